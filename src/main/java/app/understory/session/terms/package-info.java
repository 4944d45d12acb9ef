/** The practice's limits and times of checks, as they were copied into a session when it began. */
@NullMarked
package app.understory.session.terms;

import org.jspecify.annotations.NullMarked;
