/** Taking people out for good whom the practice never treated. */
@NullMarked
package app.understory.record.removal;

import org.jspecify.annotations.NullMarked;
