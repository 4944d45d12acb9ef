/** What this computer remembers: light, reading size, window, the practice opened last. */
@NullMarked
package app.understory.desk.computer;

import org.jspecify.annotations.NullMarked;
