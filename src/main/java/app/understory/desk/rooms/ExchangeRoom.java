package app.understory.desk.rooms;

import app.understory.desk.Bench;
import app.understory.exchange.PrintingStore;
import app.understory.exchange.Printings;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.exchange.view.PaperJob;
import app.understory.exchange.view.PaperScreen;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.prep.Readiness;
import app.understory.vault.Vault;
import java.util.Optional;
import java.util.function.Function;

/** What leaves: sheets of paper and files. The rooms below hand their sheets here. */
public final class ExchangeRoom {
  private static final String PAPER = "paper.format";

  private final Bench bench;
  private final Setup setup;
  private final Printings printings;

  public ExchangeRoom(Bench bench, Setup setup) {
    this.bench = bench;
    this.setup = setup;
    Vault vault = bench.vault();
    printings = new Printings(new PrintingStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
  }

  /** What was printed and saved. */
  public Printings printings() {
    return printings;
  }

  /** Leads preparation to the page that is taken home. */
  public void takeHome(PrepRoom prep, People people, Readiness readiness) {
    TakeHome home = new TakeHome(setup, people, prep.preparation(), prep.strands(), prep.pages(),
        readiness);
    prep.leadHome((person, blank) -> show("preparation", blank ? Optional.empty() : Optional.of(person),
        format -> home.sheet(person, blank, format)));
  }

  /**
   * Shows a sheet over the whole window, to be printed or saved; Esc leads back.
   *
   * @param kind   a short name for the book of what left, as {@code preparation}
   * @param person whom it is about
   * @param sheet  sets it on paper of that size; called off the JavaFX thread
   */
  public void show(String kind, Optional<PersonId> person, Function<Format, Sheet> sheet) {
    show(kind, person, sheet, () -> {});
  }

  /**
   * As above.
   *
   * @param left runs each time it was printed or saved
   */
  public void show(String kind, Optional<PersonId> person, Function<Format, Sheet> sheet, Runnable left) {
    bench.stagehand().run(() -> Format.valueOf(setup.setting(PAPER, Format.LETTER.name())))
        .then(
            format -> bench.ways()
                .spread(PaperScreen.of(new PaperJob(kind, person, sheet, format, left), printings,
                    bench.stagehand(), bench.ways()::giveBack)));
  }
}
