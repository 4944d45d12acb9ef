/** The command line: the same program, without a window. */
@NullMarked
package app.understory.desk.cli;

import org.jspecify.annotations.NullMarked;
