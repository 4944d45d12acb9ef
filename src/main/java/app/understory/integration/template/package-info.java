/** What a note begins with: text that the practice edits. */
@NullMarked
package app.understory.integration.template;

import org.jspecify.annotations.NullMarked;
