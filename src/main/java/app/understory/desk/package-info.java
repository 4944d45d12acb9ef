/** The program as a person meets it: windows, unlock, Today, tour, command line, composition. */
@NullMarked
package app.understory.desk;

import org.jspecify.annotations.NullMarked;
