/** What a database says, apart from how it is kept: its digest, and the rows that its rows name. */
@NullMarked
package app.understory.vault.backup.content;

import org.jspecify.annotations.NullMarked;
