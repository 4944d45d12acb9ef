package app.understory.desk.rooms;

import app.understory.attachment.Shelf;
import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.integration.Integration;
import app.understory.integration.Note;
import app.understory.integration.NoteId;
import app.understory.integration.NoteStore;
import app.understory.integration.Page;
import app.understory.integration.template.Templates;
import app.understory.integration.view.IntegrateController;
import app.understory.integration.view.IntegrateExits;
import app.understory.integration.view.IntegrateScreen;
import app.understory.kit.Screen;
import app.understory.kit.Words;
import app.understory.kit.layout.Inset;
import app.understory.kit.spell.SpellAid;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.prep.Preparation;
import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.life.Lives;
import app.understory.session.life.Step;
import app.understory.strand.StrandId;
import app.understory.strand.Strands;
import app.understory.vault.Vault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Integration notes, and the tab on which they are written. */
public final class IntegrationRoom {
  private static final Words WORDS = Words.of(IntegrationRoom.class);
  private final Bench bench;
  private final Integration integration;
  private final IntegrateScreen screen;
  private final ExchangeRoom exchange;
  private final SpellingRoom spelling;
  private Function<Runnable, Inset<Shelf>> attachments = _ -> Inset.none();
  private BiConsumer<PersonId, StrandId> openStrand = (_, _) -> {};
  private Consumer<PersonId> openOpenings = _ -> {};
  /** The tabs as they were loaded last. */
  private final Map<PersonId, Screen<IntegrateController>> loaded = new HashMap<>();

  /** Made with the rooms it draws from. */
  public IntegrationRoom(Bench bench, People people, Strands strands, Preparation preparation, LiveLog log,
      ExchangeRoom exchange, SpellingRoom spelling) {
    this.bench = bench;
    this.exchange = exchange;
    this.spelling = spelling;
    Vault vault = bench.vault();
    integration = new Integration(new NoteStore(vault.rows(), vault.ink(), vault.clinician()), vault.scribe(),
        vault.ids(), vault.time());
    screen = new IntegrateScreen(integration,
        new IntegrateScreen.Sources(log, strands, preparation, people,
            new Templates(new PracticeRoom(bench).setup(), vault.drafts())),
        vault, bench.stagehand());
    followSigned(log);
  }

  /** A session whose note of the record is signed is signed with it, where it waited for no more than that. */
  private void followSigned(LiveLog log) {
    var _ = bench.vault().changes().subscribe(news -> {
      List<NoteId> notes = news.stream().filter(change -> change.kind().equals("note"))
          .map(change -> new NoteId(change.id())).toList();
      if (!notes.isEmpty()) {
        bench.stagehand().show(() -> notes.forEach(id -> bench.stagehand().run(() -> waiting(id, log))
            .then(found -> found.ifPresent(session -> {
              var _ = bench.stagehand().follow(new Lives(log).take(session, Step.SIGNED, ""));
            }))));
      }
    });
  }

  private Optional<Session> waiting(NoteId id, LiveLog log) {
    return integration.find(id).filter(Note::signed).filter(note -> !note.secret()).flatMap(Note::session)
        .flatMap(log::find).filter(session -> session.state() == Session.State.READY_TO_LEAVE
            || session.state() == Session.State.DOCUMENTED);
  }

  /** What makes the row of files beneath a note. */
  public void attach(Function<Runnable, Inset<Shelf>> row) {
    attachments = row;
  }

  /** What opens one strand alone. */
  public void leadToStrand(BiConsumer<PersonId, StrandId> open) {
    openStrand = open;
  }

  /** What shows the openings before and after sessions. */
  public void leadToOpenings(Consumer<PersonId> open) {
    openOpenings = open;
  }

  public Integration integration() {
    return integration;
  }

  /** The tab of each person. */
  public List<PersonTab> tabs() {
    return List.of(new PersonTab("integrate", WORDS.get("tab"), this::tab));
  }

  private Screen<?> tab(PersonId person) {
    Screen<IntegrateController> tab = screen.load(person, new Exits());
    loaded.put(person, tab);
    return tab;
  }

  /** Opens a person's note on its page. */
  public void open(PersonId person, NoteId note) {
    bench.ways().open(person, "integrate");
    Optional.ofNullable(loaded.get(person))
        .ifPresent(tab -> tab.controller().resume(note.value() + " 0"));
  }

  /** Makes a record note of paragraphs about a session, and opens the person at their notes. */
  public void write(Session session, String title, List<String> paragraphs) {
    Page page = new Page(title,
        paragraphs.stream().map(words -> Page.Paragraph.of(Page.Form.BODY, words)).toList());
    bench.stagehand()
        .follow(integration.begin(
            integration.fresh(session.person(), session.id(), Note.Kind.THERAPIST, Entry.Lane.RECORD), page))
        .then(_ -> bench.ways().open(session.person(), "integrate"));
  }

  private final class Exits implements IntegrateExits {
    @Override
    public SpellAid spelling() {
      return spelling.notes();
    }

    @Override
    public void alone(Screen<?> page) {
      bench.ways().spread(page);
    }

    @Override
    public Inset<Shelf> attachments(Runnable before) {
      return attachments.apply(before);
    }

    @Override
    public void print(PersonId person, Function<Format, Sheet> sheet) {
      exchange.show("in-your-words", Optional.of(person), sheet);
    }

    @Override
    public void printNote(Note note, Function<Format, Sheet> sheet) {
      exchange.show(note.secret() ? "private-process-note" : "note", Optional.of(note.person()), sheet);
    }

    @Override
    public void strand(PersonId person, StrandId strand) {
      openStrand.accept(person, strand);
    }

    @Override
    public void openings(PersonId person) {
      openOpenings.accept(person);
    }

    @Override
    public void together() {
      bench.ways().giveBack();
    }
  }
}
