/** A form in the hands of the person: one item at a time, and nothing else. */
@NullMarked
package app.understory.measure.view.handover;

import org.jspecify.annotations.NullMarked;
