/** Scores over time as a drawing: from days and numbers to places on paper, without a toolkit. */
@NullMarked
package app.understory.measure.chart;

import org.jspecify.annotations.NullMarked;
