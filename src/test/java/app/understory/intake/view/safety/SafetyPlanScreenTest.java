package app.understory.intake.view.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Press;
import app.understory.exchange.sheet.Sheet;
import app.understory.intake.SampleIntake;
import app.understory.intake.safety.Part;
import app.understory.intake.safety.SafetyPlanStore;
import app.understory.intake.safety.SafetyPlans;
import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import app.understory.people.PersonId;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetyPlanScreenTest extends ScreenTest {
  @TempDir
  Path root;
  private SampleVault sample;
  private SafetyPlans plans;
  private PersonId ada;
  private FxStagehand stagehand;
  private Screen<SafetyPlanController> screen;
  private final List<Throwable> unhandled = new CopyOnWriteArrayList<>();
  private final List<Function<Format, Sheet>> printed = new ArrayList<>();

  @BeforeEach
  void open() {
    sample = SampleVault.open(root);
    SampleIntake intake = new SampleIntake(sample);
    ada = intake.ada().id();
    Vault vault = sample.vault();
    plans = new SafetyPlans(new SafetyPlanStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        vault.clinician());
    plans.write(ada, Part.WARNING_SIGNS, "I stop answering messages. I lie awake after three.").join();
    plans.write(ada, Part.OWN_WAYS, "A walk by the river, however short.\nThe blue blanket and the radio.")
        .join();
    plans.write(ada, Part.PEOPLE_TO_ASK, "Tom Example, 555 0142").join();
    plans
        .write(ada, Part.PROFESSIONALS,
            "Dr R. Placeholder, 555 0100\nThe clinic at Sample Road, open all night")
        .join();
    plans.review(ada).join();
    stagehand = new FxStagehand("safety", unhandled::add);
    screen = askFx(
        () -> new SafetyPlanScreen(plans, intake.practice().people(), intake.practice().setup(), vault,
            stagehand).load(ada, new Exits()));
    BorderPane page = askFx(() -> new BorderPane(screen.root()));
    page.getStyleClass().add("us-window");
    show(page, 1096, 740);
    onFx(screen.controller()::shown);
    waitUntil("the plan stands",
        () -> this.<javafx.scene.control.TextArea>find("#safety-PEOPLE_TO_ASK").getText()
            .startsWith("Tom"));
  }

  private final class Exits implements SafetyPlanExits {
    @Override
    public void measures(PersonId person) {}

    @Override
    public void print(PersonId person, Function<Format, Sheet> sheet) {
      printed.add(sheet);
    }

    @Override
    public String telephone() {
      return "555 0100";
    }
  }

  @AfterEach
  void close() {
    stagehand.close();
    sample.close();
    assertThat(unhandled).isEmpty();
  }

  @Test
  void whatIsTypedIsKeptWhenTheFieldIsLeftAndTheReviewKeepsWhatItHad() {
    picture("safety-day");
    robot.clickOn("#safety-REASONS");
    type("The garden");
    robot.push(KeyCode.TAB);
    waitUntil("it is kept", () -> plans.of(ada).orElseThrow().of(Part.REASONS).equals("The garden"));
    waitUntil("it says that it was changed since",
        () -> robot.lookup("Something was written in it since.").query().isVisible());
    onFx(() -> look().themeProperty().set(Theme.EVENING));
    picture("safety-evening");
    robot.clickOn("#safety-review");
    waitUntil("it was gone through again", () -> plans.reviews(ada).size() == 2);
    waitUntil("both are there", () -> robot.lookup(".safety-side .us-small-link").queryAll().size() == 2);
    robot.clickOn((javafx.scene.Node) new ArrayList<>(robot.lookup(".safety-side .us-small-link").queryAll())
        .getLast());
    waitUntil("the earlier one is looked at", () -> !robot.lookup(".safety-was").queryAll().isEmpty());
    assertThat(robot.lookup(".safety-was").queryAllAs(Label.class)).noneMatch(
        label -> label.getText().equals("The garden"));
    picture("safety-past-day");
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void wordsNotKeptYetAreThereAgainAndLeavingKeepsThem() {
    robot.clickOn("#safety-MAKING_SAFE");
    type("Tom keeps the keys");
    onFx(screen.controller()::hidden);
    waitUntil("leaving keeps it",
        () -> plans.of(ada).orElseThrow().of(Part.MAKING_SAFE).equals("Tom keeps the keys"));
  }

  @Test
  void theSheetBearsTheirWordsAndNoSurname() throws IOException {
    robot.clickOn("#safety-print");
    waitUntil("it is handed on", () -> printed.size() == 1);
    Sheet sheet = printed.getFirst().apply(Format.LETTER);
    assertThat(sheet.toString()).contains("blue blanket", "555 0100", "988").doesNotContain("Fictional");
    Files.createDirectories(Path.of("target", "pictures"));
    ImageIO.write(Press.proof(Press.print(sheet), 100).getFirst(), "png",
        Path.of("target", "pictures", "sheet-safety.png").toFile());
  }
}
