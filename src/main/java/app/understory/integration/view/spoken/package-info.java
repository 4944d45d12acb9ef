/** <i>In your words</i>: a page for the person, of only what they said and saw. */
@NullMarked
package app.understory.integration.view.spoken;

import org.jspecify.annotations.NullMarked;
