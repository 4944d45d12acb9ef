package app.understory.strand;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A theme, a stuck place or a question for the unconscious, followed through preparation, session and integration.
 *
 * @param number its key in the session, the person's lowest free one when it was begun; none once it rests
 * @param place  its order on the worksheet, from 0
 * @param words  the newest wording, in the person's own words
 * @param mergedInto the strand it was merged into: it rests, and what it brought stands there too
 */
public record Strand(StrandId id, PersonId person, Kind kind, OptionalInt number, int place, Status status,
    String words, Moment begun, Optional<StrandId> mergedInto) {

  /** The longest wording that is kept, in characters. */
  public static final int LONGEST = 4000;

  public Strand {
    if (words.isBlank() || words.length() > LONGEST) {
      throw new IllegalArgumentException("a strand has words, " + LONGEST + " characters at the most");
    }
    if (place < 0 || number.orElse(1) < 1) {
      throw new IllegalArgumentException("places count from 0, numbers from 1");
    }
    if (status.rests() && number.isPresent()) {
      throw new IllegalArgumentException("a strand at rest has no number");
    }
  }

  /** The three kinds. */
  public enum Kind {
    THEME, STUCK_PLACE, QUESTION
  }

  /** Where it stands. Answered and set down are at rest: their number is free. */
  public enum Status {
    OPEN, MOVED, ANSWERED, SET_DOWN;

    public boolean rests() {
      return this == ANSWERED || this == SET_DOWN;
    }
  }

  /** The lowest number that none of these has. */
  public static int lowestFree(List<Strand> strands) {
    int number = 1;
    while (taken(strands, number)) {
      number++;
    }
    return number;
  }

  private static boolean taken(List<Strand> strands, int number) {
    return strands.stream().anyMatch(strand -> strand.number().orElse(0) == number);
  }

  Strand worded(String newWords) {
    return new Strand(id, person, kind, number, place, status, newWords, begun, mergedInto);
  }

  Strand placed(int newPlace) {
    return new Strand(id, person, kind, number, newPlace, status, words, begun, mergedInto);
  }

  /** Merged into that one, or with none standing on its own again. */
  Strand merged(Optional<StrandId> into) {
    return new Strand(id, person, kind, number, place, status, words, begun, into);
  }

  /** At another status: rest frees the number, and waking takes the lowest that is free among the others. */
  Strand at(Status newStatus, List<Strand> others) {
    OptionalInt newNumber = number;
    if (newStatus.rests()) {
      newNumber = OptionalInt.empty();
    } else if (number.isEmpty()) {
      newNumber = OptionalInt.of(lowestFree(others));
    }
    return new Strand(id, person, kind, newNumber, place, newStatus, words, begun, mergedInto);
  }
}
