/** The overview of one person. */
@NullMarked
package app.understory.record.view;

import org.jspecify.annotations.NullMarked;
