package app.understory.measure.definition;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the definition of an instrument from text: a line for each thing said, its first word says what. Blank lines and
 * lines that begin with {@code #} are passed over. Every fault is named with its line, so that a practice can write a
 * definition of its own.
 *
 * <pre>
 * measure     sleep-well             a short name of small letters, digits and hyphens, for good
 * version     1                      raised when a line is changed after answers were given
 * name        Sleep well
 * asks        the last night         the time it asks about
 * days        1                      the same in days, 0 for this moment
 * better      higher                 or lower
 * by          person                 or clinician
 * licence     our own
 * citation    our own
 * options     0 no | 1 somewhat | 2 yes
 * heads       no | some | yes        short words above the columns; may be left out
 * item 1      Fell asleep soon
 * item 2      Woke often
 * reversed    2
 * asked       2 when 1 from 1        asked only after such an answer
 * score       total sum of 1-2       or mean of, percent of; may end in times 4
 * band        total 0-2 poor
 * level       high when 2 from 2 or 1 from 2
 * together    all of it: total, other from 60 percent
 * meaningful  total 2: who says so   points; response: hundredths of the baseline; remission: under this
 * safety      2 from 2               an answer that must never be missed
 * </pre>
 */
public final class Definitions {
  private static final String COMMENT = "#";

  private Definitions() {}

  /** Reads a definition. */
  public static Reading read(List<String> lines) {
    Draft draft = new Draft();
    List<Fault> faults = new ArrayList<>();
    int number = 0;
    for (String line : lines) {
      number++;
      String text = line.strip();
      if (text.isEmpty() || text.startsWith(COMMENT)) {
        continue;
      }
      String[] words = text.split("\\s+", 2);
      try {
        draft.take(words[0], words.length < 2 ? "" : words[1].strip());
      } catch (Misread e) {
        faults.add(e.at(number));
      }
    }
    if (!faults.isEmpty()) {
      return new Reading.Bad(faults);
    }
    try {
      return new Reading.Good(draft.whole());
    } catch (Misread e) {
      return new Reading.Bad(List.of(e.at(0)));
    }
  }
}
