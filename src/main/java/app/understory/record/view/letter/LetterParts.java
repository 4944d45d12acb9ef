package app.understory.record.view.letter;

import app.understory.course.order.Departed;
import app.understory.course.order.Order;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.measure.Fraction;
import app.understory.measure.chart.Curve;
import app.understory.measure.chart.Curve.Reading;
import app.understory.record.letter.Letter;
import app.understory.session.concern.Care;
import app.understory.visit.Visit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a letter says, part by part: the same for paper and for plain text. */
final class LetterParts {
  private static final Words WORDS = Words.of(LetterParts.class);

  private final Letter letter;
  private final Days days;

  LetterParts(Letter letter) {
    this.letter = letter;
    days = new Days(letter.day());
  }

  /**
   * A part under its name: a table where it has a head, then sentences.
   *
   * @param shares how wide each column is, against the others
   */
  record Part(String name, List<Float> shares, List<String> head, List<List<String>> rows,
      List<String> lines) {
    Part {
      shares = List.copyOf(shares);
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
      lines = List.copyOf(lines);
    }

    static Part told(String name, List<String> lines) {
      return new Part(name, List.of(), List.of(), List.of(), lines);
    }
  }

  /** Whom it is about. */
  String about() {
    String name = letter.about().legalName().orElse(letter.about().preferredName());
    return letter.about().birthDate().map(born -> WORDS.get("about.born", name, Days.plain(born)))
        .orElse(name);
  }

  /** The course in one sentence. */
  String course() {
    if (letter.doses().isEmpty()) {
      return WORDS.get("course.none");
    }
    Letter.Given last = letter.doses().getFirst();
    String given = WORDS.get("course", last.substance(), WORDS.get("route." + last.route()),
        letter.since().map(days::brief).orElse(""), letter.sessions());
    return given + letter.order().map(order -> " " + WORDS.get("course.order", Days.plain(order.from()),
        Integer.toString(order.version()))).orElse("");
  }

  /** Every part. */
  List<Part> all() {
    List<Part> parts = new ArrayList<>();
    if (!letter.doses().isEmpty()) {
      parts.add(doses());
    }
    if (!letter.scores().isEmpty()) {
      parts.add(scores());
    }
    parts.add(Part.told(WORDS.get("concerns"), concerns()));
    if (letter.order().isPresent() || !letter.departed().isEmpty()) {
      parts.add(Part.told(WORDS.get("departures"), departures()));
    }
    parts.add(Part.told(WORDS.get("next"), next()));
    return parts;
  }

  private Part doses() {
    List<List<String>> rows = letter.doses().stream().map(given -> List.of(
        WORDS.get("dose.session", Integer.toString(given.number()), days.brief(given.day())),
        WORDS.get("mg", given.amounts().stream().map(LetterParts::plain).collect(Collectors.joining(" + "))),
        given.perKilogram().map(each -> WORDS.get("mg.kg", each.toPlainString())).orElse(""),
        taken(given.pressures().before()), taken(given.pressures().highest()),
        taken(given.pressures().last())))
        .toList();
    List<String> lines = new ArrayList<>();
    letter.earlier().ifPresent(
        earlier -> lines.add(WORDS.get("earlier", earlier.sessions(), plain(earlier.milligrams()))));
    lines.add(WORDS.get("in.all", plain(letter.milligrams())) + letter.order().map(this::left).orElse(""));
    return new Part(WORDS.get("doses"), List.of(1.25f, 1.1f, 1.1f, 1.4f, 1f, 1f),
        List.of(WORDS.get("head.session"), WORDS.get("head.amount"), WORDS.get("head.weight"),
            WORDS.get("head.before"), WORDS.get("head.highest"), WORDS.get("head.last")),
        rows, lines);
  }

  /** How long the order runs; what is left of it is said where it counts sessions. */
  private String left(Order order) {
    return order.to().map(last -> " " + WORDS.get("order.to", Days.plain(last))).orElse("");
  }

  private Part scores() {
    List<List<String>> rows = letter.scores().stream().map(curve -> {
      Reading first = curve.baseline().orElseThrow();
      Reading last = curve.points().getLast();
      boolean same = first.equals(last);
      return List.of(curve.name(), score(first), same ? "" : score(last),
          same ? band(last) : change(first, last));
    }).toList();
    List<String> lines = letter.scores().stream()
        .filter(curve -> curve.scope().better() == Curve.Better.HIGHER)
        .map(curve -> WORDS.get("higher", curve.name())).toList();
    return new Part(WORDS.get("scores"), List.of(1.25f, 1.1f, 1.1f, 3.4f),
        List.of(WORDS.get("head.measure"), WORDS.get("head.first"), WORDS.get("head.latest"),
            WORDS.get("head.change")),
        rows, lines);
  }

  private String score(Reading reading) {
    return WORDS.get("score", reading.figure(), days.brief(reading.day()));
  }

  private static String band(Reading reading) {
    return reading.band().orElse("");
  }

  private static String change(Reading first, Reading last) {
    Fraction by = last.score().orElseThrow().minus(first.score().orElseThrow());
    String signed = by.above() == 0
        ? "0"
        : (by.above() > 0 ? "+" : "\u2212") + by.times(by.above() > 0 ? 1 : -1)
            .rounded(by.above() % by.below() == 0 ? 0 : 1).toPlainString();
    return last.band().map(band -> WORDS.get("change.band", signed, band)).orElse(signed);
  }

  private List<String> concerns() {
    List<String> lines = new ArrayList<>();
    letter.concerns()
        .forEach(concern -> lines.add(WORDS.get("concern", days.brief(concern.day()), concern.words(),
            severity(concern.care()),
            concern.care().flatMap(Care::done).map(done -> WORDS.get("done", done)).orElse(""))
            .strip()));
    if (letter.olderConcerns() > 0) {
      lines.add(WORDS.get("concerns.older", letter.olderConcerns()));
    }
    if (lines.isEmpty()) {
      lines.add(WORDS.get("none"));
    }
    return lines;
  }

  private static String severity(Optional<Care> care) {
    return care.flatMap(Care::severity).map(severity -> WORDS.get("severity." + severity)).orElse("");
  }

  private List<String> departures() {
    if (letter.departed().isEmpty()) {
      return List.of(WORDS.get("none"));
    }
    return letter.departed().stream().map(this::departure).toList();
  }

  private String departure(Departed departed) {
    String day = days.brief(departed.when().day());
    return departed.reason().isBlank()
        ? WORDS.get("departure.open", day, departed.sentence())
        : WORDS.get("departure", day, departed.sentence(), departed.reason());
  }

  private List<String> next() {
    List<String> lines = new ArrayList<>();
    Optional<LocalDate> visited = letter.next().visit().map(visit -> visit.planned().day());
    letter.next().visit().ifPresent(visit -> lines.add(visit.kind() == Visit.Kind.DOSING
        ? WORDS.get("next.session", Integer.toString(letter.next().session()),
            Days.plain(visit.planned().day()))
        : WORDS.get("next.visit", Days.plain(visit.planned().day()))));
    letter.next().dose().filter(day -> visited.filter(day::equals).isEmpty())
        .ifPresent(day -> lines.add(WORDS.get("next.dose", Days.plain(day))));
    if (lines.isEmpty()) {
      lines.add(WORDS.get("next.none"));
    }
    return lines;
  }

  private static String taken(Optional<String> pressure) {
    return pressure.orElse(WORDS.get("not.taken"));
  }

  private static String plain(BigDecimal milligrams) {
    return milligrams.stripTrailingZeros().toPlainString();
  }
}
