package app.understory.session.line;

import app.understory.practice.Setup;
import java.util.concurrent.CompletableFuture;

/** The lanes that the practice chose, kept in its settings. Reads are synchronous. */
public final class HouseLanes {
  private static final String NAME = "session.lanes";
  private static final String UNASKED = "?";

  private final Setup setup;

  public HouseLanes(Setup setup) {
    this.setup = setup;
  }

  /** Those in force. */
  public Lanes now() {
    return Lanes.read(setup.setting(NAME, ""));
  }

  /** Whether they were chosen, if only by saying that they are right. */
  public boolean asked() {
    return !setup.setting(NAME, UNASKED).equals(UNASKED);
  }

  public CompletableFuture<Void> choose(Lanes lanes) {
    return setup.change(NAME, lanes.written(), "Chosen in the practice");
  }
}
