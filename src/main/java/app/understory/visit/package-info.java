/** Visits: who comes when, what was planned and what was held. */
@NullMarked
package app.understory.visit;

import org.jspecify.annotations.NullMarked;
