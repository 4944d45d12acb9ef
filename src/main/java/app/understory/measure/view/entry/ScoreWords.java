package app.understory.measure.view.entry;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.measure.Change;
import app.understory.measure.Fraction;
import app.understory.measure.Reckoning;
import app.understory.measure.Scored;
import app.understory.measure.definition.ChangeRule;
import app.understory.measure.definition.Level;
import app.understory.measure.definition.Scale;
import app.understory.measure.view.entry.BandRuler.Band;
import app.understory.measure.view.entry.BandRuler.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a form comes to, in words. Numbers bear their own sign; nothing says better or worse by a colour. */
public final class ScoreWords {
  private static final String MINUS = "\u2212";
  private static final int HUNDRED = 100;

  private final Words words;
  private final Days days;

  ScoreWords(Words words, Days days) {
    this.words = words;
    this.days = days;
  }

  /** A score as it is shown: whole numbers whole, others to one place. */
  public static String number(Fraction score) {
    String text = score.rounded(1).stripTrailingZeros().toPlainString();
    return text.replace("-", MINUS);
  }

  /** A difference with its sign. */
  public static String signed(Fraction difference) {
    return (difference.above() > 0 ? "+" : "") + number(difference);
  }

  /** The label above the score. */
  String label(Sheet sheet) {
    return words.get(sheet.complete() ? "score" : "score.so.far");
  }

  /** The number itself, or the level, or nothing where there are several. */
  String score(Sheet sheet) {
    Optional<Reckoning.Result> total = sheet.reckoning().result("total");
    return total.map(result -> result.score().map(ScoreWords::number)
        .orElseGet(() -> Long.toString(result.soFar()))).orElse("");
  }

  /** Of how many, or how much is answered. */
  String of(Sheet sheet) {
    Optional<Scale> total = sheet.measure().scale("total");
    if (sheet.complete()) {
      return total.filter(scale -> scale.way() == Scale.Way.SUM)
          .map(scale -> words.get("of", Integer.toString(sheet.measure().most(scale)))).orElse("");
    }
    long all = sheet.measure().items().stream().filter(sheet::asked)
        .filter(item -> sheet.counted(item.number())).count();
    return words.get("answered", Long.toString(all - sheet.missing().size()), Long.toString(all));
  }

  /** The band or level, once the form is whole. */
  String band(Sheet sheet) {
    Reckoning reckoning = sheet.reckoning();
    return reckoning.result("total").flatMap(Reckoning.Result::band)
        .map(app.understory.measure.definition.Band::label)
        .or(() -> reckoning.level().map(Level::label))
        .orElse("");
  }

  /** Several scores, a line for each, where there is more than one. */
  List<String> scales(Sheet sheet) {
    List<Reckoning.Result> results = sheet.reckoning().results();
    if (results.size() < 2) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(results.stream()
        .filter(result -> !result.scale().id().equals("total")).map(this::scale).toList());
    sheet.reckoning().together().forEach(one -> lines.add(one.label()));
    return lines;
  }

  private String scale(Reckoning.Result result) {
    String unit = result.scale().way() == Scale.Way.PERCENT ? "scale.percent" : "scale";
    return result.score().map(score -> words.get(unit, result.scale().id(), number(score)))
        .orElseGet(() -> words.get("scale.open", result.scale().id()));
  }

  /** When the baseline was, above the change. */
  String since(Sheet sheet) {
    return sheet.baseline().filter(_ -> sheet.change().isPresent())
        .map(one -> words.get("since", days.brief(one.response().begun().day()))).orElse("");
  }

  /** The change, and what publications say of it. */
  String change(Sheet sheet) {
    return sheet.change().map(Change::difference).map(ScoreWords::signed).orElse("");
  }

  /** From what, and what holds. */
  String changeFrom(Sheet sheet) {
    Optional<Fraction> from = sheet.baseline().flatMap(Scored::total).flatMap(Reckoning.Result::score);
    Optional<Change> change = sheet.change();
    if (from.isEmpty() || change.isEmpty()) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    parts.add(words.get("from", number(from.get())));
    sheet.measure().rules("total").stream().filter(rule -> rule.kind() == ChangeRule.Kind.MEANINGFUL)
        .findFirst().ifPresent(rule -> parts.add(words.get(
            change.get().holding().contains(rule) ? "change.counts" : "change.under",
            Integer.toString(rule.number()))));
    change.get().holding().stream().filter(rule -> rule.kind() != ChangeRule.Kind.MEANINGFUL)
        .forEach(rule -> parts.add(words.get("change." + rule.kind())));
    return String.join(words.get("comma") + " ", parts);
  }

  /** Why there is no band yet. */
  String missing(Sheet sheet) {
    List<Integer> passed = sheet.missing().stream().filter(sheet::passed).toList();
    List<Integer> declined = sheet.missing().stream().filter(sheet.form().answers().declined()::contains)
        .toList();
    if (!passed.isEmpty()) {
      return passed.size() == 1
          ? words.get("missing.one", Integer.toString(passed.getFirst()))
          : words.get("missing.several", Integer.toString(passed.size()));
    }
    if (!declined.isEmpty() && sheet.through()) {
      return declined.size() == 1
          ? words.get("declined.one", Integer.toString(declined.getFirst()))
          : words.get("declined.several", Integer.toString(declined.size()));
    }
    return "";
  }

  /** The bands of its score. */
  static List<Band> bands(Sheet sheet) {
    return sheet.measure().bands().stream().filter(band -> band.scale().equals("total"))
        .map(band -> new Band(band.from(), band.to(), band.label())).toList();
  }

  /** The largest score there can be. */
  static int most(Sheet sheet) {
    return sheet.measure().scale("total").map(scale -> switch (scale.way()) {
      case SUM -> sheet.measure().most(scale);
      case MEAN -> sheet.measure().most(scale) / scale.items().size();
      case PERCENT -> HUNDRED;
    }).orElse(0);
  }

  /** This score, the last one and the baseline. */
  List<Point> points(Sheet sheet) {
    List<Point> points = new ArrayList<>();
    sheet.reckoning().result("total").filter(_ -> !sheet.form().answers().none()).ifPresent(result -> points
        .add(result.score().map(score -> point(score, "now"))
            .orElseGet(() -> point(Fraction.whole(result.soFar()), "so-far"))));
    sheet.last().filter(last -> sheet.baseline().filter(last::equals).isEmpty()).flatMap(Scored::total)
        .flatMap(Reckoning.Result::score).ifPresent(score -> points.add(point(score, "last")));
    sheet.baseline().flatMap(Scored::total).flatMap(Reckoning.Result::score)
        .ifPresent(score -> points.add(point(score, "baseline")));
    return points;
  }

  private Point point(Fraction score, String style) {
    return new Point(score.rounded(1).doubleValue(), words.get("point." + style, number(score)), style);
  }

  /** The ruler, said aloud. */
  String ruler(Sheet sheet) {
    return points(sheet).stream().map(Point::words).collect(Collectors.joining(words.get("comma") + " "));
  }

  /** How many points count as a change, for the foot. */
  String rule(Sheet sheet) {
    return sheet.measure().rules("total").stream().filter(rule -> rule.kind() == ChangeRule.Kind.MEANINGFUL)
        .findFirst().map(rule -> words.get("rule", Integer.toString(rule.number()))).orElse("");
  }

  /** What stands above the items. */
  String note(Sheet sheet) {
    String asks = sheet.measure().about().asks();
    String time = asks.substring(0, 1).toUpperCase(Locale.ENGLISH) + asks.substring(1);
    return words.get(sheet.wording().isPresent() ? "note.own" : "note", time);
  }
}
