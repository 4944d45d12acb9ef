/** The prescriber's order, its versions, and what departs from it. Nothing is ever suggested. */
@NullMarked
package app.understory.course.order;

import org.jspecify.annotations.NullMarked;
