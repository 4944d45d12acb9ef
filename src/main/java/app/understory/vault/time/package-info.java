/** Time and identity, injected: nobody else reads the system clock. */
@NullMarked
package app.understory.vault.time;

import org.jspecify.annotations.NullMarked;
