package app.understory.exchange.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.exchange.Printing;
import app.understory.exchange.PrintingStore;
import app.understory.exchange.Printings;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Press;
import app.understory.kit.FxStagehand;
import app.understory.kit.ScreenTest;
import app.understory.kit.Screens;
import app.understory.kit.Walk;
import app.understory.people.Person;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewScreenTest extends ScreenTest {
  private static final PreparationPage PAGE = new PreparationPage("Alder Street Practice", "555 0100",
      "Tuesday",
      "Tuesday 24 November, 13:30", "Ada",
      "To stay on the stair long enough to hear what the silence is for.",
      List.of(asked(1, "The house on Alder Lane, past the hall."), asked(2, "Being the one who copes.")),
      List.of(asked(3, "My voice closes when someone is angry."),
          asked(4, "I start to cry, and then I tidy something.")),
      List.of(asked(5, "What was the silence in the house for?"),
          asked(6, "What did she protect, the girl on the stair?"), asked(7, "What could I put down now?")),
      "0412");

  @TempDir
  Path folder;
  private SampleVault sample;
  private Printings printings;
  private Person ada;
  private PaperModel model;
  private FxStagehand hands;
  private final AtomicInteger left = new AtomicInteger();

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder.resolve("vault"));
    SamplePractice practice = new SamplePractice(sample).ready();
    ada = practice.admit("Ada Fictional", null, null, null, Person.Status.PROSPECT);
    var vault = sample.vault();
    printings = new Printings(new PrintingStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
    hands = new FxStagehand("test", failure -> {
      throw new AssertionError(failure);
    });
    PaperJob job = new PaperJob("preparation", Optional.of(ada.id()), PAGE::sheet, Format.LETTER);
    model = askFx(() -> new PaperModel(job, printings, hands));
    var screen = askFx(
        () -> Screens.load(PaperController.class, () -> new PaperController(model, left::incrementAndGet)));
    show(screen.root());
    onFx(screen::shown);
    waitUntil("the page lies there", () -> model.laidProperty().get().isPresent());
  }

  @AfterEach
  void close() {
    hands.close();
    sample.close();
  }

  @Test
  void aSheetIsLookedAtAndWithoutAPrinterItSaysSoAndSavesIt() throws IOException {
    picture("29a-paper-day");
    assertThat(askFx(() -> Walk.nameless(stage().getScene().getRoot()))).isEmpty();
    robot.push(KeyCode.P);
    waitUntil("it says that there is no printer", () -> said("This computer has no printer"));

    Path file = folder.resolve(askFx(model::fileName));
    assertThat(file.getFileName()).hasToString("Before Tuesday.pdf");
    onFx(() -> model.save(file));
    waitUntil("it is saved", () -> said("Saved as"));
    try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document))
          .contains("For Ada.", "My voice closes", "sheet 0412")
          .doesNotContain("Fictional");
    }
    waitUntil("it is written down", () -> !printings.of(ada.id()).isEmpty());
    assertThat(printings.of(ada.id())).singleElement().satisfies(printing -> {
      assertThat(printing.way()).isEqualTo(Printing.Way.SAVED);
      assertThat(printing.pages()).isEqualTo(1);
    });
    onFx(() -> model.save(folder.resolve("nowhere").resolve("x.pdf")));
    waitUntil("a failure is said", () -> said("could not be written there"));
    robot.push(KeyCode.ESCAPE);
    waitUntil("one is back", () -> left.get() == 1);
  }

  @Test
  void theBlankFormIsOnePageInEachFormatAndBearsNoWordOfAnyone() throws IOException {
    for (Format format : List.of(Format.LETTER, Format.A4)) {
      byte[] pdf = Press.print(PAGE.blank().sheet(format));
      Path picture = Path.of("target", "pictures",
          "29a-blank-" + format.name().toLowerCase(Locale.ROOT) + ".png");
      Files.createDirectories(picture.getParent());
      ImageIO.write(Press.proof(pdf, 100).getFirst(), "png", picture.toFile());
      try (var document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).isEqualTo(1);
        assertThat(new PDFTextStripper().getText(document)).contains("What I come for")
            .doesNotContain("stair", "Ada");
      }
    }
    byte[] filled = Press.print(PAGE.sheet(Format.LETTER));
    ImageIO.write(Press.proof(filled, 100).getFirst(), "png",
        Path.of("target", "pictures", "29a-filled.png").toFile());
  }

  private boolean said(String words) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .anyMatch(label -> label.getText() != null && label.getText().contains(words));
  }

  private static PreparationPage.Asked asked(int number, String words) {
    return new PreparationPage.Asked(number, words);
  }
}
