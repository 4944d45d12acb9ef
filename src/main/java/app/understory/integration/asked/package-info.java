/** What was asked before a session beside what came in it, and what waits to be taken up. */
@NullMarked
package app.understory.integration.asked;

import org.jspecify.annotations.NullMarked;
