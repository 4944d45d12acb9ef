package app.understory.attachment.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.attachment.AttachedFiles;
import app.understory.attachment.Belonging;
import app.understory.attachment.SampleFiles;
import app.understory.attachment.Shelf;
import app.understory.integration.SampleNotes;
import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import app.understory.kit.layout.Inset;
import app.understory.kit.work.LimitedHands;
import app.understory.vault.SampleVault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsScreenTest extends ScreenTest implements AttachmentExits {
  @TempDir
  Path folder;
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final AtomicInteger begun = new AtomicInteger();
  private final FxStagehand stagehand = new FxStagehand("test", failure::set);
  private final LimitedHands drawers = new LimitedHands(stagehand, "drawing", 2, Duration.ofSeconds(20));
  private final StackPane window = new StackPane();
  private SampleVault sample;
  private AttachedFiles files;
  private AttachmentsModel model;
  private Screen<AttachmentsController> row;
  private Belonging note;
  private @Nullable Screen<?> viewer;

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder.resolve("root"));
    files = SampleFiles.over(sample.vault());
    SampleNotes all = new SampleNotes(sample.vault(), sample.clock());
    note = Belonging.record(all.ada(), Belonging.Kind.NOTE, sample.vault().ids().next());
    model = new AttachmentsModel(files, sample.vault().drafts(), stagehand, drawers, begun::incrementAndGet);
    AttachmentsScreen screen = new AttachmentsScreen(files, sample.vault().drafts(), stagehand, drawers,
        this);
    row = askFx(() -> app.understory.kit.Screens.load(AttachmentsController.class,
        () -> new AttachmentsController(model, screen::look, to -> screen.draw(model, to))));
    window.getChildren().add(row.root());
    show(window);
    onFx(() -> model.show(Optional.of(new Shelf(note, true))));
  }

  @AfterEach
  void close() {
    drawers.close();
    stagehand.close();
    sample.close();
    assertThat(failure.get()).isNull();
  }

  @Override
  public void look(Screen<?> panel) {
    viewer = panel;
    window.getChildren().setAll(panel.root());
    panel.shown();
  }

  @Override
  public void back() {
    Objects.requireNonNull(viewer).hidden();
    window.getChildren().setAll(row.root());
  }

  private Path chosen(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private void attach(Path... paths) {
    onFx(() -> model.attach(List.of(paths)));
  }

  private boolean says(String words) {
    return robot.lookup(".us-attachments .label").queryAll().stream().map(Labeled.class::cast)
        .anyMatch(label -> label.getText().contains(words));
  }

  private void tiles(int many) {
    waitUntil(many + " files stand there",
        () -> robot.lookup(".us-attached").queryAll().size() == many
            && robot.lookup(".us-attached-picture .image-view").queryAll().size() == many);
  }

  @Test
  void chosenFilesStandInTheRowAndTheOnesTheyCameFromStayWhereTheyWere() throws IOException {
    Path stair = chosen("stair.png", SampleFiles.picture("png"));
    attach(stair, chosen("pages.pdf", SampleFiles.pdf(3)));
    tiles(2);
    assertThat(says("still where it was")).isTrue();
    assertThat(stair).exists();
    assertThat(begun.get()).isPositive();
    picture("attachments");
    onFx(() -> look().themeProperty().set(Theme.EVENING));
    picture("attachments-evening");
    onFx(() -> look().themeProperty().set(Theme.DAY));
  }

  @Test
  void whatIsNotTakenIsSaidInWordsAndTheRestStillComes() throws IOException {
    attach(chosen("letter.docx", "PK words".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    waitUntil("it says why", () -> says("neither a picture"));
    attach(
        chosen("photo.heic", "\0\0\0\u0018ftypheic".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)),
        chosen("stair.gif", SampleFiles.picture("gif")));
    tiles(1);
    assertThat(files.of(note)).hasSize(1);
    waitUntil("both are said", () -> says("photo.heic") && says("stair.gif"));
  }

  @Test
  void ofWhatIsNotShownNothingIsSaidUntilItIsShownAgain() throws IOException {
    Path letter = chosen("letter.docx", "PK words".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    Belonging other = Belonging.record(note.person(), Belonging.Kind.NOTE, sample.vault().ids().next());
    AtomicInteger before = new AtomicInteger();
    onFx(() -> {
      model.attach(List.of(letter, letter));
      before.set(begun.get());
      model.show(Optional.of(new Shelf(other, true)));
    });
    assertThat(before.get()).isEqualTo(2);
    waitUntil("all arrived", () -> model.arrivingProperty().get().isEmpty());
    assertThat(model.saidProperty().get()).isInstanceOf(AttachmentsModel.Said.Nothing.class);
    onFx(() -> model.show(Optional.of(new Shelf(note, true))));
    waitUntil("it is said where it belongs", () -> says("neither a picture"));
  }

  @Test
  void aFileThatCannotBeDrawnStandsThereByNameAndSaysSo() throws IOException {
    attach(chosen("stair.png", SampleFiles.picture("png")));
    tiles(1);
    try (Stream<Path> kept = Files.list(sample.folder().resolve("attachments"))) {
      for (Path file : kept.filter(Files::isRegularFile).toList()) {
        Files.write(file, new byte[100]);
      }
    }
    AttachmentsModel again = new AttachmentsModel(files, sample.vault().drafts(), stagehand, drawers,
        () -> {});
    AttachmentsScreen screen = new AttachmentsScreen(files, sample.vault().drafts(), stagehand, drawers,
        this);
    row = askFx(() -> app.understory.kit.Screens.load(AttachmentsController.class,
        () -> new AttachmentsController(again, screen::look, _ -> {})));
    onFx(() -> {
      window.getChildren().setAll(row.root());
      again.show(Optional.of(new Shelf(note, true)));
    });
    waitUntil("it says so", () -> says("could not be drawn"));
    picture("attachment-undrawn");
  }

  @Test
  void deleteTakesAFileOutAndItCanBePutBack() throws IOException {
    attach(chosen("stair.png", SampleFiles.picture("png")));
    tiles(1);
    onFx(() -> robot.lookup(".us-attached-open").query().requestFocus());
    robot.push(KeyCode.DELETE);
    tiles(0);
    waitUntil("it can be undone", () -> says("was taken out"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    tiles(1);
  }

  @Test
  void aFileIsLookedAtInsideTheProgramByKeys() throws IOException {
    attach(chosen("journal.pdf", SampleFiles.pdf(3)));
    tiles(1);
    onFx(() -> robot.lookup(".us-attached-open").query().requestFocus());
    robot.push(KeyCode.ENTER);
    waitUntil("the first page", () -> page("1 of 3"));
    robot.push(KeyCode.PAGE_DOWN);
    waitUntil("the second", () -> page("2 of 3"));
    robot.push(KeyCode.PLUS);
    waitUntil("nearer", () -> page("125 %"));
    picture("attachment-viewer");
    onFx(() -> look().themeProperty().set(Theme.EVENING));
    picture("attachment-viewer-evening");
    onFx(() -> look().themeProperty().set(Theme.DAY));
    robot.push(KeyCode.DIGIT0);
    waitUntil("whole again", () -> page("100 %"));
    robot.push(KeyCode.ESCAPE);
    tiles(1);
  }

  private boolean page(String words) {
    return robot.lookup(".us-viewer .label").queryAll().stream().map(Labeled.class::cast)
        .anyMatch(label -> label.getText().equals(words));
  }

  @Test
  void aDrawingIsMadeByHandAndKeptAsAPicture() {
    onFx(() -> find("#draw").requestFocus());
    robot.push(KeyCode.ENTER);
    waitUntil("the paper lies there", () -> !robot.lookup("#pad").queryAll().isEmpty());
    robot.push(KeyCode.DIGIT8);
    robot.push(KeyCode.F);
    robot.push(KeyCode.DIGIT4);
    robot.push(KeyCode.CLOSE_BRACKET);
    robot.moveTo("#pad").press(javafx.scene.input.MouseButton.PRIMARY).moveBy(120, -60).moveBy(60, 90)
        .release(javafx.scene.input.MouseButton.PRIMARY);
    settle();
    picture("attachment-pad");
    sample.vault().drafts().flush();
    assertThat(sample.vault().drafts().read(PadModel.place(note))).get().asString()
        .startsWith("MOSS 0\nEMBER 18");
    robot.push(KeyCode.ESCAPE);
    tiles(1);
    assertThat(files.of(note).getFirst().name()).isEqualTo("Drawing.png");
    assertThat(sample.vault().drafts().read(PadModel.place(note))).isEmpty();
  }

  @Test
  void aColourAloneCanStandForAll() {
    onFx(() -> find("#draw").requestFocus());
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.DIGIT9);
    robot.push(KeyCode.F);
    robot.push(KeyCode.F);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.ESCAPE);
    tiles(1);
    assertThat(files.of(note).getFirst().name()).isEqualTo("Colour, fern.png");
  }

  @Test
  void aPictureIsPasted() {
    onFx(() -> {
      ClipboardContent content = new ClipboardContent();
      content.putImage(new WritableImage(60, 40));
      Clipboard.getSystemClipboard().setContent(content);
      find("#attach").requestFocus();
    });
    robot.push(KeyCode.CONTROL, KeyCode.V);
    tiles(1);
    assertThat(files.of(note).getFirst().name()).isEqualTo("Pasted picture.png");
    onFx(() -> Clipboard.getSystemClipboard().clear());
  }

  @Test
  void beneathWhatIsSignedNothingComesOrGoes() throws IOException {
    attach(chosen("stair.png", SampleFiles.picture("png")));
    tiles(1);
    onFx(() -> model.show(Optional.of(new Shelf(note, false))));
    tiles(1);
    assertThat(robot.lookup(".us-attached-out").queryAll()).isEmpty();
    assertThat(find("#attach").isVisible()).isFalse();
    attach(folder.resolve("stair.png"));
    settle();
    assertThat(files.of(note)).hasSize(1);
    Inset<Shelf> another = askFx(
        () -> new AttachmentsScreen(files, sample.vault().drafts(), stagehand, drawers, this).row(() -> {}));
    assertThat(another.root().isVisible()).isFalse();
  }
}
