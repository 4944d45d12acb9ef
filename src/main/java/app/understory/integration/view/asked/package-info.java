/** What was asked beside what came, and what waits to be taken up. */
@NullMarked
package app.understory.integration.view.asked;

import org.jspecify.annotations.NullMarked;
