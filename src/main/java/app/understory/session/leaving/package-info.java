/** What is looked at before the person leaves, and the leaving itself. */
@NullMarked
package app.understory.session.leaving;

import org.jspecify.annotations.NullMarked;
