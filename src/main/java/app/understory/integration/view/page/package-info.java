/** The page: a bar of words, the paper, and its foot; a note is opened, kept and left there. */
@NullMarked
package app.understory.integration.view.page;

import org.jspecify.annotations.NullMarked;
