package app.understory.desk.rooms;

import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.frame.Place;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.Words;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.prep.PrepStore;
import app.understory.prep.Preparation;
import app.understory.prep.Readiness;
import app.understory.prep.SheetDesk;
import app.understory.prep.SheetKeeper;
import app.understory.prep.Sheets;
import app.understory.prep.openings.AfterwordStore;
import app.understory.prep.openings.Openings;
import app.understory.prep.page.HomePageStore;
import app.understory.prep.page.HomePages;
import app.understory.prep.template.Prompts;
import app.understory.prep.template.TemplateStore;
import app.understory.prep.template.Templates;
import app.understory.prep.view.PrepExits;
import app.understory.prep.view.WorksheetController;
import app.understory.prep.view.WorksheetModel;
import app.understory.prep.view.openings.OpeningsModel;
import app.understory.prep.view.openings.OpeningsScreen;
import app.understory.prep.view.page.FromPageModel;
import app.understory.prep.view.template.SheetHabits;
import app.understory.strand.Moments;
import app.understory.strand.StrandHistory;
import app.understory.strand.StrandId;
import app.understory.strand.StrandStore;
import app.understory.strand.Strands;
import app.understory.vault.Vault;
import java.util.List;
import java.util.function.BiConsumer;

/** Strands and the preparation of sessions. */
public final class PrepRoom {
  private static final Words WORDS = Words.of(PrepRoom.class);

  private final Bench bench;
  private final People people;
  private final AttachmentRoom attachments;
  private final StrandStore strandStore;
  private final Strands strands;
  private final Preparation preparation;
  private final Openings openings;
  private final HomePages pages;
  private final Prompts prompts;
  private final Templates templates;
  private BiConsumer<PersonId, Boolean> openPage = (_, _) -> {};
  private BiConsumer<PersonId, StrandId> openStrand = (_, _) -> {};

  /** Made with what keeps the practice's settings, its small questions among them, and with what attaches files. */
  public PrepRoom(Bench bench, Setup setup, People people, AttachmentRoom attachments) {
    this.attachments = attachments;
    this.bench = bench;
    this.people = people;
    Vault vault = bench.vault();
    strandStore = new StrandStore(vault.rows());
    strands = new Strands(strandStore, vault.scribe(), vault.ids(), vault.time());
    preparation = new Preparation(new PrepStore(vault.rows()), strandStore, vault.scribe(), vault.ids(),
        vault.time());
    prompts = new Prompts(setup);
    templates = new Templates(new TemplateStore(vault.rows()), vault.scribe(), vault.ids());
    pages = new HomePages(new HomePageStore(vault.rows()), vault.scribe(), vault.time());
    openings = new Openings(new AfterwordStore(vault.rows()), vault.scribe(), vault.time());
  }

  public StrandStore strandStore() {
    return strandStore;
  }

  public Strands strands() {
    return strands;
  }

  public Preparation preparation() {
    return preparation;
  }

  /** What shows the page to take home. */
  public void leadHome(BiConsumer<PersonId, Boolean> open) {
    openPage = open;
  }

  /** What opens one strand alone. */
  public void leadToStrand(BiConsumer<PersonId, StrandId> open) {
    openStrand = open;
  }

  /**
   * Its tab of every person.
   *
   * @param moments   what the session room knows of moments
   * @param readiness what rooms above know of a person before the medicine
   */
  public List<PersonTab> tabs(Moments moments, Readiness readiness) {
    Sheets sheets = new Sheets(preparation, strands, new StrandHistory(strands, moments));
    SheetDesk desk = new SheetDesk(preparation, sheets,
        new SheetKeeper(preparation, strands, bench.vault().time()),
        readiness, people, openings, bench.vault().drafts());
    return List.of(new PersonTab("prepare", WORDS.get("tab"), person -> worksheet(person, desk, readiness)));
  }

  /** Shows what a person said to the three openings before and after each session; Esc leads back. */
  public void openings(PersonId person, Readiness readiness) {
    Vault vault = bench.vault();
    OpeningsModel model = new OpeningsModel(person,
        new OpeningsModel.Sources(people, preparation, openings, readiness), vault, bench.stagehand());
    bench.ways().spread(OpeningsScreen.of(model, vault.time().today(), bench.ways()::giveBack));
  }

  /** The pages that were taken home. */
  public HomePages pages() {
    return pages;
  }

  private void fromPage(PersonId person, SheetDesk desk, Readiness readiness) {
    FromPageModel model = new FromPageModel(person,
        new FromPageModel.Sources(desk, pages, preparation, people, readiness), bench.stagehand(),
        bench.vault().time(), strands::nextId);
    new FromPage(bench, model, attachments).show();
  }

  private Screen<?> worksheet(PersonId person, SheetDesk desk, Readiness readiness) {
    Vault vault = bench.vault();
    WorksheetModel model = new WorksheetModel(person, desk, vault.changes(), bench.stagehand(), vault.time(),
        strands::nextId, new Exits(desk, readiness));
    SheetHabits habits = new SheetHabits(prompts, templates, vault.changes(), bench.stagehand());
    return Screens.load(WorksheetController.class, () -> new WorksheetController(model, habits));
  }

  private final class Exits implements PrepExits {
    private final SheetDesk desk;
    private final Readiness readiness;

    private Exits(SheetDesk desk, Readiness readiness) {
      this.desk = desk;
      this.readiness = readiness;
    }

    @Override
    public void openings(PersonId person) {
      PrepRoom.this.openings(person, readiness);
    }

    @Override
    public void beginSession(PersonId person) {
      bench.ways().open(person, "session");
    }

    @Override
    public void openPerson(PersonId person) {
      bench.ways().open(person);
    }

    @Override
    public void fromPage(PersonId person) {
      PrepRoom.this.fromPage(person, desk, readiness);
    }

    @Override
    public void habits() {
      bench.ways().goTo(Place.PREFERENCES);
    }

    @Override
    public void strand(PersonId person, StrandId strand) {
      openStrand.accept(person, strand);
    }

    @Override
    public void takeHome(PersonId person, boolean blank) {
      openPage.accept(person, blank);
    }

    @Override
    public void mend(PersonId person, Readiness.Mend where) {
      switch (where) {
        case IDENTITY -> bench.ways().open(person, "intake");
        case SESSION -> bench.ways().open(person, "session");
        case COURSE -> bench.ways().open(person, "course");
        case ROOM -> bench.ways().goTo(Place.PREFERENCES);
      }
    }
  }
}
