/** Sheets of paper as a person sees them: laid out, looked at, printed, saved. */
@NullMarked
package app.understory.exchange.view;

import org.jspecify.annotations.NullMarked;
