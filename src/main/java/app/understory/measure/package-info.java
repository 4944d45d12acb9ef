/** Instruments as data files, what a person answered, exact scores, change, and the flags that must not be missed. */
@NullMarked
package app.understory.measure;

import org.jspecify.annotations.NullMarked;
