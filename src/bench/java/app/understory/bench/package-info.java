/** Measures the program beside a reference in the same run: bare H2, a forced write, a frame of the screen. */
@NullMarked
package app.understory.bench;

import org.jspecify.annotations.NullMarked;
