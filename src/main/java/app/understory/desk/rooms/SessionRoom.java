package app.understory.desk.rooms;

import app.understory.attachment.Shelf;
import app.understory.course.order.OrderStore;
import app.understory.course.order.Orders;
import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.reach.Reach;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.Words;
import app.understory.kit.layout.Inset;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.prep.Preparation;
import app.understory.session.LiveLog;
import app.understory.session.LogStore;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.session.SessionStore;
import app.understory.session.leaving.LeavingStore;
import app.understory.session.leaving.Leavings;
import app.understory.session.line.HouseLanes;
import app.understory.session.line.LineDrafts;
import app.understory.session.moments.StrandMoments;
import app.understory.session.terms.Arrival;
import app.understory.session.terms.HouseRoom;
import app.understory.session.terms.HouseTerms;
import app.understory.session.view.LiveController;
import app.understory.session.view.LiveModel;
import app.understory.session.view.LiveScreen;
import app.understory.session.view.SessionDesk;
import app.understory.session.view.life.LeavingListModel;
import app.understory.session.view.life.LifeModel;
import app.understory.session.view.machine.Machine;
import app.understory.session.view.machine.MachineScreen;
import app.understory.session.view.marks.MarksModel;
import app.understory.session.view.marks.MarksScreen;
import app.understory.session.view.paper.PaperController;
import app.understory.session.view.paper.PaperModel;
import app.understory.session.view.plot.AccountModel;
import app.understory.session.view.reach.Use;
import app.understory.session.view.tab.LanesModel;
import app.understory.session.view.tab.RoomModel;
import app.understory.session.view.tab.SessionExits;
import app.understory.session.view.tab.SessionsModel;
import app.understory.session.view.tab.SessionsScreen;
import app.understory.strand.Moments;
import app.understory.strand.StrandId;
import app.understory.strand.Strands;
import app.understory.vault.Vault;
import app.understory.visit.Visit;
import app.understory.visit.Visits;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Sessions: the live log and what it leaves behind. */
public final class SessionRoom {
  private static final Words WORDS = Words.of(SessionRoom.class);
  private static final String TAB = "session";

  private final Bench bench;
  private final People people;
  private final Visits visits;
  private final Strands strands;
  private final Preparation preparation;
  private final HouseLanes lanes;
  private final HouseRoom room;
  private final SpellingRoom spelling;
  private final LiveLog log;
  private final Leavings leavings;
  private Notes notes = (_, _, _) -> {};
  private Reach reach = Reach.NONE;
  private Machine machine = Machine.QUIET;
  private boolean live;
  private Supplier<Inset<Shelf>> files = Inset::none;

  /** Made with what says the practice's limits and schedules. */
  public SessionRoom(Bench bench, Setup setup, People people, Visits visits, Strands strands,
      Preparation preparation, SpellingRoom spelling) {
    this.spelling = spelling;
    this.bench = bench;
    this.people = people;
    this.visits = visits;
    this.strands = strands;
    this.preparation = preparation;
    this.lanes = new HouseLanes(setup);
    this.room = new HouseRoom(setup);
    Vault vault = bench.vault();
    log = new LiveLog(new SessionStore(vault.rows()),
        new LogStore(vault.rows(), vault.ink(), vault.clinician()),
        vault.scribe(), vault.ids(), vault.time(),
        new Arrival(preparation, people, new HouseTerms(setup), lanes::now));
    leavings = new Leavings(new LeavingStore(vault.rows()), log, vault.scribe(), vault.time());
    follow(vault);
    new FirstSession(bench, people, log).follow();
  }

  public LiveLog log() {
    return log;
  }

  /** What makes a note of a session's summary: a higher room does. */
  public interface Notes {
    void make(Session session, String title, List<String> paragraphs);
  }

  /** What later rooms have of its entries and strands. */
  public void reach(Reach later) {
    reach = later;
  }

  /** Leads to the room in which notes are written. */
  public void leadToNotes(Notes made) {
    notes = made;
  }

  /** The computer stays awake while a session is live, and says what could end it. */
  public void on(Machine computer) {
    machine = computer;
    bench.stagehand().run(this::awake).then(found -> live = found);
  }

  private boolean awake() {
    boolean found = log.live().isPresent();
    machine.live(found);
    return found;
  }

  /** The computer may sleep again. */
  public void rest() {
    machine.live(false);
  }

  /** Lets the Session tab show a row of attached files. */
  public void attach(Supplier<Inset<Shelf>> row) {
    files = row;
  }

  /** Whether a session is under way, of whomever, by what was read last. */
  public boolean live() {
    return live;
  }

