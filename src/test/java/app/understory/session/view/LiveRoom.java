package app.understory.session.view;

import static app.understory.session.SampleSession.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.people.PersonId;
import app.understory.people.Weight;
import app.understory.prep.Worksheet;
import app.understory.session.Entry;
import app.understory.session.FullDisk;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.strand.Strand;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The live screen on a real vault: Ada Fictional, prepared, in a session just begun. */
abstract class LiveRoom extends ScreenTest {
  @TempDir
  private Path root;
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  protected final FullDisk disk = new FullDisk();
  protected final AtomicInteger left = new AtomicInteger();
  protected FxStagehand stagehand;
  protected SampleSession practice;
  protected Session session;
  protected LiveModel model;
  protected Screen<LiveController> screen;

  @BeforeEach
  void begin() {
    practice = SampleSession.open(root, disk);
    PersonId ada = practice.ada();
    prepare(ada);
    session = now(practice.log().begin(ada, null));
    stagehand = new FxStagehand("test", failures::add);
    model = askFx(() -> new LiveModel(SampleDesk.of(practice), stagehand));
    screen = askFx(() -> LiveScreen.of(model, left::incrementAndGet));
  }

  @AfterEach
  void end() {
    disk.full(false);
    onFx(() -> screen.hidden());
    stagehand.close();
    practice.close();
    assertThat(failures).isEmpty();
  }

  protected void prepare(PersonId ada) {
    now(practice.people()
        .save(new Weight(practice.vault().ids().next(), ada, new BigDecimal("66.00"), "66 kg",
            practice.vault().time().now())));
    Worksheet sheet = now(practice.preparation().open(ada, 1, null));
    now(practice.preparation().save(new Worksheet(sheet.id(), ada, sheet.visit(), 1,
        "To stay on the stair long enough to hear what the silence is for.", sheet.set(),
        new Worksheet.Setting(null, null, null, "Hand only, when she reaches.", "harbor"), sheet.views(),
        sheet.checks(), sheet.begun())));
    practice.strand(ada, Strand.Kind.THEME, "The house, past the hall");
    practice.strand(ada, Strand.Kind.THEME, "The one who copes");
    practice.strand(ada, Strand.Kind.STUCK_PLACE, "Voice closes");
    practice.strand(ada, Strand.Kind.STUCK_PLACE, "Cry, then tidy");
    practice.strand(ada, Strand.Kind.QUESTION, "What was the silence for?");
    practice.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    practice.strand(ada, Strand.Kind.QUESTION, "What could I put down?");
  }

  protected void sitDown(double width, double height) {
    show(screen.root(), width, height);
    onFx(() -> {
      model.open(session.id());
      screen.shown();
    });
    waitUntil("the session is read", () -> model.factsProperty().get().isPresent());
  }

  protected Entry last() {
    return model.rows().rows().getLast().entry();
  }

  protected void dose() {
    type(",dose ");
    type("80m");
    picture("live-dose");
    robot.push(KeyCode.ENTER);
  }

  /** Commands are typed; long words are pasted behind them, which is as much the keyboard's work. */
  protected void log(String words) {
    if (words.length() > 14 && words.startsWith(",")) {
      type(words.substring(0, 3));
      paste(words.substring(3));
    } else if (words.length() > 14) {
      paste(words);
    } else {
      type(words);
    }
    robot.push(KeyCode.ENTER);
    settle();
  }

  protected void paste(String words) {
    onFx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
    robot.push(KeyCode.CONTROL, KeyCode.V);
  }

  protected void wait(int minutes) {
    practice.sample().clock().advance(Duration.ofMinutes(minutes));
  }
}
