package app.understory.integration.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.integration.Page;
import app.understory.integration.compare.Difference.Kind;
import app.understory.integration.compare.Difference.Line;
import app.understory.integration.compare.Difference.Mark;
import app.understory.integration.compare.Difference.Stretch;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void aSentenceThatWasPutInPlaceOfAnotherIsSaidWhole() {
    Line changed = only(page("I asked where. She said that it was probably a child. We left it there."),
        page("I asked where. He put a hand at the height of the hip. We left it there."));

    assertThat(changed.kind()).isEqualTo(Kind.CHANGED);
    assertThat(changed.stretches()).containsExactly(new Stretch(Mark.SAME, "I asked where. "),
        new Stretch(Mark.TAKEN_OUT, "She said that it was probably a child. "),
        new Stretch(Mark.ADDED, "He put a hand at the height of the hip. "),
        new Stretch(Mark.SAME, "We left it there."));
  }

  @Test
  void insideASentenceThatWasChangedTheWordsAreSaid() {
    Line changed = only(page("The water stayed for two days."),
        page("The water stayed for three whole days."));

    assertThat(changed.stretches()).containsExactly(new Stretch(Mark.SAME, "The water stayed for "),
        new Stretch(Mark.TAKEN_OUT, "two "), new Stretch(Mark.ADDED, "three whole "),
        new Stretch(Mark.SAME, "days."));
  }

  @Test
  void paragraphsAreAddedAndTakenOut() {
    Difference difference = Comparison.of(page("One stays.", "To think about: her mother.", "Two stays."),
        page("One stays.", "Two stays.", "Afterwards she laughed."));

    assertThat(difference.lines()).extracting(Line::kind).containsExactly(Kind.SAME, Kind.TAKEN_OUT,
        Kind.SAME,
        Kind.ADDED);
    assertThat(difference.added()).isEqualTo(3);
    assertThat(difference.takenOut()).isEqualTo(5);
    assertThat(difference.changes()).isEqualTo(2);
  }

  @Test
  void aParagraphThatStandsElsewhereIsSaidOnceAsMoved() {
    Difference difference = Comparison.of(page("Alpha is first.", "Beta comes next.", "Gamma is the third."),
        page("Gamma is the third.", "Alpha is first.", "Beta comes next."));

    assertThat(difference.lines()).extracting(Line::kind).containsExactly(Kind.MOVED_UP, Kind.SAME,
        Kind.SAME);
    assertThat(difference.added()).isZero();
    assertThat(difference.takenOut()).isZero();
  }

  @Test
  void aChangeOfFormOrStressAloneIsSaidAsSuch() {
    Page.Paragraph bold = new Page.Paragraph(Page.Form.BODY,
        List.of(new Page.Text("Strong words", true, false)),
        Optional.empty());
    Page before = new Page("T", List.of(Page.Paragraph.of(Page.Form.BODY, "A heading"),
        Page.Paragraph.of(Page.Form.BODY, "Strong words")));
    Page after = new Page("T", List.of(Page.Paragraph.of(Page.Form.HEADING, "A heading"), bold));

    assertThat(Comparison.of(before, after).lines()).extracting(Line::kind).containsExactly(Kind.FORM,
        Kind.STRESS);
  }

  @Test
  void pagesThatAreTheSameHaveNoChange() {
    Page page = page("One.", "", "Two.");

    assertThat(Comparison.alone(page).changes()).isZero();
    assertThat(Comparison.of(page, new Page("Other", page.paragraphs())).title().changed()).isTrue();
  }

  @Test
  void aLongPageIsComparedInTime() {
    String[] long1 = IntStream.range(0, 900).mapToObj(i -> "Paragraph " + i + " has some words.")
        .toArray(String[]::new);
    String[] long2 = IntStream.range(0, 900).mapToObj(i -> i % 7 == 0
        ? "Another " + i
        : "Paragraph " + i + " has some words.").toArray(String[]::new);

    assertThat(Comparison.of(page(long1), page(long2)).changes()).isGreaterThan(128);
  }

  private static Line only(Page before, Page after) {
    assertThat(Comparison.of(before, after).lines()).hasSize(1);
    return Comparison.of(before, after).lines().getFirst();
  }

  private static Page page(String... paragraphs) {
    return new Page("T",
        Arrays.stream(paragraphs).map(words -> Page.Paragraph.of(Page.Form.BODY, words)).toList());
  }
}
