/** Measures as a person meets them: what is due, and the form that is being filled in. */
@NullMarked
package app.understory.measure.view;

import org.jspecify.annotations.NullMarked;
