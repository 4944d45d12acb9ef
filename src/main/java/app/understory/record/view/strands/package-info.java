/** Strands as they are seen across a whole chart: one alone, and all of them beside each other. */
@NullMarked
package app.understory.record.view.strands;

import org.jspecify.annotations.NullMarked;
