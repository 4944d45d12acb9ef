/** What is written or set in its place on a sheet: words that grow, a field with its label, a charge. */
@NullMarked
package app.understory.prep.view.field;

import org.jspecify.annotations.NullMarked;
