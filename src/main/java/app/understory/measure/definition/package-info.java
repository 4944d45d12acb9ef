/** What an instrument is: its items, answers, scores, bands and rules, read from a text file with a line for each. */
@NullMarked
package app.understory.measure.definition;

import org.jspecify.annotations.NullMarked;
