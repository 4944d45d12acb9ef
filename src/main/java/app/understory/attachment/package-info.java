/** Files that belong to a note, a session or another record: sealed in the vault, looked at inside the program. */
@NullMarked
package app.understory.attachment;

import org.jspecify.annotations.NullMarked;
