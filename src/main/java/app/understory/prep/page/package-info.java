/** The page that was taken home, and what comes back on it. */
@NullMarked
package app.understory.prep.page;

import org.jspecify.annotations.NullMarked;
