/** First run: welcome, a new practice, one that is there, a backup. */
@NullMarked
package app.understory.desk.firstrun;

import org.jspecify.annotations.NullMarked;
