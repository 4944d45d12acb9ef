package app.understory.visit.view;

import app.understory.visit.TypedWhen;

/** What the foot of a call says. */
sealed interface CallSaying {
  /** Nothing. */
  record Nothing() implements CallSaying {}

  /** The letter is on the clipboard, and it is written down. */
  record Copied() implements CallSaying {}

  /** There is nothing that may be told. */
  record Hidden() implements CallSaying {}

  /** A day and time was not understood. */
  record NotThen(TypedWhen.Why why) implements CallSaying {}

  /** When to call again has to be typed. */
  record WhenAgain() implements CallSaying {}
}
