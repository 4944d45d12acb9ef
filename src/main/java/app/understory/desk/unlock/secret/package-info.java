/** A passphrase while it is typed: its field, and how hard it is to guess. */
@NullMarked
package app.understory.desk.unlock.secret;

import org.jspecify.annotations.NullMarked;
