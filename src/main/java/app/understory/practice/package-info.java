/** The practice, its clinicians, and settings that carry their source. */
@NullMarked
package app.understory.practice;

import org.jspecify.annotations.NullMarked;
