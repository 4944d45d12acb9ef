/** The rules of the house, for ArchitectureTest. */
@NullMarked
package app.understory.house;

import org.jspecify.annotations.NullMarked;
