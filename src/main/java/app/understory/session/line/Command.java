package app.understory.session.line;

import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.session.life.Step;

/** What a comma and a letter or word ask for. */
public sealed interface Command {
  /** The line is of this kind. */
  record OfKind(Kind kind) implements Command {}

  /** The line is tied to the strand with this number, 1 or more. */
  record OfStrand(int number) implements Command {}

  /** This phase begins now. */
  record OfPhase(Phase phase) implements Command {}

  /** The line goes into the other lane. */
  record SwitchLane() implements Command {}

  /** The dose row opens in the line's place. */
  record OpenDose() implements Command {}

  /** The row for vital signs opens in the line's place. */
  record OpenVitalSigns() implements Command {}

  /** What the last concern came to is asked in the line's place. */
  record OpenConcern() implements Command {}

  /** This step is taken in the life of the session. */
  record Take(Step step) implements Command {}

  /** The lozenge is out of the mouth: spat out, or swallowed. */
  record EndHold(boolean spat) implements Command {}

  /** The time of an entry is put right in the line's place. */
  record CorrectTime() implements Command {}

  /** The time at which this phase began last is put right, or its mark taken back, in the line's place. */
  record CorrectPhase(Phase phase) implements Command {}

  /** What is looked at before the person leaves opens in the line's place. */
  record OpenLeaving() implements Command {}

  /** It is asked how the session ends. */
  record AskToEnd() implements Command {}
}
