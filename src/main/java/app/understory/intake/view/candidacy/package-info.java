/** The list of considerations as it is shown and judged, by itself or inside another page. */
@NullMarked
package app.understory.intake.view.candidacy;

import org.jspecify.annotations.NullMarked;
