package app.understory.course.view;

/**
 * What is to be done once it is known whether something was kept.
 *
 * @param kept it was
 * @param lost it could not be; what was typed must stay
 */
public record Outcome(Runnable kept, Runnable lost) {
  /** Where nothing waits for it. */
  static final Outcome NONE = new Outcome(() -> {}, () -> {});
}
