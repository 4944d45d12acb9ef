/** People: who they are, how to reach them, who takes them home, what they weigh. */
@NullMarked
package app.understory.people;

import org.jspecify.annotations.NullMarked;
