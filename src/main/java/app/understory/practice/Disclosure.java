package app.understory.practice;

import app.understory.vault.time.Moment;
import java.util.UUID;

/**
 * That something of a person's record was told to someone outside the practice, as an accounting of disclosures asks
 * (45 CFR 164.528): when, to whom, what, and for what purpose. The words themselves do not stand here.
 *
 * @param person    the id of the person whom it is about
 * @param recipient to whom; 1 to 200 characters
 * @param what      a short description of what was told; 1 to 1000 characters
 * @param purpose   for what; 1 to 200 characters
 */
public record Disclosure(UUID id, UUID person, String recipient, String what, String purpose, Moment made) {
  public Disclosure {
    if (recipient.isBlank() || what.isBlank() || purpose.isBlank()) {
      throw new IllegalArgumentException("a disclosure says to whom, what and why");
    }
  }
}