  private void follow(Vault vault) {
    Runnable look = () -> bench.stagehand().run(this::awake).then(found -> live = found);
    var _ = vault.changes().subscribe(news -> {
      if (news.stream().anyMatch(change -> change.kind().equals("session"))) {
        bench.stagehand().show(look);
      }
    });
    look.run();
  }

  /** What the log knows of the moments that strands are tied to. */
  public Moments moments() {
    return new StrandMoments(log);
  }

  /** Its tab of every person. */
  public List<PersonTab> tabs() {
    return List.of(new PersonTab(TAB, WORDS.get("tab"), this::sessions));
  }

  /**
   * Begins a session for this person, that of the visit planned today if there is one, and takes the window for it. One
   * of theirs that is under way is gone back into; while another's is, their tab says so.
   */
  public void begin(PersonId person) {
    bench.stagehand().run(() -> new Start(log.live(), visits.plannedToday(person, Visit.Kind.DOSING)))
        .then(start -> {
          if (start.live().isEmpty()) {
            bench.stagehand().follow(log.begin(person, start.planned().map(Visit::id).orElse(null)))
                .then(session -> enter(session.id())).orElse(_ -> bench.ways().open(person, TAB));
          } else if (start.live().get().person().equals(person)) {
            enter(start.live().get().id());
          } else {
            bench.ways().open(person, TAB);
          }
        });
  }

  private record Start(Optional<Session> live, Optional<Visit> planned) {}

  /** Takes the whole window for a session under way. */
  public void enter(SessionId session) {
    LiveModel model = new LiveModel(desk(), bench.stagehand());
    model.endedProperty().addListener((_, _, ended) -> {
      if (ended) {
        leave(model);
      }
    });
    Screen<LiveController> live = LiveScreen.of(model, () -> leave(model), spelling.log(), reach.page());
    MachineScreen.over(live.controller(), model, machine, bench.stagehand());
    model.open(session, () -> bench.ways().takeOver(live));
  }

  private void leave(LiveModel model) {
    model.factsProperty().get().ifPresentOrElse(facts -> bench.ways().open(facts.person().id(), TAB),
        () -> bench.ways().giveBack());
    if (bench.ways().takenOver()) {
      bench.ways().giveBack();
    }
  }

  /** Goes back into the session that is under way, if one is: where one was when the practice was locked. */
  public void resume() {
    bench.stagehand().run(log::live).then(live -> live.map(Session::id).ifPresent(this::enter));
  }

  private final class Exits implements SessionExits {
    @Override
    public void enter(SessionId session) {
      SessionRoom.this.enter(session);
    }

    @Override
    public void makeNote(Session session, String title, List<String> paragraphs) {
      notes.make(session, title, paragraphs);
    }

    @Override
    public void fromPaper(PersonId person, Consumer<Session> entered) {
      PaperModel page = new PaperModel(person, desk(), bench.stagehand(), WORDS.get("substance"));
      Screen<?> screen = Screens.load(PaperController.class, () -> new PaperController(page, session -> {
        bench.ways().giveBack();
        entered.accept(session);
      }, bench.ways()::giveBack));
      page.open();
      bench.ways().spread(screen);
    }

    @Override
    public void strand(PersonId person, StrandId strand) {
      reach.strand(person, strand);
    }

    @Override
    public void use(PersonId person, Use use) {
      reach.use(person, use);
    }

    @Override
    public Inset<Shelf> attachments() {
      return files.get();
    }

    @Override
    public void wordMarks(SessionId session) {
      MarksModel marks = new MarksModel(desk(), bench.stagehand());
      Screen<?> screen = MarksScreen.of(marks, bench.ways()::giveBack);
      marks.open(session, () -> bench.ways().takeOver(screen));
    }
  }

  private SessionDesk desk() {
    return new SessionDesk(log, strands, preparation, people, visits, leavings,
        new LineDrafts(bench.vault().drafts(), bench.vault().ink()), bench.vault().changes(),
        room, person -> reach.uses(person), new Orders(new OrderStore(bench.vault().rows()),
            bench.vault().scribe(), bench.vault().ids(), bench.vault().time()),
        person -> reach.health(person));
  }

  private Screen<?> sessions(PersonId person) {
    SessionsModel model = new SessionsModel(person, desk(), bench.stagehand());
    return SessionsScreen.of(model, new LanesModel(lanes, bench.stagehand()),
        new RoomModel(room, bench.stagehand()),
        new AccountModel(desk(), bench.stagehand()), new LifeModel(log, desk().drafts(), bench.stagehand()),
        new LeavingListModel(leavings, desk().drafts(), bench.stagehand()), new Exits());
  }
}
