/** Calls and messages: what may be told, what is said, what is agreed. */
@NullMarked
package app.understory.visit.view;

import org.jspecify.annotations.NullMarked;
