package app.understory.desk.rooms;

import app.understory.desk.Bench;
import app.understory.practice.PracticeStore;
import app.understory.practice.Setup;
import app.understory.vault.Vault;

/** The practice's own room: its card, clinicians and settings. */
public final class PracticeRoom {
  private final Setup setup;

  public PracticeRoom(Bench bench) {
    this(bench.vault());
  }

  /** For founding, before there is a bench. */
  public PracticeRoom(Vault vault) {
    setup = new Setup(new PracticeStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        vault.clinician(),
        vault.signing());
  }

  public Setup setup() {
    return setup;
  }
}
