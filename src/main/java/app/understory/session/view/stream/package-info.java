/** The stream of a log: rows as they are written, kept or failed. */
@NullMarked
package app.understory.session.view.stream;

import org.jspecify.annotations.NullMarked;
