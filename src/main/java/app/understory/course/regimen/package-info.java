/** Regimens: how many doses, and how far apart. They are templates that the practice edits. */
@NullMarked
package app.understory.course.regimen;

import org.jspecify.annotations.NullMarked;
