package app.understory.vault.rows;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Hears of what is kept and concerns somebody, from {@link #begin} to {@link #end}. Both on the same thread. */
public final class Following {
  private final Changes changes;
  private final Predicate<Change> concerns;
  private final Runnable heard;
  private Changes.@Nullable Subscription subscription;

  /**
   * @param concerns which changes are of interest
   * @param heard    runs once for each transaction that has one; it and {@code concerns} are called on the Scribe's
   *                 thread and must return at once
   */
  public Following(Changes changes, Predicate<Change> concerns, Runnable heard) {
    this.changes = changes;
    this.concerns = concerns;
    this.heard = heard;
  }

  /** Hears from now on; where it did so already, nothing is heard twice. */
  public void begin() {
    if (subscription == null) {
      subscription = changes.subscribe(news -> {
        if (news.stream().anyMatch(concerns)) {
          heard.run();
        }
      });
    }
  }

  /** Hears no more. */
  public void end() {
    if (subscription != null) {
      subscription.close();
      subscription = null;
    }
  }
}
