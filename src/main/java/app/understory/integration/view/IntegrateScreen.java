package app.understory.integration.view;

import app.understory.integration.Integration;
import app.understory.integration.NoteSigning;
import app.understory.integration.NoteStore;
import app.understory.integration.SignatureStore;
import app.understory.integration.asked.CandidateStore;
import app.understory.integration.asked.Candidates;
import app.understory.integration.template.Templates;
import app.understory.integration.view.asked.AskedController;
import app.understory.integration.view.asked.AskedModel;
import app.understory.integration.view.moments.MomentsController;
import app.understory.integration.view.moments.MomentsModel;
import app.understory.integration.view.moments.OtherWords;
import app.understory.integration.view.notes.NotesController;
import app.understory.integration.view.notes.NotesModel;
import app.understory.integration.view.notes.TemplateChoice;
import app.understory.integration.view.page.PageController;
import app.understory.integration.view.page.PageModel;
import app.understory.integration.view.print.NotePaper;
import app.understory.integration.view.spoken.SpokenController;
import app.understory.integration.view.spoken.SpokenModel;
import app.understory.integration.view.turns.TurnsController;
import app.understory.integration.view.turns.TurnsModel;
import app.understory.integration.view.versions.VersionsController;
import app.understory.integration.view.versions.VersionsModel;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.prep.Preparation;
import app.understory.session.LiveLog;
import app.understory.strand.Strands;
import app.understory.vault.Vault;

/** Puts the integrate tab of one person together. */
public final class IntegrateScreen {
  private final Integration integration;
  private final Sources sources;
  private final Vault vault;
  private final Stagehand stagehand;

  /** What the tab draws from. */
  public record Sources(LiveLog log, Strands strands, Preparation preparation, People people,
      Templates templates) {}

  public IntegrateScreen(Integration integration, Sources sources, Vault vault, Stagehand stagehand) {
    this.integration = integration;
    this.sources = sources;
    this.vault = vault;
    this.stagehand = stagehand;
  }

  /** Loads the tab of this person, leading along these exits. */
  public Screen<IntegrateController> load(PersonId person, IntegrateExits exits) {
    MomentsModel moments = new MomentsModel(integration, sources.log(), sources.strands(), stagehand, person,
        vault.time());
    NotesModel notes = new NotesModel(integration, sources.log(), sources.people(), stagehand, person,
        moments.sessionProperty()::get);
    PageModel page = new PageModel(integration, vault.drafts(), vault.time(), stagehand);
    TurnsModel turns = new TurnsModel(sources.strands(), stagehand, vault.time(), vault.drafts(), person);
    NoteStore store = new NoteStore(vault.rows(), vault.ink(), vault.clinician());
    NoteSigning signing = new NoteSigning(store, new SignatureStore(vault.rows(), vault.signatures()),
        vault.scribe(), vault.ids(), vault.time());
    VersionsModel versions = new VersionsModel(integration, signing, stagehand, vault.time()::today);
    SpokenModel spoken = new SpokenModel(sources.log(), sources.preparation(), vault.drafts(), stagehand);
    TemplateChoice templates = new TemplateChoice(sources.templates(), stagehand);
    AskedModel asked = new AskedModel(candidates(), stagehand);
    IntegrateModel model = new IntegrateModel(notes, page, moments, turns, versions, spoken, asked);
    IntegrateController.Parts parts = new IntegrateController.Parts(
        Screens.load(PageController.class, () -> new PageController(page, exits.spelling())),
        Screens.load(MomentsController.class,
            () -> new MomentsController(moments, new OtherWords(vault.drafts()))),
        Screens.load(TurnsController.class,
            () -> new TurnsController(turns, strand -> exits.strand(person, strand),
                () -> exits.openings(person))),
        Screens.load(NotesController.class, () -> new NotesController(notes, templates)),
        Screens.load(VersionsController.class, () -> new VersionsController(versions)),
        Screens.load(SpokenController.class, () -> new SpokenController(spoken, exits::print)),
        Screens.load(AskedController.class, () -> new AskedController(asked)),
        exits.attachments(page::begin));
    NotePaper paper = new NotePaper(integration, signing, sources.people(), sources.log());
    parts.page().controller().beneath(
        new Printing(parts.page(), notes.currentProperty(), paper::sheet, exits), parts.files().root());
    parts.files().around().accept(parts.page().root());
    return Screens.load(IntegrateController.class, () -> new IntegrateController(model, parts, exits));
  }

  private Candidates candidates() {
    return new Candidates(new CandidateStore(vault.rows()), sources.strands(), sources.preparation(),
        sources.log(), new Candidates.Writing(vault.scribe(), vault.ids(), vault.time()));
  }
}
