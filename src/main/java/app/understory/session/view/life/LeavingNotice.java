package app.understory.session.view.life;

/** What is said when someone is to leave. */
public enum LeavingNotice {
  NONE,
  /** Not everything is so yet, and no reason is given. */
  EARLY,
  /** They left long ago, and when was not written down. */
  UNWRITTEN,
  /** It could not be written. */
  NOT_KEPT
}
