/** The four steps of a new practice: where it is kept, the passphrase, the recovery sheet, the names. */
@NullMarked
package app.understory.desk.firstrun.steps;

import org.jspecify.annotations.NullMarked;
