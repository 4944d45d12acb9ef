package app.understory.practice;

import app.understory.vault.time.Moment;
import java.util.Optional;
import java.util.UUID;

/**
 * The practice itself.
 *
 * @param recoveryGivenBack when two groups of the recovery sheet were given back; until then no person can be added
 * @param rehearsal         a fictional practice that leaves nothing behind
 */
public record PracticeCard(UUID id, String name, Optional<Moment> recoveryGivenBack, boolean rehearsal) {

  /** Whether a person may be added: a lost passphrase must never lose what was said. */
  public boolean mayAdmit() {
    return rehearsal || recoveryGivenBack.isPresent();
  }
}
