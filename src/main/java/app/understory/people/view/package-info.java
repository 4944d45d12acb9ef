/** Screens of the people room. */
@NullMarked
package app.understory.people.view;

import org.jspecify.annotations.NullMarked;
