/** The page of who a person is: read as lines, written on as a slip. */
@NullMarked
package app.understory.people.view.identity;

import org.jspecify.annotations.NullMarked;
