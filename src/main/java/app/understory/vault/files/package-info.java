/** Drafts, attachments, and the one small door to the file system. */
@NullMarked
package app.understory.vault.files;

import org.jspecify.annotations.NullMarked;
