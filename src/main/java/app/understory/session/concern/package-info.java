/** What a concern came to: how bad it was, what was done, and whether the prescriber knows. */
@NullMarked
package app.understory.session.concern;

import org.jspecify.annotations.NullMarked;
