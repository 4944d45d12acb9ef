/** The preparation worksheet as a person meets it. */
@NullMarked
package app.understory.prep.view;

import org.jspecify.annotations.NullMarked;
