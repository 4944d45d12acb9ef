/** The live log: session, phases, observations, doses, vital signs. */
@NullMarked
package app.understory.session;

import org.jspecify.annotations.NullMarked;
