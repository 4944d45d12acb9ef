/** In place of the page: all notes of a person. */
@NullMarked
package app.understory.integration.view.notes;

import org.jspecify.annotations.NullMarked;
