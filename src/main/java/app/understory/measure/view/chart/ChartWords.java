package app.understory.measure.view.chart;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.measure.Fraction;
import app.understory.measure.chart.Chart;
import app.understory.measure.chart.Curve;
import app.understory.measure.chart.Curve.Reading;
import app.understory.measure.chart.Dosing;
import app.understory.measure.chart.Frame;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a chart says in words: beneath itself, in its table and to a reader that speaks. */
final class ChartWords {
  private static final Words WORDS = Words.of(ChartWords.class);

  private ChartWords() {}

  /** The names of the curves together. */
  static String title(Chart chart) {
    return chart.curves().stream().map(Curve::name)
        .reduce((one, other) -> WORDS.get("both", one, other)).orElse("");
  }

  /** How many points each curve has, which way is better, and why nothing is joined. */
  static String points(Chart chart) {
    List<String> said = new ArrayList<>();
    for (Curve curve : chart.curves()) {
      String number = WORDS.get("points", curve.name(), curve.points().size());
      said.add(curve.scope().better() == Curve.Better.NEITHER
          ? WORDS.get("points.apart", number)
          : curve.joined()
              ? WORDS.get("points.joined", number)
              : WORDS.get("points.few", number, Integer.toString(Curve.JOINED_FROM)));
    }
    List<String> ways = chart.curves().stream()
        .filter(curve -> curve.scope().better() != Curve.Better.NEITHER)
        .map(curve -> curve.scope().better().name()).distinct().toList();
    if (ways.size() == 1
        && chart.curves().stream().noneMatch(one -> one.scope().better() == Curve.Better.NEITHER)) {
      said.add(WORDS.get("better." + ways.getFirst()));
    } else {
      chart.curves().stream().filter(curve -> curve.scope().better() != Curve.Better.NEITHER)
          .forEach(curve -> said.add(WORDS.get("better.of." + curve.scope().better().name(), curve.name())));
    }
    if (!chart.oneScale()) {
      Curve own = chart.curves().getLast();
      said.add(WORDS.get("own.scale", own.name(), figure(own.scope().least()), figure(own.scope().most())));
    }
    return String.join(" ", said);
  }

  /** One form, read out. */
  static String caption(Chart chart, int curve, int place) {
    Curve of = chart.curves().get(curve);
    Reading reading = of.readings().get(place);
    List<String> said = new ArrayList<>();
    String when = new Days(chart.today()).near(reading.when().wall());
    said.add(reading.score().isEmpty()
        ? WORDS.get("caption.incomplete", of.name(), when)
        : reading.band().map(band -> WORDS.get("caption.band", of.name(), when, reading.figure(), band))
            .orElseGet(() -> WORDS.get("caption", of.name(), when, reading.figure())));
    if (reading.score().isPresent() && !of.points().contains(reading)) {
      said.add(WORDS.get("caption.later"));
    }
    change(of, reading).ifPresent(said::add);
    before(chart, reading.day()).ifPresent(said::add);
    return String.join(" ", said);
  }

  private static Optional<String> change(Curve of, Reading reading) {
    Optional<Reading> baseline = of.baseline();
    if (baseline.filter(reading::equals).isPresent()) {
      return Optional.of(WORDS.get("caption.baseline"));
    }
    return baseline.filter(first -> first.compareTo(reading) < 0).flatMap(Reading::score)
        .flatMap(then -> reading.score().map(now -> WORDS.get("caption.change", signed(now.minus(then)))));
  }

  private static Optional<String> before(Chart chart, LocalDate day) {
    return chart.dosings().stream().filter(each -> each.given() && !each.day().isAfter(day))
        .reduce((_, later) -> later).map(each -> {
          long days = ChronoUnit.DAYS.between(each.day(), day);
          return WORDS.get("caption.after", days, Integer.toString(each.number()));
        });
  }

  /** With its sign, a true minus among them, as {@code −7}. */
  static String signed(Fraction change) {
    BigDecimal number = change.rounded(change.above() % change.below() == 0 ? 0 : 1);
    return switch (number.signum()) {
      case 1 -> "+" + number.toPlainString();
      case -1 -> "\u2212" + number.negate().toPlainString();
      default -> "0";
    };
  }

  /** A number of a scale. */
  static String figure(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** What a curve's ranges are called as a whole. */
  static String bands(Curve curve) {
    return WORDS.get("bands", curve.name());
  }

  /** The name of a row beneath the plot; without a depth it is that of the incomplete forms. */
  static String row(Optional<Dosing.Depth> depth) {
    return WORDS.get("row." + depth.map(Dosing.Depth::name).orElse("INCOMPLETE"));
  }

  /** The intent in the table. */
  static String depth(Dosing.Depth depth) {
    return WORDS.get("depth." + depth.name());
  }

  /** How deep it went, in the table alone. */
  static String reached(Dosing dosing) {
    return dosing.reached().isPresent()
        ? WORDS.get("reached", Integer.toString(dosing.reached().getAsInt()))
        : "";
  }

  /** Everything at once, for a reader that speaks. */
  static String whole(Chart chart) {
    return WORDS.get("whole", title(chart), points(chart),
        chart.shown().stream().map(each -> WORDS.get("whole.session", Integer.toString(each.number()),
            new Days(chart.today()).brief(each.day()), depth(each.depth())))
            .collect(Collectors.joining(" ")));
  }

  /** How days and the baseline are named in the picture. */
  static Frame.Names names(LocalDate today) {
    return new Frame.Names() {
      @Override
      public String day(LocalDate day, LocalDate before) {
        if (day.equals(today)) {
          return WORDS.get("today");
        }
        boolean same = day.getMonth() == before.getMonth() && day.getYear() == before.getYear()
            && !day.equals(before);
        String pattern = day.getYear() != today.getYear()
            && (day.equals(before) || day.getYear() != before.getYear())
                ? "pattern.year"
                : same ? "pattern.day" : "pattern.month";
        return day.format(DateTimeFormatter.ofPattern(WORDS.get(pattern), Locale.ENGLISH));
      }

      @Override
      public String baseline(String figure) {
        return WORDS.get("baseline", figure);
      }
    };
  }
}
