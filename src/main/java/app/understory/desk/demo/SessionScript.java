package app.understory.desk.demo;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.session.Session;
import app.understory.session.VitalSigns;
import app.understory.strand.StrandId;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/** Writes the log of one session: about two hours, some twenty lines, in the order in which such a session goes. */
final class SessionScript {
  /** How long a session of this script lasts. */
  static final Duration LENGTH = Duration.ofMinutes(122);

  private final Session session;
  private final Story story;
  private final List<StrandId> strands;
  private final RandomGenerator random;
  private final Ids ids;
  private final List<Entry> entries = new ArrayList<>();
  private OptionalInt phase = OptionalInt.empty();

  SessionScript(Session session, Story story, List<StrandId> strands, Ids ids, RandomGenerator random) {
    this.session = session;
    this.story = story;
    this.strands = List.copyOf(strands);
    this.ids = ids;
    this.random = random;
  }

  /** The whole log, in order. */
  List<Entry> write(Dose dose) {
    begin(dose);
    deepen();
    comeBack();
    return List.copyOf(entries);
  }

  private void begin(Dose dose) {
    phase(0, Phase.ARRIVAL);
    vitals(4, 128, 82, 72);
    phase(9, Phase.PREPARATION);
    words(12, Kind.DID, story.of("did", 4), false);
    phase(21, Phase.DOSING);
    add(minutes(22), dose, List.of(), Entry.Lane.RECORD);
    phase(28, Phase.ONSET);
    words(31, Kind.SAID, pick("said"), false);
    vitals(33, 142, 88, 76);
    words(35, Kind.SEEN, pick("seen"), false);
  }

  private void deepen() {
    phase(39, Phase.PEAK);
    words(44, Kind.SEEN, pick("seen"), false);
    vitals(47, 139, 86, 74);
    words(49, Kind.SAID, pick("said"), true);
    words(52, Kind.IMAGE, pick("image"), true);
    words(55, Kind.MINE, pick("mine"), false);
    words(58, Kind.AFFECT, pick("affect"), true);
    words(60, Kind.DID, pick("did"), false);
    words(62, Kind.SAID, pick("said"), true);
    if (random.nextInt(3) == 0) {
      add(minutes(64), new Entry.Mark(), List.of(), Entry.Lane.RECORD);
    }
    if (random.nextInt(8) == 0) {
      words(65, Kind.CONCERN, pick("concern"), false);
    }
    words(66, Kind.MUSIC, pick("music"), false);
    words(70, Kind.SAID, pick("said"), true);
    words(74, Kind.NEW_THOUGHT, pick("new"), true);
  }

  private void comeBack() {
    phase(82, Phase.RETURN);
    vitals(84, 131, 84, 70);
    words(88, Kind.SAID, pick("said"), random.nextBoolean());
    words(93, Kind.AFFECT, pick("affect"), false);
    phase(101, Phase.DEBRIEF);
    words(104, Kind.IMAGE, pick("image"), random.nextBoolean());
    vitals(112, 126, 80, 68);
    phase(116, Phase.READY_TO_LEAVE);
    words(118, Kind.MILESTONE, pick("milestone"), false);
  }

  private String pick(String kind) {
    return story.of(kind, random.nextInt(story.of(kind).size()));
  }

  private void phase(int minute, Phase begun) {
    phase = OptionalInt.of(begun.number());
    add(minute == 0 ? Duration.ZERO : minutes(minute), new Entry.PhaseBegan(begun), List.of(),
        Entry.Lane.RECORD);
  }

  private void words(int minute, Kind kind, String words, boolean tied) {
    Entry.Lane lane = kind == Kind.MINE ? Entry.Lane.PRIVATE : Entry.Lane.RECORD;
    List<StrandId> ties = tied && !strands.isEmpty()
        ? List.of(strands.get(random.nextInt(strands.size())))
        : List.of();
    add(minutes(minute), new Entry.Words(kind, words), ties, lane);
  }

  private void vitals(int minute, int systolic, int diastolic, int pulse) {
    add(minutes(minute), new VitalSigns(near(systolic, 8), near(diastolic, 5), near(pulse, 6), near(97, 1)),
        List.of(), Entry.Lane.RECORD);
  }

  private OptionalInt near(int value, int spread) {
    return OptionalInt.of(value + random.nextInt(-spread, spread + 1));
  }

  private Duration minutes(int minute) {
    return Duration.ofMinutes(minute).plusSeconds(random.nextInt(0, 55));
  }

  private void add(Duration since, Entry.What what, List<StrandId> ties, Entry.Lane lane) {
    Moment happened = new Moment(session.began().at().plus(since), session.began().zone());
    entries.add(
        new Entry(new EntryId(ids.next()), session.id(), session.person(), entries.size() + 1, lane, what,
            ties, happened, happened, since.toMillis(), phase, false, Optional.empty(), 0));
  }

  /** A dose as such a session could have had it; a made-up figure, and no advice. */
  static Dose dose(int number, boolean intramuscular) {
    int milligrams = intramuscular ? number < 3 ? 50 : 80 : number < 3 ? 100 : 150;
    return new Dose("Ketamine", BigDecimal.valueOf(milligrams),
        intramuscular ? Dose.Route.IM : Dose.Route.SUBLINGUAL,
        intramuscular ? Optional.of("left deltoid") : Optional.empty(),
        Optional.of("DEMO-" + (1000 + number)),
        Optional.of("Dr Placeholder"), false);
  }
}
