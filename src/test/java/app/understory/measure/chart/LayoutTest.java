package app.understory.measure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.understory.measure.Fraction;
import app.understory.measure.chart.Curve.Better;
import app.understory.measure.chart.Curve.Reading;
import app.understory.measure.chart.Curve.Scope;
import app.understory.measure.chart.Curve.Stripe;
import app.understory.measure.chart.Laid.Word;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
  private static final List<Stripe> STRIPES = List.of(new Stripe("minimal", 0, 5), new Stripe("mild", 5, 10),
      new Stripe("moderate", 10, 15), new Stripe("moderately severe", 15, 20), new Stripe("severe", 20, 27));
  private static final Frame.Names NAMES = new Frame.Names() {
    @Override
    public String day(LocalDate day, LocalDate before) {
      return day.equals(TODAY) ? "today" : day.getDayOfMonth() + (day.equals(before) ? " Nov" : "");
    }

    @Override
    public String baseline(String figure) {
      return "baseline " + figure;
    }
  };

  @Test
  void aScoreStandsAtItsHeightAndEverySecondRangeIsShaded() {
    Laid laid = lay(chart(phq("11-03 19", "11-23 12")));
    assertThat(laid.bottom() - laid.top()).isEqualTo(270);
    assertThat(laid.lines().getFirst().spots().getFirst().y()).isEqualTo(laid.bottom() - 190, within(0.01));
    assertThat(laid.bands()).extracting(Laid.Band::shaded).containsExactly(true, false, true, false, true);
    assertThat(laid.figures()).extracting(Laid.Figure::value).containsExactlyInAnyOrder(0.0, 5.0, 10.0, 15.0,
        20.0,
        27.0);
  }

  @Test
  void daysAreEvenlyApart() {
    Laid laid = lay(chart(phq("11-04 19", "11-14 18", "11-24 17")));
    List<Double> x = laid.lines().getFirst().spots().stream().map(Laid.Spot::x).toList();
    assertThat(x.get(1) - x.get(0)).isEqualTo(x.get(2) - x.get(1), within(0.01));
    assertThat(x.get(2)).isEqualTo(laid.today());
  }

  @Test
  void threePointsAreNotJoinedAndFourAre() {
    assertThat(lay(chart(phq("11-03 19", "11-09 18", "11-12 17"))).lines().getFirst().joined()).isFalse();
    assertThat(lay(chart(phq("11-03 19", "11-09 18", "11-12 17", "11-16 14"))).lines().getFirst().joined())
        .isTrue();
    assertThat(phq("11-03 19", "11-03 18", "11-12 17", "11-16 14").joined())
        .as("two forms of one day are one point").isFalse();
  }

  @Test
  void ofTwoFormsOfADayBothAreDrawnAndTheLastIsInTheLine() {
    Laid laid = lay(chart(phq("11-03 19", "11-03 15", "11-12 17")));
    List<Laid.Spot> spots = laid.lines().getFirst().spots();
    assertThat(spots).extracting(Laid.Spot::inLine).containsExactly(false, true, true);
    assertThat(spots.get(0).x()).isLessThan(spots.get(1).x());
  }

  @Test
  void anIncompleteFormHasNoHeightAndStandsInARowOfItsOwn() {
    Laid laid = lay(chart(phq("11-03 19", "11-12 -", "11-16 14")));
    Laid.Spot hollow = laid.lines().getFirst().spots().get(1);
    assertThat(hollow.inLine()).isFalse();
    assertThat(hollow.y()).isGreaterThan(laid.bottom());
    assertThat(laid.rows()).anyMatch(row -> row.depth().isEmpty() && row.y() == hollow.y());
  }

  @Test
  void sessionsStandInRowsApartByWhatWasIntendedWhateverWasReached() {
    Chart chart = new Chart(List.of(phq("11-03 19")),
        List.of(dosing(1, "11-09", Dosing.Depth.SUB_PSYCHEDELIC, 4),
            dosing(2, "11-12", Dosing.Depth.PSYCHEDELIC, 0)),
        TODAY);
    Laid laid = lay(chart);
    assertThat(laid.sessions().get(0).y()).isEqualTo(laid.rows().get(0).y());
    assertThat(laid.sessions().get(1).y()).isEqualTo(laid.rows().get(1).y());
    assertThat(laid.rows().get(0).y()).isGreaterThan(laid.bottom());
    assertThat(laid.sessions()).allMatch(Laid.Mark::numbered);
  }

  @Test
  void manySessionsGetSmallerMarksWithoutNumbersThatDoNotTouch() {
    List<Dosing> many = new ArrayList<>();
    for (int n = 0; n < 40; n++) {
      many.add(new Dosing(n + 1, TODAY.minusDays(140L - 3L * n), Dosing.Depth.PSYCHEDELIC, true,
          Dosing.Taken.NOTHING,
          OptionalInt.empty()));
    }
    List<Laid.Mark> marks = lay(new Chart(List.of(phq("11-03 19")), many, TODAY)).sessions();
    for (int n = 1; n < marks.size(); n++) {
      assertThat(marks.get(n).x() - marks.get(n - 1).x()).isGreaterThan(marks.get(n).size());
    }
    assertThat(marks).noneMatch(Laid.Mark::numbered);
  }

  @Test
  void namedDaysDoNotTouchAndTheFirstAndTodayAreAmongThem() {
    List<Dosing> many = new ArrayList<>();
    for (int n = 0; n < 14; n++) {
      many.add(dosing(n + 1, "11-" + (10 + n), Dosing.Depth.PSYCHEDELIC, 2));
    }
    List<Laid.Day> days = lay(new Chart(List.of(phq("11-03 19")), many, TODAY)).days();
    assertThat(days.getFirst().name()).isEqualTo("3 Nov");
    assertThat(days.getLast().name()).isEqualTo("today");
    for (int n = 1; n < days.size(); n++) {
      double half = (width(days.get(n).name()) + width(days.get(n - 1).name())) / 2;
      assertThat(days.get(n).x() - days.get(n - 1).x()).isGreaterThan(half);
    }
  }

  @Test
  void wordsInThePlotNeverStandUponEachOther() {
    for (String second : List.of("19", "18", "16", "20", "12")) {
      Laid laid = lay(chart(phq("11-03 19", "11-09 18", "11-12 17", "11-23 " + second),
          gad("11-03 19", "11-09 15", "11-12 13", "11-23 " + second)));
      assertThat(laid.words()).hasSize(5);
      for (Word one : laid.words()) {
        assertThat(laid.words()).as(one + " with " + second)
            .noneMatch(other -> other != one && meet(one, other));
      }
    }
  }

  @Test
  void whatIsMeasuredOtherwiseHasAScaleOfItsOwn() {
    Curve who = new Curve("who-5/total", "WHO-5", new Scope(0, 100, Better.HIGHER), List.of(),
        readings("11-03 28", "11-23 36"), Optional.empty());
    Chart chart = chart(phq("11-03 19", "11-23 12"), who);
    assertThat(chart.oneScale()).isFalse();
    Laid laid = lay(chart);
    assertThat(laid.lines().get(1).spots().getFirst().y()).isEqualTo(laid.bottom() - 270 * 0.28,
        within(0.01));
    assertThat(laid.figures()).anyMatch(figure -> figure.curve() == 1 && figure.value() == 100);
    assertThat(chart(phq("11-03 19"), gad("11-03 15")).oneScale()).isTrue();
  }

  @Test
  void theBaselineIsTheLastScoreBeforeTheFirstDose() {
    Optional<Moment> begun = Optional.of(moment("11-09", 14));
    Curve curve = new Curve("phq-9/total", "PHQ-9", new Scope(0, 27, Better.LOWER), STRIPES,
        readings("11-03 19", "11-08 17", "11-12 12"), begun);
    assertThat(curve.baseline().orElseThrow().figure()).isEqualTo("17");
    assertThat(lay(chart(curve)).lines().getFirst().baseline().orElseThrow()).isEqualTo(10 + 100,
        within(0.01));
  }

  @Test
  void onePointAloneStandsInTheMiddle() {
    Laid laid = lay(chart(phq("11-24 7")));
    assertThat(laid.words()).singleElement().extracting(Word::what).isEqualTo(Word.What.HEAD);
    assertThat(laid.lines().getFirst().baseline()).isEmpty();
    assertThat(laid.today()).isBetween(laid.left(), laid.right());
  }

  private static boolean meet(Word one, Word other) {
    return Math.abs(one.y() - other.y()) < 14 && one.x() < other.x() + width(said(other))
        && other.x() < one.x() + width(said(one));
  }

  private static String said(Word word) {
    return switch (word.what()) {
      case HEAD -> "PHQ-9, " + word.point().figure();
      case TAIL -> word.point().figure();
      case BASELINE -> "baseline " + word.point().figure();
    };
  }

  private static double width(String words) {
    return words.length() * 6.5;
  }

  private static Laid lay(Chart chart) {
    return Layout.of(chart, new Frame(604, 270, 34, 112, 1, LayoutTest::width, NAMES));
  }

  private static Chart chart(Curve... curves) {
    return new Chart(List.of(curves), List.of(), TODAY);
  }

  private static Dosing dosing(int number, String day, Dosing.Depth depth, int reached) {
    return new Dosing(number, LocalDate.parse("2026-" + day), depth, true, Dosing.Taken.NOTHING,
        OptionalInt.of(reached));
  }

  private static Curve phq(String... readings) {
    return new Curve("phq-9/total", "PHQ-9", new Scope(0, 27, Better.LOWER), STRIPES, readings(readings),
        Optional.empty());
  }

  private static Curve gad(String... readings) {
    return new Curve("gad-7/total", "GAD-7", new Scope(0, 21, Better.LOWER), List.of(), readings(readings),
        Optional.empty());
  }

  private static List<Reading> readings(String... lines) {
    List<Reading> readings = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(" ", -1);
      readings.add(new Reading(moment(parts[0], 8 + readings.size()),
          parts[1].equals("-") ? Optional.empty() : Optional.of(Fraction.whole(Long.parseLong(parts[1]))),
          Optional.empty()));
    }
    return readings;
  }

  private static Moment moment(String day, int hour) {
    return new Moment(LocalDate.parse("2026-" + day).atTime(hour, 0).atZone(ZONE).toInstant(), ZONE);
  }
}
