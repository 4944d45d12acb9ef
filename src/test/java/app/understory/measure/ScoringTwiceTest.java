package app.understory.measure;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.measure.definition.Band;
import app.understory.measure.definition.Measure;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Ten thousand random sheets of each instrument, scored a second time by arithmetic written from the citation. */
class ScoringTwiceTest {
  private static final int SHEETS = 10_000;
  private static final int BLANK = -1;

  private final Instruments instruments = Instruments.delivered();

  @Test
  void thePhqAgreesWithKroenke2001() {
    compare("phq-9", 10, 3, "total", sheet -> sum(sheet, 0, 9));
  }

  @Test
  void theGadAgreesWithSpitzer2006() {
    compare("gad-7", 7, 3, "total", sheet -> sum(sheet, 0, 7));
  }

  @Test
  void theWhoAgreesWithTopp2015() {
    compare("who-5", 5, 5, "total", sheet -> {
      Integer sum = sum(sheet, 0, 5);
      return sum == null ? null : sum * 4;
    });
  }

  @Test
  void thePclAgreesWithWeathers2013() {
    compare("pcl-5", 20, 4, "total", sheet -> sum(sheet, 0, 20));
    compare("pcl-5", 20, 4, "intrusion", sheet -> sum(sheet, 0, 5));
    compare("pcl-5", 20, 4, "avoidance", sheet -> sum(sheet, 5, 7));
    compare("pcl-5", 20, 4, "mood", sheet -> sum(sheet, 7, 14));
    compare("pcl-5", 20, 4, "arousal", sheet -> sum(sheet, 14, 20));
  }

  @Test
  void theMeqAgreesWithBarrett2015() {
    String mystical = "4,5,6,9,14,15,16,18,20,21,23,24,25,26,28";
    compare("meq-30", 30, 5, "mystical", sheet -> percent(sheet, mystical, 75));
    compare("meq-30", 30, 5, "mood", sheet -> percent(sheet, "2,8,12,17,27,30", 30));
    compare("meq-30", 30, 5, "transcendence", sheet -> percent(sheet, "1,7,11,13,19,22", 30));
    compare("meq-30", 30, 5, "ineffable", sheet -> percent(sheet, "3,10,29", 15));
  }

  @Test
  void ourOwnSingleQuestionsAreTheirAnswer() {
    compare("mood-today", 1, 10, "total", sheet -> sum(sheet, 0, 1));
    compare("depth-of-trip", 1, 4, "total", sheet -> sum(sheet, 0, 1));
  }

  @Test
  void theBandsAgreeWithTheirCitations() {
    bands("phq-9", 10, 3, total -> total < 5
        ? "minimal"
        : total < 10 ? "mild" : total < 15 ? "moderate" : total < 20 ? "moderately severe" : "severe");
    bands("gad-7", 7, 3,
        total -> total < 5 ? "minimal" : total < 10 ? "mild" : total < 15 ? "moderate" : "severe");
    bands("who-5", 5, 5,
        total -> total <= 28 ? "likely depression" : total <= 50 ? "low well-being" : "");
    bands("pcl-5", 20, 4, total -> total < 31 ? "" : "at or over the cut for provisional PTSD (31 to 33)");
  }

  private void bands(String id, int items, int most, IntFunction<String> band) {
    Measure measure = instruments.find(id).orElseThrow();
    Random random = new Random(id.length());
    for (int n = 0; n < SHEETS; n++) {
      Reckoning.Result result = Scoring.reckon(measure, answers(sheet(random, items, most)))
          .result("total").orElseThrow();
      assertThat(result.band().map(Band::label).orElse("")).isEqualTo(result.score()
          .map(score -> band.apply(score.rounded(0).intValueExact())).orElse(""));
    }
  }

  @Test
  void theScreenerAgreesWithTheTriageOfColumbia() {
    Measure measure = instruments.find("c-ssrs-screener").orElseThrow();
    Random random = new Random(7);
    for (int n = 0; n < SHEETS; n++) {
      int[] sheet = sheet(random, 7, 1);
      assertThat(Scoring.reckon(measure, answers(sheet)).level().map(level -> level.label()))
          .as(() -> Arrays.toString(sheet)).isEqualTo(triage(sheet));
    }
  }

  private static Optional<String> triage(int[] sheet) {
    boolean thoughts = sheet[1] == 1;
    boolean behaviour = sheet[5] == 1;
    boolean whole = sheet[0] != BLANK && sheet[1] != BLANK && sheet[5] != BLANK
        && (!thoughts || sheet[2] != BLANK && sheet[3] != BLANK && sheet[4] != BLANK)
        && (!behaviour || sheet[6] != BLANK);
    if (!whole) {
      return Optional.empty();
    }
    if (thoughts && sheet[3] + sheet[4] > 0 || behaviour && sheet[6] == 1) {
      return Optional.of("high");
    }
    if (thoughts && sheet[2] == 1 || behaviour) {
      return Optional.of("moderate");
    }
    return Optional.of(sheet[0] + sheet[1] > 0 ? "low" : "none");
  }

  private void compare(String id, int items, int most, String scale,
      Function<int[], @Nullable Integer> again) {
    Measure measure = instruments.find(id).orElseThrow();
    Random random = new Random(id.hashCode());
    for (int n = 0; n < SHEETS; n++) {
      int[] sheet = sheet(random, items, most);
      Optional<Fraction> score = Scoring.reckon(measure, answers(sheet)).result(scale).orElseThrow().score();
      @Nullable
      Integer other = again.apply(sheet);
      assertThat(score.isPresent()).as(() -> Arrays.toString(sheet)).isEqualTo(other != null);
      if (other != null) {
        assertThat(score.orElseThrow().compareTo(exact(other, measure, scale)))
            .as(() -> Arrays.toString(sheet))
            .isZero();
      }
    }
  }

  /** Hundredths come as a sum by the largest sum; all else is whole. */
  private static Fraction exact(int other, Measure measure, String scale) {
    return measure.about().id().equals("meq-30")
        ? new Fraction(other * 100L, Map.of("mystical", 75, "ineffable", 15).getOrDefault(scale, 30))
        : Fraction.whole(other);
  }

  private static int[] sheet(Random random, int items, int most) {
    int[] sheet = new int[items];
    boolean holes = random.nextInt(4) == 0;
    for (int n = 0; n < items; n++) {
      sheet[n] = holes && random.nextInt(8) == 0 ? BLANK : random.nextInt(most + 1);
    }
    return sheet;
  }

  private static Answers answers(int[] sheet) {
    Map<Integer, Integer> values = new HashMap<>();
    for (int n = 0; n < sheet.length; n++) {
      if (sheet[n] != BLANK) {
        values.put(n + 1, sheet[n]);
      }
    }
    return new Answers(values, Set.of());
  }

  private static @Nullable Integer sum(int[] sheet, int from, int to) {
    int sum = 0;
    for (int n = from; n < to; n++) {
      if (sheet[n] == BLANK) {
        return null;
      }
      sum += sheet[n];
    }
    return sum;
  }

  private static @Nullable Integer percent(int[] sheet, String items, int most) {
    int sum = 0;
    for (String item : items.split(",", -1)) {
      int value = sheet[Integer.parseInt(item) - 1];
      if (value == BLANK) {
        return null;
      }
      sum += value;
    }
    assertThat(sum).isLessThanOrEqualTo(most);
    return sum;
  }
}
