/** Strands as they run through a whole chart: one strand's story, and all of a person's strands across sessions. */
@NullMarked
package app.understory.record.strands;

import org.jspecify.annotations.NullMarked;
