/** The program as long as its process lives: window, look, clock, Door. */
@NullMarked
package app.understory.desk.start;

import org.jspecify.annotations.NullMarked;
