package app.understory.integration.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Press;
import app.understory.exchange.sheet.Sheet;
import app.understory.integration.SampleNotes;
import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import app.understory.people.PersonId;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpokenScreenTest extends ScreenTest {
  @TempDir
  Path folder;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final AtomicReference<byte[]> printed = new AtomicReference<>();
  private final FxStagehand stagehand = new FxStagehand("test", failure::set);
  private SampleVault sample;
  private SampleNotes all;
  private Screen<IntegrateController> screen;

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder);
    all = new SampleNotes(sample.vault(), sample.clock());
    PersonId ada = all.ada();
    Session session = all.session(ada);
    all.moment(session, 10, Kind.SAID, "My feet are further away than the room.");
    all.moment(session, 15, Kind.SAID, "Is it four o’clock.");
    all.moment(session, 22, Kind.IMAGE, "A stair, wet to the third step.");
    all.moment(session, 27, Kind.SAID, "There is water where the hall should be.");
    all.moment(session, 35, Kind.SEEN, "Both hands flat, as if on a table.");
    all.moment(session, 40, Kind.MINE, "I am cold on that stair.");
    all.moment(session, 44, Kind.SAID, "It hums if I don’t ask it to speak.");
    show(new StackPane());
    screen = askFx(() -> {
      Screen<IntegrateController> fresh = new IntegrateScreen(all.integration, all.sources(), sample.vault(),
          stagehand).load(ada, new Exits());
      ((StackPane) stage().getScene().getRoot()).getChildren().setAll(fresh.root());
      fresh.shown();
      return fresh;
    });
    waitUntil("moments are shown", () -> robot.lookup(".us-moment").queryAll().size() >= 5);
    onFx(() -> robot.lookup(".us-moment-list").query().requestFocus());
    press(KeyCode.F9);
    waitUntil("the page is there", () -> lines().size() == 5);
  }

  @AfterEach
  void close() {
    onFx(() -> screen.hidden());
    stagehand.close();
    sample.close();
    assertThat(failure.get()).isNull();
  }

  private final class Exits implements IntegrateExits {
    @Override
    public void alone(Screen<?> page) {}

    @Override
    public void together() {}

    @Override
    public void print(PersonId person, Function<Format, Sheet> sheet) {
      printed.set(Press.print(sheet.apply(Format.A5)));
    }

  }

  @Test
  void onlyWhatWasSaidAndSeenIsChosenLineByLineAndPrinted() throws Exception {
    press(KeyCode.DOWN);
    press(KeyCode.SPACE);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    picture("spoken-day");
    onFx(() -> look().themeProperty().set(Theme.EVENING));
    picture("spoken-evening");
    onFx(() -> look().themeProperty().set(Theme.DAY));
    press(KeyCode.P);
    waitUntil("it was printed", () -> printed.get() != null);

    javax.imageio.ImageIO.write(Press.proof(printed.get(), 100).getFirst(),
        "png",
        Path.of("target", "pictures", "spoken-paper.png").toFile());
    String paper = new PDFTextStripper().getText(Loader.loadPDF(printed.get())).replaceAll("\\s+", " ");
    assertThat(paper).contains("In your words", "My feet are further away", "A stair, wet to the third step.")
        .doesNotContain("four o’clock", "Both hands", "cold", "Ada", "10:", "09:");
  }

  @Test
  void aLineIsShortenedButNotRewordedAndTheChoiceStaysAndCanBeUndone() {
    press(KeyCode.F2);
    onFx(() -> robot.lookup(".us-spoken-line .text-field").queryTextInputControl()
        .setText("My hands are far"));
    press(KeyCode.ENTER);
    assertThat(robot.lookup(".us-spoken-refused").queryLabeled().getText()).contains("not its words");
    onFx(() -> robot.lookup(".us-spoken-line .text-field").queryTextInputControl()
        .setText("My feet are further away."));
    press(KeyCode.ENTER);
    waitUntil("it is cut", () -> lines().getFirst().equals("“My feet are further away.”"));
    press(KeyCode.ALT, KeyCode.DOWN);
    waitUntil("it moved", () -> lines().get(1).equals("“My feet are further away.”"));
    press(KeyCode.ESCAPE);
    waitUntil("it is closed", () -> !robot.lookup(".us-spoken-page").query().isVisible());
    press(KeyCode.F9);
    waitUntil("it is as it was chosen", () -> lines().size() == 5
        && lines().get(1).equals("“My feet are further away.”"));
    press(KeyCode.SPACE);
    press(KeyCode.SHORTCUT, KeyCode.Z);
    waitUntil("kept again", () -> robot.lookup("#kept").queryAllAs(Labeled.class).stream()
        .anyMatch(label -> label.getText().equals("5 lines kept")));
  }

  private List<String> lines() {
    return robot.lookup(".us-spoken-words").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }

  private void press(KeyCode... keys) {
    robot.push(keys);
    settle();
  }
}
