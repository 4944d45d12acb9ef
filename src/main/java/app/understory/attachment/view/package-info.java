/** The row of attached files that any room shows beneath its own things, and the panel on which one is looked at. */
@NullMarked
package app.understory.attachment.view;

import org.jspecify.annotations.NullMarked;
