package app.understory.session.view;

import static app.understory.session.SampleSession.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import app.understory.people.PersonId;
import app.understory.people.Weight;
import app.understory.prep.Worksheet;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.line.LineDrafts;
import app.understory.strand.Strand;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveScreenTest extends ScreenTest {
  @TempDir
  private Path root;
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final AtomicInteger left = new AtomicInteger();
  private FxStagehand stagehand;
  private SampleSession practice;
  private Session session;
  private LiveModel model;
  private Screen<LiveController> screen;

  @BeforeEach
  void begin() {
    practice = SampleSession.open(root);
    PersonId ada = practice.ada();
    prepare(ada);
    session = now(practice.log().begin(ada, null));
    stagehand = new FxStagehand("test", failures::add);
    model = askFx(() -> new LiveModel(practice.log(), practice.strands(), practice.preparation(),
        practice.people(), new LineDrafts(practice.vault().drafts(), practice.vault().ink()), stagehand));
    screen = askFx(() -> LiveScreen.of(model, left::incrementAndGet));
  }

  @AfterEach
  void end() {
    onFx(() -> screen.hidden());
    stagehand.close();
    practice.close();
    assertThat(failures).isEmpty();
  }

  private void prepare(PersonId ada) {
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

  private void sitDown(double width, double height) {
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    show(screen.root(), width, height);
    onFx(() -> {
      model.open(session.id());
      screen.shown();
    });
    waitUntil("the session is read", () -> model.factsProperty().get().isPresent());
  }

  @Test
  void aWholeSessionIsLoggedByKeyboardAlone() {
    sitDown(1280, 800);
    log("142/84 72 98");
    log(",f2 ");
    log(",s ,6 I keep thinking of her on the stair.");
    dose();
    log(",f3 ");
    wait(6);
    log(",f4 ");
    wait(3);
    log("\"My hands are a long way off.\"");
    wait(1);
    signs("142", "88", "76", "97");
    wait(7);
    log(",f5 ");
    wait(5);
    log(",e Breath slow. Left hand opens on the blanket.");
    wait(3);
    log("139/86 74 97");
    wait(1);
    log("\"It is warm in here. Somebody left a lamp on. ,1");
    wait(3);
    log(",i ,1 ,6 A stair going down. Dry now; last time it was water.");
    wait(2);
    log(",m I want to ask her what she sees. Waiting instead.");
    wait(3);
    log(",a ,4 Tears, no effort in the face. Does not wipe them.");
    wait(2);
    log(",d Hand beside hers, palm up. She takes it.");
    wait(2);
    log(",s ,6 She swept it. She swept it so no one would slip.");
    wait(2);
    type(".");
    log(",u Strings end. Silence from here.");
    log(",n It was never empty.");
    log(",c Some nausea, passing.");
    log(",p She opens her eyes by herself.");
    robot.push(KeyCode.PAGE_DOWN);
    wait(1);
    type(",s ,6 I thought it was quiet because she");
    waitUntil("all is kept", () -> model.rows().writingProperty().get() == 0);
    onFx(() -> model.tick());
    picture("live-session");
    onFx(() -> look().themeProperty().set(Theme.DAY));
    picture("live-day");

    List<Entry> all = practice.log().entries(session.id());
    assertThat(all).hasSize(model.rows().rows().size()).hasSize(24);
    for (Kind kind : Kind.values()) {
      assertThat(all).anyMatch(entry -> entry.what() instanceof Entry.Words(Kind of, String _) && of == kind);
    }
    assertThat(all.stream().filter(entry -> entry.what() instanceof Entry.Mark)).hasSize(2);
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    robot.push(KeyCode.ENTER);
    type(",end ");
    picture("live-ending");
    type("3");
    robot.push(KeyCode.ENTER);
    waitUntil("it is ended", () -> model.endedProperty().get());
    assertThat(practice.log().find(session.id()).orElseThrow().state())
        .isEqualTo(Session.State.READY_TO_LEAVE);
    assertThat(practice.log().find(session.id()).orElseThrow().reachedDepth()).hasValue(3);
  }

  @Test
  void theWayBackIsInTheKeysToo() {
    sitDown(1024, 700);
    log("worm in here");
    robot.push(KeyCode.UP);
    picture("live-narrow");
    TextField field = find(".us-entry-field");
    assertThat(field.getText()).isEqualTo("worm in here");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    log("warm in here");
    waitUntil("it is edited", () -> last().edits() == 1);
    log("not this");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("it is struck", () -> last().struck().isPresent());
    assertThat(field.getText()).isEqualTo("not this");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.push(KeyCode.BACK_SPACE);
    robot.push(KeyCode.BACK_SPACE);
    type(",bp ");
    picture("live-signs");
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.ESCAPE);
    assertThat(left).hasValue(1);
  }

  private Entry last() {
    return model.rows().rows().getLast().entry();
  }

  private void dose() {
    type(",dose ");
    type("80m");
    picture("live-dose");
    robot.push(KeyCode.ENTER);
  }

  private void signs(String... figures) {
    type(",bp ");
    type(String.join(" ", figures));
    robot.push(KeyCode.ENTER);
  }

  /** Commands are typed; long words are pasted behind them, which is as much the keyboard's work. */
  private void log(String words) {
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

  private void paste(String words) {
    onFx(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words)));
    robot.push(KeyCode.CONTROL, KeyCode.V);
  }

  private void wait(int minutes) {
    practice.sample().clock().advance(Duration.ofMinutes(minutes));
  }
}
