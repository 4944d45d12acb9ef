package app.understory.measure;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.measure.definition.Band;
import app.understory.measure.definition.ChangeRule;
import app.understory.measure.definition.Condition;
import app.understory.measure.definition.Level;
import app.understory.measure.definition.Measure;
import app.understory.measure.definition.Together;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {
  private final Instruments instruments = Instruments.delivered();

  @ParameterizedTest
  @CsvSource({"0,minimal", "4,minimal", "5,mild", "6,mild", "9,mild", "10,moderate", "11,moderate",
      "14,moderate",
      "15,moderately severe", "16,moderately severe", "19,moderately severe", "20,severe", "21,severe",
      "27,severe"})
  void thePhqHasItsBandsAtEveryBoundary(int total, String band) {
    assertThat(band("phq-9", spread("phq-9", 9, 3, total))).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"0,minimal", "4,minimal", "5,mild", "6,mild", "9,mild", "10,moderate", "11,moderate",
      "14,moderate",
      "15,severe", "16,severe", "21,severe"})
  void theGadHasItsBandsAtEveryBoundary(int total, String band) {
    assertThat(band("gad-7", spread("gad-7", 7, 3, total))).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"0,0,likely depression", "7,28,likely depression", "8,32,low well-being",
      "12,48,low well-being",
      "13,52,", "25,100,"})
  void theWhoIsFourTimesItsSumAndLowUpToFifty(int raw, int score, String band) {
    Answers answers = spread("who-5", 5, 5, raw);
    assertThat(reckon("who-5", answers).result("total").orElseThrow().score())
        .contains(Fraction.whole(score));
    assertThat(band("who-5", answers)).isEqualTo(band);
  }

  @ParameterizedTest
  @CsvSource({"30,", "31,at or over the cut for provisional PTSD (31 to 33)",
      "32,at or over the cut for provisional PTSD (31 to 33)",
      "80,at or over the cut for provisional PTSD (31 to 33)"})
  void thePclHasOneCutAndNoOtherBand(int total, String band) {
    assertThat(band("pcl-5", spread("pcl-5", 20, 4, total))).isEqualTo(band);
  }

  @Test
  void aFormWithOneItemBlankIsIncompleteAndHasNoBand() {
    Map<Integer, Integer> eight = new HashMap<>(spread("phq-9", 9, 3, 24).values());
    eight.remove(3);
    Reckoning.Result result = reckon("phq-9", new Answers(eight, Set.of())).result("total").orElseThrow();
    assertThat(result.score()).isEmpty();
    assertThat(result.band()).isEmpty();
    assertThat(result.missing()).containsExactly(3);
  }

  @Test
  void anAnswerTheFormDoesNotKnowCountsAsNone() {
    Map<Integer, Integer> odd = new HashMap<>(spread("phq-9", 9, 3, 0).values());
    odd.put(2, 4);
    assertThat(reckon("phq-9", new Answers(odd, Set.of())).result("total").orElseThrow().missing())
        .containsExactly(2);
  }

  @Test
  void theDifficultyItemIsNotScored() {
    Map<Integer, Integer> all = new HashMap<>(spread("phq-9", 9, 3, 12).values());
    all.put(10, 3);
    assertThat(reckon("phq-9", new Answers(all, Set.of())).result("total").orElseThrow().score())
        .contains(Fraction.whole(12));
  }

  @Test
  void theNinthItemRaisesItsFlagWhateverTheTotalAndOnAnIncompleteForm() {
    Reckoning one = reckon("phq-9", new Answers(Map.of(9, 1), Set.of()));
    assertThat(one.flags()).containsExactly(new Condition(9, 1));
    assertThat(one.notAsked()).isEmpty();
    assertThat(reckon("phq-9", new Answers(Map.of(9, 0), Set.of())).flags()).isEmpty();
  }

  @Test
  void aBlankNinthItemIsNotAskedAndADeclinedOneIsNot() {
    assertThat(reckon("phq-9", Answers.NONE).notAsked()).containsExactly(9);
    assertThat(reckon("phq-9", new Answers(Map.of(), Set.of(9))).notAsked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0 0 - - - 0 -,none", "1 0 - - - 0 -,low", "0 1 0 0 0 0 -,low", "0 1 1 0 0 0 -,moderate",
      "0 0 - - - 1 0,moderate", "0 1 0 1 0 0 -,high", "0 1 0 0 1 0 -,high", "0 0 - - - 1 1,high",
      "1 1 1 0 0 1 1,high"})
  void theScreenerFollowsItsTriage(String answers, String level) {
    assertThat(reckon("c-ssrs-screener", line(answers)).level().map(Level::label)).contains(level);
  }

  @ParameterizedTest
  @CsvSource({"0 1 - 0 0 0 -", "0 0 - - - - -", "0 0 - - - 1 -", "- 0 - - - 0 -"})
  void aScreenerWithAnAskedItemBlankHasNoLevel(String answers) {
    assertThat(reckon("c-ssrs-screener", line(answers)).level()).isEmpty();
  }

  @Test
  void anIntentSaidBeforeTheSecondAnswerWasTakenBackIsNotCounted() {
    assertThat(reckon("c-ssrs-screener", line("0 0 - 1 - 0 -")).level().map(Level::label)).contains("none");
  }

  @Test
  void theMysticalExperienceIsCompleteOnlyWhenEveryFactorReachesSixty() {
    Map<Integer, Integer> threes = new HashMap<>();
    IntStream.rangeClosed(1, 30).forEach(item -> threes.put(item, 3));
    assertThat(reckon("meq-30", new Answers(threes, Set.of())).together()).extracting(Together::label)
        .containsExactly("complete mystical experience");
    threes.put(3, 2);
    Reckoning less = reckon("meq-30", new Answers(threes, Set.of()));
    assertThat(less.together()).isEmpty();
    assertThat(less.result("ineffable").orElseThrow().score().orElseThrow().rounded(1)).hasToString("53.3");
  }

  @ParameterizedTest
  @CsvSource({"20,15,'MEANINGFUL'", "20,16,''", "20,11,'MEANINGFUL'", "20,10,'MEANINGFUL RESPONSE'",
      "20,4,'MEANINGFUL RESPONSE REMISSION'", "4,4,'REMISSION'", "0,0,'REMISSION'", "4,9,'MEANINGFUL'"})
  void aChangeIsSaidAsThePublicationsSayIt(int baseline, int now, String rules) {
    Change change = Change.between(measure("phq-9"), "total", Fraction.whole(baseline), Fraction.whole(now));
    assertThat(change.holding()).extracting(ChangeRule::kind).extracting(Enum::name)
        .containsExactlyInAnyOrder(rules.isEmpty() ? new String[0] : rules.split(" ", -1));
  }

  /** Sixty hundredths of 75, 30, 30 and 15 are 45, 18, 18 and 9 (Barrett 2015). */
  @ParameterizedTest
  @CsvSource({"45 18 18 9,true", "44 18 18 9,false", "45 17 18 9,false", "45 18 17 9,false",
      "45 18 18 8,false", "46 19 19 10,true", "75 30 30 15,true", "0 0 0 0,false"})
  void theMysticalExperienceHasItsCutInEachFactor(String sums, boolean complete) {
    int[][] factors = {{4, 5, 6, 9, 14, 15, 16, 18, 20, 21, 23, 24, 25, 26, 28}, {2, 8, 12, 17, 27, 30},
        {1, 7, 11, 13, 19, 22}, {3, 10, 29}};
    Map<Integer, Integer> values = new HashMap<>();
    String[] each = sums.split(" ", -1);
    for (int factor = 0; factor < factors.length; factor++) {
      int left = Integer.parseInt(each[factor]);
      for (int item : factors[factor]) {
        values.put(item, Math.min(5, left));
        left -= Math.min(5, left);
      }
    }
    assertThat(reckon("meq-30", new Answers(values, Set.of())).together().size() == 1).isEqualTo(complete);
  }

  @ParameterizedTest
  @CsvSource({"gad-7,12,9,false", "gad-7,12,8,true", "gad-7,12,7,true", "gad-7,8,12,true",
      "who-5,40,49,false", "who-5,40,50,true", "who-5,40,51,true", "pcl-5,40,31,false", "pcl-5,40,30,true",
      "pcl-5,40,29,true"})
  void aMeaningfulChangeHasItsBoundary(String id, int baseline, int now, boolean meaningful) {
    Change change = Change.between(measure(id), "total", Fraction.whole(baseline), Fraction.whole(now));
    assertThat(change.holding().stream().anyMatch(rule -> rule.kind() == ChangeRule.Kind.MEANINGFUL))
        .isEqualTo(meaningful);
  }

  @Test
  void aMeanIsExactUntilItIsShown() {
    assertThat(new Fraction(7, 3).rounded(2)).hasToString("2.33");
    assertThat(new Fraction(7, 3)).isGreaterThan(new Fraction(2, 1)).isLessThan(new Fraction(12, 5));
  }

  @Test
  void whereHigherIsBetterARiseIsTheGain() {
    Change change = Change.between(measure("who-5"), "total", Fraction.whole(40), Fraction.whole(52));
    assertThat(change.difference().rounded(0)).hasToString("12");
    assertThat(change.holding()).extracting(ChangeRule::kind).containsExactly(ChangeRule.Kind.MEANINGFUL);
  }

  private Measure measure(String id) {
    return instruments.find(id).orElseThrow();
  }

  private Reckoning reckon(String id, Answers answers) {
    return Scoring.reckon(measure(id), answers);
  }

  private @Nullable String band(String id, Answers answers) {
    return reckon(id, answers).result("total").orElseThrow().band().map(Band::label).orElse(null);
  }

  /** Answers whose sum is the total, filled from the first item on. */
  private Answers spread(String id, int items, int most, int total) {
    Map<Integer, Integer> values = new HashMap<>();
    int left = total;
    for (int item = 1; item <= items; item++) {
      int value = Math.min(most, left);
      values.put(item, value);
      left -= value;
    }
    assertThat(left).as(id).isZero();
    return new Answers(values, Set.of());
  }

  private static Answers line(String answers) {
    Map<Integer, Integer> values = new HashMap<>();
    String[] each = answers.split(" ", -1);
    for (int n = 0; n < each.length; n++) {
      if (!each[n].equals("-")) {
        values.put(n + 1, Integer.parseInt(each[n]));
      }
    }
    return new Answers(values, Set.of());
  }
}
