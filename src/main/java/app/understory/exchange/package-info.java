/** What leaves and enters. */
@NullMarked
package app.understory.exchange;

import org.jspecify.annotations.NullMarked;
