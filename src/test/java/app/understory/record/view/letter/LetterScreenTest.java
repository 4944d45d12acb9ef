package app.understory.record.view.letter;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.course.CourseStore;
import app.understory.course.Courses;
import app.understory.course.order.Departed;
import app.understory.course.order.Departure;
import app.understory.course.order.OrderStore;
import app.understory.course.order.Orders;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Press;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.measure.SampleMeasures;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.practice.Disclosure;
import app.understory.practice.DisclosureStore;
import app.understory.practice.Disclosures;
import app.understory.record.SampleCourse;
import app.understory.record.SamplePractice;
import app.understory.record.letter.Letter;
import app.understory.record.letter.Letters;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.session.VitalSigns;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterScreenTest extends ScreenTest {
  private static final Hand HAND = new Hand("Alder Street Practice", "555 0100",
      "R. Penname", "Thank you for ringing.");
  @TempDir
  Path root;
  private SamplePractice practice;
  private PersonId ada;
  private Letters letters;
  private Orders orders;
  private Disclosures disclosures;
  private FxStagehand stagehand;
  private final List<Throwable> unhandled = new CopyOnWriteArrayList<>();
  private final List<Runnable> left = new ArrayList<>();

  @BeforeEach
  void open() {
    SampleVault sample = SampleVault.open(root);
    practice = new SamplePractice(sample).ready();
    SampleCourse.fill(practice);
    ada = practice.id("Ada Fictional");
    Vault vault = sample.vault();
    SampleMeasures measures = new SampleMeasures(sample);
    Person person = practice.person("Ada Fictional");
    measures.at("2026-11-03T10:00:00");
    measures.fill(person, "phq-9", "2 2 2 2 2 2 2 3 2 1");
    measures.fill(person, "mood-today", "4");
    measures.at("2026-11-23T10:00:00");
    measures.fill(person, "phq-9", "1 1 1 2 2 2 1 1 1 1");
    practice.at("2026-11-20T13:30");
    Session fifth = practice.begin(practice.person("Ada Fictional"), null);
    signs(fifth, 2, 128, 82);
    practice.dose(fifth, 8, 80);
    signs(fifth, 40, 144, 90);
    practice.keep(fifth, 50, Kind.CONCERN, Entry.Lane.RECORD, "nausea, settled within 20 minutes");
    signs(fifth, 90, 126, 80);
    practice.end(fifth, 110);
    practice.at("2026-11-24T11:54");
    orders = new Orders(new OrderStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
    letters = new Letters(practice.people(), practice.visits(), practice.log(), measures.measures(), orders,
        new Courses(new CourseStore(vault.rows()), vault.scribe(), vault.ids(), vault.time()));
    disclosures = new Disclosures(new DisclosureStore(vault.rows()), vault.scribe(), vault.ids(),
        vault.time());
    stagehand = new FxStagehand("letter", unhandled::add);
  }

  private void signs(Session session, int minute, int systolic, int diastolic) {
    practice.entry(session, minute, Entry.Lane.RECORD, new VitalSigns(OptionalInt.of(systolic),
        OptionalInt.of(diastolic), OptionalInt.of(76), OptionalInt.of(97)));
  }

  @AfterEach
  void close() {
    stagehand.close();
    practice.sample().close();
    assertThat(unhandled).isEmpty();
  }

  private final class Exits implements LetterExits {
    @Override
    public void overview(PersonId person) {}

    @Override
    public void identity(PersonId person) {}

    @Override
    public void print(PersonId person, Function<Format, Sheet> sheet, Runnable when) {
      left.add(when);
    }
  }

  @Test
  void onlyTheClosingSentenceIsTypedAndWhateverLeavesIsWrittenDownAsTold() {
    Screen<LetterController> screen = askFx(() -> new LetterScreen(letters, practice.setup(), disclosures,
        practice.vault(), stagehand).load(ada, new Exits()));
    BorderPane page = askFx(() -> new BorderPane(screen.root()));
    onFx(() -> page.getStyleClass().add("us-window"));
    show(page, 1096, 740);
    onFx(screen.controller()::shown);
    waitUntil("the letter stands", () -> robot.lookup("To Dr Placeholder.").tryQuery().isPresent());
    type("Thank you.");
    waitUntil("the page bears it",
        () -> robot.lookup(".image-view").queryAs(ImageView.class).getAccessibleText()
            .contains("Thank you."));
    picture("letter-day");
    robot.clickOn("#letter-copy");
    waitUntil("it is copied", () -> this.<Label>find(".letter-said").getText().contains("clipboard"));
    assertThat(askFx(() -> Clipboard.getSystemClipboard().getString())).contains("Thank you.",
        "80 mg", "144/90", "nausea");
    List<Disclosure> told = disclosures.of(ada.value());
    assertThat(told).singleElement().satisfies(one -> {
      assertThat(one.recipient()).isEqualTo("Dr Placeholder");
      assertThat(one.what()).contains("doses").doesNotContain("80 mg");
    });
    robot.clickOn("#letter-print");
    waitUntil("it is handed on", () -> left.size() == 1);
    assertThat(disclosures.of(ada.value())).as("looking at it tells nobody").hasSize(1);
    onFx(left.getFirst());
    waitUntil("it is written down when it left", () -> disclosures.of(ada.value()).size() == 2);
  }

  @Test
  void nothingOfThePrivateLaneAndNoStrandStandsInIt() throws IOException {
    Letter letter = letters.about(ada).orElseThrow();
    String text = LetterSheet.text(letter, HAND);
    assertThat(text)
        .contains("Adele Fictional, born 3 May 1985", "PHQ-9", "\u22127", "nausea", "340 mg in all",
            "not taken")
        .doesNotContain("Marker", "watch", "stair", "protect", "Mood");
    for (Format format : List.of(Format.LETTER, Format.A4)) {
      byte[] pdf = Press.print(LetterSheet.of(letter, HAND, format));
      Files.createDirectories(Path.of("target", "pictures"));
      ImageIO.write(Press.proof(pdf, 100).getFirst(), "png",
          Path.of("target", "pictures", "sheet-letter-" + format + ".png").toFile());
    }
  }

  @Test
  void whatDepartedIsToldOnlyOfDosesThatStand() {
    practice.at("2026-11-24T13:30");
    Session sixth = practice.begin(practice.person("Ada Fictional"), null);
    Entry stands = practice.dose(sixth, 8, 80);
    Entry mistyped = practice.dose(sixth, 9, 800);
    Entry taken = practice.dose(sixth, 30, 20);
    orders.keep(ada, Stream.of(stands, mistyped, taken).map(this::departed).toList()).join();
    practice.log().strike(mistyped).join();
    assertThat(letters.about(ada).orElseThrow().departed()).extracting(Departed::entry)
        .containsExactlyInAnyOrder(stands.id().value(), taken.id().value());
    practice.log().strike(stands).join();
    practice.log().strike(taken).join();
    assertThat(letters.about(ada).orElseThrow().departed()).isEmpty();
  }

  private Departed departed(Entry dose) {
    return new Departed(UUID.nameUUIDFromBytes(dose.id().toString().getBytes(StandardCharsets.UTF_8)), ada,
        dose.session().value(), dose.id().value(), Optional.empty(), Departure.What.ONCE, "more at once",
        "as spoken", dose.happened());
  }

  @Test
  void itStaysOnOnePageAndTheOldestDosesFoldFirst() {
    Letter letter = letters.about(ada).orElseThrow();
    List<Letter.Given> many = new ArrayList<>();
    for (int n = 40; n > 0; n--) {
      many.add(
          new Letter.Given(n, letter.day().minusDays(80 - n), "ketamine", letter.doses().getFirst().route(),
              List.of(new BigDecimal("50.00")), Optional.empty(), letter.doses().getFirst().pressures()));
    }
    Letter full = new Letter(letter.about(), letter.to(), letter.day(), letter.since(), many,
        Optional.empty(),
        letter.scores(), letter.concerns(), 0, letter.departed(), letter.order(), letter.next());
    Sheet sheet = LetterSheet.of(full, HAND, Format.LETTER);
    assertThat(Press.pages(sheet)).isEqualTo(1);
    assertThat(sheet.toString()).contains("40, ", "earlier, ", "2000 mg in all").doesNotContain("[1, ");
    assertThat(LetterSheet.text(full, HAND)).as("as text nothing has to fit").contains("  1, ");
  }
}
