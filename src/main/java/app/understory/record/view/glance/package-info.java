/** One strand to be read while something else goes on. */
@NullMarked
package app.understory.record.view.glance;

import org.jspecify.annotations.NullMarked;
