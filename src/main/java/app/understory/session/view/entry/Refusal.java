package app.understory.session.view.entry;

import app.understory.session.Entry;
import app.understory.session.Phase;
import app.understory.session.VitalSigns.Fault;
import app.understory.session.VitalSigns.Sign;
import app.understory.session.life.Step;
import app.understory.session.line.EntryLine;
import app.understory.session.line.Reading;
import java.util.Map;
import java.util.Optional;

/** Why a line was not taken; its words stay. */
public sealed interface Refusal {
  /** Nothing speaks against it. */
  record None() implements Refusal {}

  /** It begins with a command that there is not. */
  record NoCommand(String word) implements Refusal {}

  /** It is longer than an entry may be. */
  record TooLong(int most) implements Refusal {}

  /** Vital signs that cannot be. */
  record Impossible(Map<Sign, Fault> faults) implements Refusal {
    public Impossible {
      faults = Map.copyOf(faults);
    }
  }

  /** A step that cannot be taken as the session stands. */
  record NotNow(Step step) implements Refusal {}

  /** A phase that has not begun: there is no time of it. */
  record NoPhase(Phase phase) implements Refusal {}

  /** No lozenge is in the mouth. */
  record NothingHeld() implements Refusal {}

  static Refusal of(EntryLine line, Optional<String> unknown) {
    if (unknown.isPresent()) {
      return new NoCommand(unknown.get());
    }
    Map<Sign, Fault> faults = line.reading().map(Reading::faults).orElse(Map.of());
    if (!faults.isEmpty()) {
      return new Impossible(faults);
    }
    return line.words().length() > Entry.Words.MOST ? new TooLong(Entry.Words.MOST) : new None();
  }
}
