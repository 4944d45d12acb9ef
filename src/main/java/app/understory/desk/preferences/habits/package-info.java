/** The preferences of worksheets: the small questions on them, and what they begin with. */
@NullMarked
package app.understory.desk.preferences.habits;

import org.jspecify.annotations.NullMarked;
