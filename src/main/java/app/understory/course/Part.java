package app.understory.course;

/** The parts of a course. */
public enum Part {
  /** The close doses at its beginning. */
  INDUCTION,
  /** The doses further apart that follow. */
  MAINTENANCE
}
