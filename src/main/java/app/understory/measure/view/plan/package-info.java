/** How a practice changes what is due, for one person or for everyone. */
@NullMarked
package app.understory.measure.view.plan;

import org.jspecify.annotations.NullMarked;
