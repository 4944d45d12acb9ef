/** One person's whole chart: the timeline. */
@NullMarked
package app.understory.record;

import org.jspecify.annotations.NullMarked;
