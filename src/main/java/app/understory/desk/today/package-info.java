/** Today: who comes, what is due, and how the practice stands. */
@NullMarked
package app.understory.desk.today;

import org.jspecify.annotations.NullMarked;
