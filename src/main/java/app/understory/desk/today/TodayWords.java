package app.understory.desk.today;

import app.understory.desk.today.TodayModel.Today;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.view.PersonWords;
import app.understory.record.Agenda;
import app.understory.record.Roster;
import app.understory.record.Standing;
import app.understory.session.Session;
import app.understory.vault.Opened;
import app.understory.vault.time.Moment;
import app.understory.visit.Visit;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How today says things. */
final class TodayWords {
  private static final Words WORDS = Words.of(TodayWords.class);

  private TodayWords() {}

  /** Who comes, in one or two sentences. */
  static String sentence(Today today) {
    int all = today.day().coming().size();
    if (all == 0) {
      return WORDS.get("no.one");
    }
    String who = all == 1 ? WORDS.get("one") : WORDS.get("many", capital(number(all)));
    return today.next().map(next -> who + " " + next(next, today))
        .orElseGet(() -> who + " " + WORDS.get("all.done"));
  }

  private static String next(Agenda.Coming next, Today today) {
    Duration until = Duration.between(today.now().at(), next.visit().planned().at());
    String name = called(next);
    return until.isNegative()
        ? WORDS.get("next.late", name, duration(until.negated()))
        : WORDS.get("next", name, duration(until));
  }

  private static String called(Agenda.Coming coming) {
    return coming.who().person().preferredName().strip().split("\\s+", 2)[0];
  }

  /** <i>1 hour 36 minutes</i>. */
  static String duration(Duration duration) {
    String minutes = count(duration.toMinutesPart(), "minute");
    if (duration.toHours() == 0) {
      return minutes;
    }
    String hours = count((int) duration.toHours(), "hour");
    return duration.toMinutesPart() == 0 ? hours : hours + " " + minutes;
  }

  private static String count(int number, String what) {
    return WORDS.get(number == 1 ? what : what + "s", Integer.toString(number));
  }

  /** Who it is, with what tells a namesake apart. */
  static String name(Roster.Line who) {
    return who.mark().map(mark -> WORDS.get("marked", who.person().preferredName(), PersonWords.mark(mark)))
        .orElse(who.person().preferredName());
  }

  /** What the visit is, in one quiet line. */
  static String what(Agenda.Coming coming) {
    Visit visit = coming.visit();
    int number = coming.standing().map(Standing::sessionNumber)
        .or(() -> coming.session().map(Session::number)).orElse(coming.who().begun());
    String what = PersonWords.visit(visit.kind(), Math.max(1, number));
    String where = visit.place().map(place -> WORDS.get("where", place)).orElse("");
    int held = coming.who().held();
    boolean dosing = visit.kind() == Visit.Kind.DOSING && visit.open();
    String after = dosing && held > 0 ? WORDS.get(held == 1 ? "after.one" : "after", number(held)) : "";
    return what + where + after;
  }

  /** What is in place, in one line; nothing where nothing is. */
  static Optional<String> inPlace(Standing standing) {
    List<String> there = standing.checks().stream().filter(Standing.Check::inPlace)
        .map(check -> WORDS.get("short." + check.item())).toList();
    if (there.isEmpty()) {
      return Optional.empty();
    }
    String all = there.size() == 1
        ? there.getFirst()
        : String.join(", ", there.subList(0, there.size() - 1)) + WORDS.get("and") + there.getLast();
    return Optional.of(WORDS.get(there.size() == 1 ? "place.one" : "place", capital(all)));
  }

  /** What is lacking, as a sentence without its stop. */
  static String lacking(Standing.Check check) {
    return WORDS.get("lacking." + check.item());
  }

  /** Nothing is lacking. */
  static String nothingLacking() {
    return WORDS.get("nothing.lacking");
  }

  /** How a visit that is over went. */
  static String over(Agenda.Coming coming) {
    return coming.session().map(Session::state).map(state -> WORDS.get(switch (state) {
      case ARRIVED, CLEARED, DOSING, OBSERVING -> "over.live";
      case HELD -> "over.waits";
      case STOPPED_BEFORE_DOSE, STOPPED_AFTER_DOSE -> "over.stopped";
      case RESCHEDULED -> "over.RESCHEDULED";
      case NO_SHOW -> "over.NO_SHOW";
      case ENTERED_IN_ERROR -> "over.error";
      case PLANNED, READY_TO_LEAVE, DOCUMENTED, SIGNED -> "over.HELD";
    }))
        .orElseGet(() -> WORDS.get("over." + coming.visit().state()));
  }

  /** What is due. */
  static String due(Agenda.Due due) {
    return WORDS.get("due." + due.what());
  }

  /** When it is due: days over, or the weekday. */
  static String when(Agenda.Due due, LocalDate today) {
    long over = ChronoUnit.DAYS.between(due.day(), today);
    if (due.what() == Agenda.Due.What.VISIT_UNPLANNED) {
      return WORDS.get("open");
    }
    return over > 0
        ? WORDS.get(over == 1 ? "day.over" : "days.over", Long.toString(over))
        : over == 0 ? new Days(today).near(due.day()) : Days.wholeWeekday(due.day());
  }

  /** How many are overdue, in words; nothing where none is. */
  static String overdue(List<Agenda.Due> due, LocalDate today) {
    long over = due.stream().filter(each -> overdue(each, today)).count();
    return over == 0 ? "" : WORDS.get("overdue", number((int) over));
  }

  static boolean overdue(Agenda.Due due, LocalDate today) {
    return due.day().isBefore(today);
  }

  /** What a note is of. */
  static String unsigned(Agenda.Unsigned unsigned) {
    return unsigned.sessionNumber().isPresent()
        ? WORDS.get("note.session", Integer.toString(unsigned.sessionNumber().getAsInt()))
        : WORDS.get("note." + unsigned.note().kind());
  }

  /** What it means that an older copy of the vault was opened, and what to do. */
  static String older(Opened.Older older, Moment now) {
    String when = new Days(now.day()).near(older.usedHere().atZone(now.zone()));
    String what = older.missing() == 0
        ? WORDS.get("older.other", when)
        : WORDS.get(older.missing() == 1 ? "older.one" : "older.many", when, Long.toString(older.missing()));
    return what + " " + WORDS.get("older.hint");
  }

  /** The last good backup, in two lines. */
  static List<String> backup(Today today) {
    return today.backup().map(good -> List.of(
        WORDS.get("backup.good", new Days(today.day().date()).near(good.made().wall())),
        WORDS.get("backup.read")))
        .orElseGet(() -> List.of(WORDS.get("backup.none"), WORDS.get("backup.none.hint")));
  }

  /** A sentence of its own, by its key. */
  static String say(String key, Object... parts) {
    return parts.length == 0 ? WORDS.get(key) : WORDS.get(key, parts);
  }

  private static String number(int number) {
    String key = "number." + number;
    return WORDS.has(key) ? WORDS.get(key) : Integer.toString(number);
  }

  private static String capital(String words) {
    return words.codePoints().limit(1).mapToObj(first -> Character.toString(Character.toTitleCase(first)))
        .collect(Collectors.joining()) + words.substring(words.offsetByCodePoints(0, 1));
  }
}
