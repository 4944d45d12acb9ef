package app.understory.course;

/** What a dose is meant for: an intention, never derived from milligrams. */
public enum Depth {
  /** Talk goes on. */
  SUB_PSYCHEDELIC,
  /** It is meant to bring the trip. */
  PSYCHEDELIC
}
