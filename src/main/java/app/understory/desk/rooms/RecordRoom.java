package app.understory.desk.rooms;

import app.understory.attachment.Shelf;
import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.frame.Ways;
import app.understory.desk.rooms.letter.LetterRoom;
import app.understory.desk.rooms.talk.CallRoom;
import app.understory.desk.rooms.talk.TalkRoom;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.integration.Integration;
import app.understory.kit.Screen;
import app.understory.kit.Words;
import app.understory.kit.layout.Inset;
import app.understory.people.PersonId;
import app.understory.record.Standings;
import app.understory.record.Timeline;
import app.understory.record.strands.Loom;
import app.understory.record.view.OverviewExits;
import app.understory.record.view.OverviewScreen;
import app.understory.record.view.glance.GlanceController;
import app.understory.record.view.glance.GlanceScreen;
import app.understory.record.view.strands.StrandsExits;
import app.understory.record.view.strands.StrandsScreen;
import app.understory.session.LiveLog;
import app.understory.strand.StrandId;
import app.understory.visit.Contact;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One person's whole chart. */
public final class RecordRoom {
  private static final Words WORDS = Words.of(RecordRoom.class);
  private static final String STRANDS = "strands";

  private final Bench bench;
  private final ExchangeRoom exchange;
  private final CallRoom calls;
  private final Standings standings;
  private final OverviewScreen overview;
  private final StrandsScreen strands;
  private final Loom loom;
  private Function<Runnable, Inset<Shelf>> files = _ -> Inset.none();
  private final Map<PersonId, StrandId> wanted = new HashMap<>();

  public RecordRoom(Bench bench, PeopleRoom people, PrepRoom prep, LiveLog log, Integration integration,
      ExchangeRoom exchange, CallRoom calls) {
    this.calls = calls;
    this.exchange = exchange;
    this.bench = bench;
    standings = new Standings(people.people(), people.visits(), prep.preparation(), log);
    Timeline timeline = new Timeline(people.people(), people.visits(), prep.strands(), prep.preparation(),
        log,
        integration, calls.contacts());
    overview = new OverviewScreen(timeline, prep.strands(), standings, people.people(), people.visits(),
        bench.vault().changes(), bench.stagehand());
    loom = new Loom(prep.strands(), prep.preparation(), log, integration, people.visits());
    strands = new StrandsScreen(loom, prep.strands(), people.people(), bench.vault(), bench.stagehand());
  }

  /** What makes a row of attached files. */
  public void attach(Function<Runnable, Inset<Shelf>> row) {
    files = row;
  }

  /** Opens one strand alone, from wherever it shows. */
  public void openStrand(PersonId person, StrandId strand) {
    wanted.put(person, strand);
    bench.ways().open(person, STRANDS);
  }

  /** A page on which one strand is read while something else goes on. */
  public Screen<GlanceController> glance() {
    return GlanceScreen.of(loom, bench.vault(), bench.stagehand());
  }

  /** The tab of all strands: the last. */
  public List<PersonTab> strandTabs() {
    return List.of(new PersonTab(STRANDS, WORDS.get("strands"),
        person -> strands.load(person, new Exits(), () -> Optional.ofNullable(wanted.remove(person)))));
  }

  /** How things stand before the medicine. */
  public Standings standings() {
    return standings;
  }

  /** Its tab of every person: the first. */
  public List<PersonTab> tabs() {
    return List.of(new PersonTab("overview", WORDS.get("tab"),
        person -> overview.load(person, new Exits())));
  }

  private final class Exits implements OverviewExits, StrandsExits {
    private final Ways ways = bench.ways();

    @Override
    public void print(PersonId person, String kind, Function<Format, Sheet> sheet) {
      exchange.show(kind, Optional.of(person), sheet);
    }

    @Override
    public void prepare(PersonId person) {
      ways.open(person, "prepare");
    }

    @Override
    public void session(PersonId person) {
      ways.open(person, "session");
    }

    @Override
    public void integrate(PersonId person) {
      ways.open(person, "integrate");
    }

    @Override
    public Inset<Shelf> files() {
      return files.apply(() -> {});
    }

    @Override
    public void letter(PersonId person) {
      ways.open(person, LetterRoom.PAGE);
    }

    @Override
    public void identity(PersonId person) {
      ways.open(person, "intake");
    }

    @Override
    public void contact(Contact contact) {
      calls.open(contact);
    }

    @Override
    public void talk(PersonId person) {
      ways.open(person, TalkRoom.TAB);
    }

    @Override
    public void call(PersonId person) {
      calls.goOn(person);
    }

    @Override
    public void strand(PersonId person, StrandId strand) {
      openStrand(person, strand);
    }
  }
}
