/** The entry line: what is typed is read as it is typed. Pure, with no clock and no toolkit. */
@NullMarked
package app.understory.session.line;

import org.jspecify.annotations.NullMarked;
