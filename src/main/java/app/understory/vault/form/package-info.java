/** Canonical form of rows, version 1: what seals, the Logbook and the state sum are made from. */
@NullMarked
package app.understory.vault.form;

import org.jspecify.annotations.NullMarked;
