/** Asking whether a prospect is to be taken out for good. */
@NullMarked
package app.understory.record.view.removal;

import org.jspecify.annotations.NullMarked;
