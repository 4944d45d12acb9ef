package app.understory.integration.view.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.integration.Page;
import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import app.understory.people.PersonId;
import app.understory.session.EntryId;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaperScreenTest extends ScreenTest {
  private static final Moment SEEN = new Moment(Instant.parse("2026-11-19T13:31:00Z"),
      ZoneId.of("Europe/Vienna"));
  private static final StrandId PROTECT = new StrandId(new UUID(0, 6));
  private static final Page.Source SOURCE = new Page.Source(new EntryId(new UUID(0, 1)), SEEN, 27 * 60_000,
      118 * 60_000, false);
  private PaperStand stand;
  private Paper paper;

  @BeforeEach
  void layPaper() {
    stand = askFx(() -> new PaperStand());
    paper = stand.paper();
    StackPane window = new StackPane();
    show(window, 580, 640);
    onFx(() -> {
      window.getChildren().add(stand);
      stand.captionProperty().set("Integration, Saturday 21 November, with Ada");
      stand.strands(List.of(strand(6, "What did she protect?"), strand(1, "The house, past the hall")));
      paper.lay(Page.EMPTY);
      paper.requestFocus();
    });
    settle();
  }

  @Test
  void aPageIsWrittenByKeysAlone() {
    type("The watch on the stair");
    press(KeyCode.ENTER);
    type("She came in ");
    press(KeyCode.SHORTCUT, KeyCode.B);
    type("saying");
    press(KeyCode.SHORTCUT, KeyCode.B);
    type(" the water had stayed.");
    press(KeyCode.ENTER);
    type("- one");
    press(KeyCode.ENTER);
    type("two");
    press(KeyCode.ENTER);
    press(KeyCode.ENTER);
    type("after");

    Page page = askFx(paper::page);
    assertThat(page.title()).isEqualTo("The watch on the stair");
    assertThat(page.paragraphs()).extracting(Page.Paragraph::form).containsExactly(Page.Form.BODY,
        Page.Form.BULLET,
        Page.Form.BULLET, Page.Form.BODY);
    assertThat(page.paragraphs().getFirst().runs()).containsExactly(
        new Page.Text("She came in ", false, false),
        new Page.Text("saying", true, false), new Page.Text(" the water had stayed.", false, false));
    assertThat(page.paragraphs().get(1).words()).isEqualTo("one");
  }

  @Test
  void anAtSignTiesAStrandByItsNumberAndByItsWords() {
    body();
    type("doors in sight. @6");
    type(" became; and @hal");
    picture("note-chooser");
    press(KeyCode.ENTER);
    type(".");

    assertThat(askFx(paper::page).paragraphs().getFirst().runs()).containsExactly(
        new Page.Text("doors in sight. ", false, false), new Page.Chip(PROTECT, "What did she protect?"),
        new Page.Text(" became; and ", false, false),
        new Page.Chip(new StrandId(new UUID(0, 1)), "The house, past the hall"),
        new Page.Text(".", false, false));
  }

  @Test
  void anAtSignInAnAddressOpensNothingAndEscapeLeavesTheSign() {
    body();
    type("ada@fictional or @");
    press(KeyCode.ESCAPE);
    type(" x");

    assertThat(askFx(paper::page).paragraphs().getFirst().words()).isEqualTo("ada@fictional or @ x");
  }

  @Test
  void aQuoteStandsAndMovesAndGoesAsOne() {
    body();
    type("before");
    onFx(() -> stand.composer().draw(List.of(quote("“There is water where the hall should be.”"))));
    type("after");
    assertThat(forms()).containsExactly(Page.Form.BODY, Page.Form.QUOTE, Page.Form.BODY);
    Page whole = askFx(paper::page);

    press(KeyCode.UP);
    press(KeyCode.ALT, KeyCode.UP);
    assertThat(forms()).containsExactly(Page.Form.QUOTE, Page.Form.BODY, Page.Form.BODY);
    press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(askFx(paper::page)).isEqualTo(whole);

    onFx(() -> paper.moveTo(3, 0));
    press(KeyCode.BACK_SPACE);
    assertThat(askFx(paper::page).paragraphs()).extracting(Page.Paragraph::words).containsExactly("before",
        "after");
    press(KeyCode.SHORTCUT, KeyCode.Z);
    assertThat(askFx(paper::page)).isEqualTo(whole);
  }

  @Test
  void wordsTypedBesideAQuoteGetAParagraphOfTheirOwn() {
    body();
    onFx(() -> stand.composer().draw(List.of(quote("warm"))));
    onFx(() -> paper.moveTo(1, 1));
    type("behind");
    onFx(() -> paper.moveTo(1, 0));
    type("x");

    assertThat(askFx(paper::page).paragraphs()).extracting(Page.Paragraph::words).containsExactly("x", "warm",
        "behind");
    assertThat(forms()).containsExactly(Page.Form.BODY, Page.Form.QUOTE, Page.Form.BODY);
  }

  @Test
  void whatIsPastedLosesItsStyles() {
    body();
    onFx(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putHtml("<b>loud</b>");
      content.putString("loud\r\nand plain");
      Clipboard.getSystemClipboard().setContent(content);
    });
    press(KeyCode.SHORTCUT, KeyCode.V);

    assertThat(askFx(paper::page).paragraphs()).containsExactly(Page.Paragraph.of(Page.Form.BODY, "loud"),
        Page.Paragraph.of(Page.Form.BODY, "and plain"));
  }

  @Test
  void backspaceAtTheStartLeavesTheListAndTheHeading() {
    body();
    type("1. first");
    press(KeyCode.HOME);
    press(KeyCode.BACK_SPACE);
    assertThat(forms()).containsExactly(Page.Form.BODY);
    press(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.DIGIT1);
    assertThat(forms()).containsExactly(Page.Form.HEADING);
    press(KeyCode.BACK_SPACE);
    assertThat(forms()).containsExactly(Page.Form.BODY);
  }

  @Test
  void twoHundredUndosInFiveThousandWordsTakeNoTime() {
    String words = IntStream.range(0, 100)
        .mapToObj(i -> "the water stayed with her for two days".repeat(6) + i)
        .collect(Collectors.joining("\n"));
    onFx(() -> paper.replaceText(1, 1, words));
    Page before = askFx(paper::page);
    onFx(() -> {
      for (int i = 0; i < 200; i++) {
        paper.moveTo(1 + i % 90, 10);
        paper.selectRange(1 + i % 90, 4, 1 + i % 90, 9);
        stand.composer().bold();
      }
    });
    long took = askFx(() -> {
      long start = System.nanoTime();
      for (int i = 0; i < 200; i++) {
        paper.undo();
      }
      return (System.nanoTime() - start) / 1_000_000;
    });
    assertThat(askFx(paper::page)).isEqualTo(before);
    assertThat(took).isLessThan(2_000);
  }

  @Test
  void aScreenReaderIsToldTheWordsTheSelectionAndTheCaret() {
    type("Title");
    onFx(() -> paper.selectRange(1, 3));

    assertThat(paper.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
    assertThat(askFx(() -> paper.queryAccessibleAttribute(AccessibleAttribute.TEXT))).isEqualTo("Title\n");
    assertThat(askFx(() -> paper.queryAccessibleAttribute(AccessibleAttribute.SELECTION_START))).isEqualTo(1);
    assertThat(askFx(() -> paper.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET))).isEqualTo(3);
  }

  @Test
  void itLooksLikeAPageByDayAndInTheEvening() {
    onFx(() -> {
      paper.lay(sample());
      paper.moveTo(paper.getLength());
    });
    type(" and nobody to check on. The old groove is the round of the");
    picture("note-paper-day");
    onFx(() -> look().themeProperty().set(Theme.EVENING));
    picture("note-paper-evening");
  }

  private static Page sample() {
    return new Page("The watch on the stair", List.of(
        Page.Paragraph.of(Page.Form.BODY,
            "She came in saying the water had stayed with her for two days. Not as fear; more like hearing a tap in another room."),
        quote("“There is water where the hall should be.”"),
        new Page.Paragraph(Page.Form.BODY, List.of(
            new Page.Text(
                "Asked what the girl on the stair is for, she did not answer the question. She described the post: third step, back to the wall, both doors in sight. ",
                false, false),
            new Page.Chip(PROTECT, "What did she protect?"),
            new Page.Text(" became “who was asleep”.", false, false)), Optional.empty()),
        Page.Paragraph.of(Page.Form.HEADING, "For the window"),
        Page.Paragraph.of(Page.Form.BULLET, "one evening with the lights off at ten"),
        Page.Paragraph.of(Page.Form.NUMBER, "the stairs"), Page.Paragraph.of(Page.Form.NUMBER, "the door"),
        Page.Paragraph.of(Page.Form.QUOTE, "I have been on watch in every house since."),
        new Page.Paragraph(Page.Form.BODY,
            List.of(new Page.Text("We let that ", false, false), new Page.Text("stand", true, false),
                new Page.Text(" and did ", false, false), new Page.Text("not", false, true),
                new Page.Text(" build on it", false, false)),
            Optional.empty())));
  }

  private void body() {
    onFx(() -> paper.moveTo(1, 0));
  }

  private List<Page.Form> forms() {
    return askFx(paper::page).paragraphs().stream().map(Page.Paragraph::form).toList();
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }

  private static Page.Paragraph quote(String words) {
    return new Page.Paragraph(Page.Form.QUOTE, List.of(new Page.Text(words, false, false)),
        Optional.of(SOURCE));
  }

  private static Strand strand(int number, String words) {
    return new Strand(new StrandId(new UUID(0, number)), new PersonId(new UUID(1, 1)), Strand.Kind.QUESTION,
        OptionalInt.of(number), number, Strand.Status.OPEN, words, SEEN, java.util.Optional.empty());
  }
}
