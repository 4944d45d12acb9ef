/** Scores over time on the screen and on paper, with the sessions beneath. */
@NullMarked
package app.understory.measure.view.chart;

import org.jspecify.annotations.NullMarked;
