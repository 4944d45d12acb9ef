package app.understory.intake.talk;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import app.understory.visit.VisitId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The first talk with one person; there is one, which can be gone on with.
 *
 * @param visit    the visit it was planned as
 * @param words    what stands in each place; places in which nothing stands are left out
 * @param inquired the day on which they first asked, where it is known
 * @param followUp the day by which something is to follow
 * @param followed when that follow-up was seen to
 */
public record Consultation(PersonId person, Optional<VisitId> visit, Moment began,
    Map<TalkField, String> words,
    Optional<LocalDate> inquired, Optional<Outcome> outcome, Optional<LocalDate> followUp,
    Optional<Moment> followed) {

  public Consultation {
    Map<TalkField, String> standing = new EnumMap<>(TalkField.class);
    words.forEach((field, text) -> {
      if (text.length() > field.longest()) {
        throw new IllegalArgumentException(field + " takes " + field.longest() + " characters");
      }
      if (!text.isBlank()) {
        standing.put(field, text);
      }
    });
    words = Map.copyOf(standing);
  }

  /** What came of it. */
  public enum Outcome {
    INVITE, ASK_PRESCRIBER, NOT_NOW, REFER_ON;

    /** Whether it asks for one sentence of why, or to whom. */
    public boolean asksWhy() {
      return this == NOT_NOW || this == REFER_ON;
    }
  }

  /** A talk that begins. */
  public static Consultation begun(PersonId person, Optional<VisitId> visit, Moment began) {
    return new Consultation(person, visit, began, Map.of(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty());
  }

  /** What stands in a place; empty where nothing does. */
  public String at(TalkField field) {
    return words.getOrDefault(field, "");
  }

  /** With other words. */
  public Consultation with(Map<TalkField, String> now) {
    return new Consultation(person, visit, began, now, inquired, outcome, followUp, followed);
  }

  public Consultation with(Optional<Outcome> came) {
    return new Consultation(person, visit, began, words, inquired, came, followUp, followed);
  }

  /** To be followed up by then; a new day is not seen to yet. */
  public Consultation followUp(Optional<LocalDate> day) {
    return day.equals(followUp)
        ? this
        : new Consultation(person, visit, began, words, inquired, outcome, day, Optional.empty());
  }

  public Consultation inquired(Optional<LocalDate> day) {
    return new Consultation(person, visit, began, words, day, outcome, followUp, followed);
  }

  /** The follow-up was seen to. */
  public Consultation followed(Optional<Moment> when) {
    return new Consultation(person, visit, began, words, inquired, outcome, followUp, when);
  }
}
