package app.understory.measure.view.chart;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Press;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import app.understory.measure.CourseFacts;
import app.understory.measure.SampleMeasures;
import app.understory.measure.chart.Dosing;
import app.understory.measure.chart.Dosing.Depth;
import app.understory.measure.chart.Dosing.Taken;
import app.understory.people.Person;
import app.understory.vault.SampleVault;
import app.understory.vault.time.Moment;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChartScreenTest extends ScreenTest {
  @TempDir
  Path root;
  private SampleMeasures measures;
  private Person corin;
  private FxStagehand stagehand;
  private final List<Throwable> unhandled = new CopyOnWriteArrayList<>();
  private final List<Function<Format, Sheet>> printed = new ArrayList<>();

  @BeforeEach
  void open() {
    SampleVault sample = SampleVault.open(root);
    measures = new SampleMeasures(sample);
    measures.at("2026-11-03T10:00:00");
    corin = measures.corin();
    String[] days = {"03", "09", "12", "16", "19", "23"};
    int[] phq = {19, 18, 17, 14, 13, 12};
    int[] gad = {15, 15, 13, 12, 12, 10};
    for (int n = 0; n < days.length; n++) {
      measures.at("2026-11-" + days[n] + "T10:00:00");
      measures.fill(corin, "phq-9", sum(phq[n], 9) + " 1");
      measures.fill(corin, "gad-7", sum(gad[n], 7));
      if (n == 0) {
        Moment begun = sample.vault().time().now();
        measures.course(new CourseFacts.Course(Optional.of(begun), Optional.empty(), List.of()));
      }
    }
    measures.at("2026-11-24T13:30:00");
    stagehand = new FxStagehand("chart", unhandled::add);
    Screen<ChartController> screen = askFx(
        () -> new ChartScreen(measures.measures(), _ -> dosings(), sample.vault(),
            stagehand).load(corin.id(), "Corin", (_, sheet) -> printed.add(sheet), Optional.empty()));
    BorderPane page = askFx(() -> new BorderPane(screen.root()));
    onFx(() -> page.getStyleClass().add("us-window"));
    show(page, 664, 700);
    onFx(screen.controller()::shown);
    waitUntil("the chart stands", () -> !robot.lookup(".chart-session").queryAll().isEmpty());
  }

  @AfterEach
  void close() {
    stagehand.close();
    measures.sample().close();
    assertThat(unhandled).isEmpty();
  }

  @Test
  void theKeysGoThroughThePointsAndTheCaptionReadsThemOut() {
    picture("chart-day");
    onFx(() -> robot.lookup(".chart-picture").query().requestFocus());
    robot.push(KeyCode.LEFT);
    Label caption = find(".chart-caption");
    waitUntil("the last point is read out",
        () -> caption.getText().contains("12, moderate")
            && caption.getText().contains("\u22127 from the baseline"));
    assertThat(caption.getText()).contains("4 days after session 4");
    robot.push(KeyCode.DOWN);
    waitUntil("the other measure is read out", () -> caption.getText().startsWith("GAD-7"));
    picture("chart-point-day");
    onFx(() -> look().themeProperty().set(Theme.EVENING));
    picture("chart-evening");
    robot.push(KeyCode.ESCAPE);
    waitUntil("nothing is looked at", () -> !caption.isVisible());
  }

  @Test
  void theTableHasTheSameNumbers() {
    robot.clickOn("Table");
    TableView<ChartTable.Line> table = find(".chart-table");
    waitUntil("the table is shown", table::isVisible);
    assertThat(askFx(() -> table.getItems().size())).isEqualTo(7);
    assertThat(askFx(() -> table.getColumns().get(1).getCellData(5))).isEqualTo("12, moderate");
    picture("chart-table-day");
  }

  @Test
  void oneMeasureStandsAloneOrWithAnother() {
    MenuButton second = find("#chart-second");
    onFx(() -> second.getItems().getFirst().fire());
    waitUntil("one stands alone", () -> robot.lookup(".chart-line").queryAll().size() == 1);
    assertThat(this.<Label>find(".chart-points").getText()).contains("PHQ-9: 6 points", "Lower is better")
        .doesNotContain("GAD-7");
  }

  @Test
  void itIsCopiedAsAPictureAndPrintsInGrey() throws IOException {
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    robot.clickOn("#chart-copy");
    Image copied = askFx(() -> Clipboard.getSystemClipboard().getImage());
    assertThat(copied.getWidth()).isGreaterThan(1400);
    assertThat(copied.getPixelReader().getColor(3, 3).getBrightness()).as("day colours").isGreaterThan(0.9);
    onFx(() -> {
      BufferedImage image = javafx.embed.swing.SwingFXUtils.fromFXImage(copied, null);
      keep(image, "chart-copied");
    });
    robot.clickOn("#chart-print");
    waitUntil("it is printed", () -> printed.size() == 1);
    for (Format format : List.of(Format.LETTER, Format.A5)) {
      Sheet sheet = printed.getFirst().apply(format);
      assertThat(sheet.toString()).contains("12, moderate").doesNotContain("Sample");
      keep(Press.proof(Press.print(sheet), 100).getFirst(), "sheet-chart-" + format);
    }
  }

  private static void keep(BufferedImage image, String name) {
    try {
      Files.createDirectories(Path.of("target", "pictures"));
      ImageIO.write(image, "png", Path.of("target", "pictures", name + ".png").toFile());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Answers that come to that sum. */
  private static String sum(int sum, int items) {
    StringBuilder line = new StringBuilder();
    int rest = sum;
    for (int n = 0; n < items; n++) {
      int answer = Math.min(3, (int) Math.ceil(rest / (double) (items - n)));
      rest -= answer;
      line.append(n == 0 ? "" : " ").append(answer);
    }
    return line.toString();
  }

  private static List<Dosing> dosings() {
    return List.of(given(1, "09", Depth.SUB_PSYCHEDELIC, 50, "0.76", 1),
        given(2, "12", Depth.SUB_PSYCHEDELIC, 50, "0.76", 1),
        given(3, "16", Depth.PSYCHEDELIC, 80, "1.21", 2), given(4, "19", Depth.PSYCHEDELIC, 80, "1.21", 3),
        new Dosing(5, LocalDate.parse("2026-11-24"), Depth.PSYCHEDELIC, false, Taken.NOTHING,
            OptionalInt.empty()));
  }

  private static Dosing given(int number, String day, Depth depth, int mg, String perKilogram, int reached) {
    return new Dosing(number, LocalDate.parse("2026-11-" + day), depth, true,
        new Taken(Optional.of(BigDecimal.valueOf(mg)), Optional.of(new BigDecimal(perKilogram)), "IM"),
        OptionalInt.of(reached));
  }
}
