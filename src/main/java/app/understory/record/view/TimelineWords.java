package app.understory.record.view;

import app.understory.integration.Note;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.record.Happening;
import app.understory.session.Dose;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.strand.Strand;
import app.understory.strand.Turn;
import app.understory.visit.Contact;
import app.understory.visit.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the timeline says what happened. */
final class TimelineWords {
  private static final Words WORDS = Words.of(TimelineWords.class);

  private TimelineWords() {}

  /** A title, and quiet words after it. */
  record Headline(String title, String details) {}

  static Headline headline(Happening happening) {
    return switch (happening) {
      case Happening.Admitted _ -> new Headline(WORDS.get("admitted"), "");
      case Happening.Sat sat -> new Headline(session(sat.session().number()), details(sat));
      case Happening.Prepared prepared -> new Headline(session(prepared.worksheet().sessionNumber()),
          WORDS.get("worksheet.unplanned"));
      case Happening.Visited visited -> visited.sessionNumber() > 0
          ? new Headline(session(visited.sessionNumber()), coming(visited))
          : new Headline(visit(visited.visit().kind()), state(visited.visit()));
      case Happening.Contacted(Contact contact, var lines) -> new Headline(
          WORDS.get("contact." + contact.medium(), contact.with().name()),
          lines.isEmpty()
              ? WORDS.get("at", Days.time(contact.began().wall()))
              : lines.getLast().words());
      case Happening.Noted noted -> noted(noted);
    };
  }

  /** <i>Session 5</i>. */
  static String session(int number) {
    return WORDS.get("session", Integer.toString(number));
  }

  /** What a visit is. */
  static String visit(Visit.Kind kind) {
    return WORDS.get("visit." + kind);
  }

  private static String details(Happening.Sat sat) {
    List<String> parts = new ArrayList<>();
    String doses = doses(sat.doses());
    parts.add(doses.isEmpty() ? WORDS.get("no.dose") : doses);
    String state = state(sat.session());
    if (!state.isEmpty()) {
      parts.add(state);
    }
    return String.join(WORDS.get("comma"), parts);
  }

  private static String doses(List<Dose> doses) {
    Map<Dose.Route, List<String>> byRoute = new LinkedHashMap<>();
    doses.forEach(dose -> byRoute.computeIfAbsent(dose.route(), _ -> new ArrayList<>())
        .add(dose.milligrams().stripTrailingZeros().toPlainString()));
    return byRoute.entrySet().stream()
        .map(entry -> WORDS.get("dose", String.join(WORDS.get("and"), entry.getValue()),
            WORDS.get("route." + entry.getKey())))
        .collect(Collectors.joining(WORDS.get("comma")));
  }

  private static String state(Session session) {
    String key = "state." + session.state();
    return WORDS.has(key) ? WORDS.get(key) : "";
  }

  private static String coming(Happening.Visited visited) {
    String sheet = visited.worksheet()
        .map(each -> each.intention().isBlank() ? "worksheet.begun" : "worksheet.ready")
        .orElse("worksheet.none");
    return WORDS.get("at", Days.time(visited.visit().planned().wall())) + WORDS.get("comma")
        + WORDS.get(sheet);
  }

  private static String state(Visit visit) {
    String at = WORDS.get("at", Days.time(visit.planned().wall()));
    String state = WORDS.get("visit.state." + visit.state());
    return state.isEmpty() ? at : at + WORDS.get("comma") + state;
  }

  private static Headline noted(Happening.Noted noted) {
    String kind = WORDS.get("note." + noted.note().kind());
    if (noted.note().secret()) {
      return new Headline(WORDS.get("note.private"), "");
    }
    String state = WORDS.get("note.state." + noted.note().state());
    return new Headline(kind, noted.title().isBlank() ? state : noted.title() + WORDS.get("comma") + state);
  }

  /** A quote as it stands in the timeline: speech in marks, what was seen without. */
  static String quote(Happening.Quote quote) {
    return quote.verbatim() ? Kind.SAID.reading(quote.words()) : quote.words();
  }

  /** <i>0:48</i>. */
  static String elapsed(long milliseconds) {
    Duration elapsed = Duration.ofMillis(milliseconds);
    return WORDS.get("elapsed", Long.toString(elapsed.toHours()),
        String.format("%02d", elapsed.toMinutesPart()));
  }

  /** <i>1 h 58 min</i>. */
  static String length(long milliseconds) {
    Duration length = Duration.ofMillis(milliseconds);
    String minutes = Integer.toString(length.toMinutesPart());
    return length.toHours() == 0
        ? WORDS.get("length.minutes", minutes)
        : WORDS.get("length", Long.toString(length.toHours()), minutes);
  }

  /** <i>and two more moments</i>. */
  static String more(int moments) {
    return moments == 1 ? WORDS.get("more.one") : WORDS.get("more", number(moments));
  }

  /** What a turn brought: <i>moved: from what to whom</i>, or what was asked. */
  static Optional<String> turned(Turn turn) {
    return turn.status().map(status -> turn.whatChanged().filter(words -> !words.isBlank())
        .map(words -> WORDS.get("turned", status(status), words)).orElseGet(() -> status(status)));
  }

  /** Which strand it was that moved, was answered or set down. */
  static String of(String strand, String turned) {
    return WORDS.get("turned.of", strand, turned);
  }

  /** What a worksheet asks of a strand: its anchor or words, and its charge. */
  static String asked(Turn turn, String words) {
    String what = turn.anchor().filter(anchor -> !anchor.isBlank()).orElse(words);
    return turn.charge().isPresent()
        ? WORDS.get("asked.charge", what, Integer.toString(turn.charge().getAsInt()))
        : WORDS.get("asked", what);
  }

  /** Where a strand stands. */
  static String status(Strand.Status status) {
    return WORDS.get("strand." + status);
  }

  /** Small numbers in words. */
  static String number(int number) {
    String key = "number." + number;
    return WORDS.has(key) ? WORDS.get(key) : Integer.toString(number);
  }

  /** What kind of note it is. */
  static String kind(Note.Kind kind) {
    return WORDS.get("note." + kind);
  }
}
