package app.understory.intake.history;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.Optional;
import java.util.UUID;

/**
 * A diagnosis.
 *
 * @param code    of ICD-10-CM, as {@code F33.2}; may be empty
 * @param words   in words; may be empty where there is a code
 * @param since   as typed, as <i>2019</i>
 * @param episode since when this episode lasts, as typed, as <i>Feb 2024</i>; may be empty
 * @param source  who made it; may be empty
 */
public record Diagnosis(UUID id, PersonId person, String code, String words, String since, String episode,
    String source, Moment noted) implements Item {

  /** When this episode began, where that was written and understood. */
  public Optional<PartialDay> episodeBegan() {
    return PartialDay.read(episode);
  }
}
