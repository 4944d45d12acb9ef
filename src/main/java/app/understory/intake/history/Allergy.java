package app.understory.intake.history;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * An allergy, or that someone asked and there is none.
 *
 * @param substance what it is to; <i>none</i> or <i>none known</i> where there is none
 * @param reaction  what it does; may be empty
 * @param since     as typed; may be empty
 */
public record Allergy(UUID id, PersonId person, String substance, String reaction, String since,
    Moment noted) implements Item {
  private static final Set<String> NONE = Set.of("none", "none known", "no", "no known allergies", "nka",
      "nkda");

  /** Someone asked, and none is known. */
  public boolean none() {
    return NONE.contains(substance.strip().toLowerCase(Locale.ROOT));
  }
}
