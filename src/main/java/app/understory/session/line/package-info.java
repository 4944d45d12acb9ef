/** The entry line: what is typed is read as it is typed, and its draft. No toolkit. */
@NullMarked
package app.understory.session.line;

import org.jspecify.annotations.NullMarked;
