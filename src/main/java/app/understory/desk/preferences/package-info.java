/** What the practice and this computer have chosen, in one place. */
@NullMarked
package app.understory.desk.preferences;

import org.jspecify.annotations.NullMarked;
