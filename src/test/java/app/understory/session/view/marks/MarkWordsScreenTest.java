package app.understory.session.view.marks;

import static app.understory.session.SampleSession.now;
import static app.understory.session.SampleSession.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.kit.Theme;
import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.SessionClock;
import app.understory.session.view.SampleDesk;
import app.understory.strand.Strand;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkWordsScreenTest extends ScreenTest {
  @TempDir
  private Path root;
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final AtomicInteger left = new AtomicInteger();
  private FxStagehand stagehand;
  private SampleSession practice;
  private Session session;
  private SessionClock clock;
  private MarksModel model;

  @BeforeEach
  void log() {
    practice = SampleSession.open(root);
    PersonId ada = practice.ada();
    practice.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    session = now(practice.log().begin(ada, null));
    clock = now(practice.log().takeUp(session));
    keep(SampleSession.dose("80"));
    keep(said("She swept it."));
    keep(new Entry.Mark());
    keep(new Entry.Words(Kind.MUSIC, "Strings end."));
    keep(new Entry.Mark());
    keep(said("It was never empty."));
    now(practice.log().end(session, OptionalInt.empty()));
    stagehand = new FxStagehand("test", failures::add);
    model = askFx(() -> new MarksModel(SampleDesk.of(practice), stagehand));
    Screen<MarksController> screen = askFx(() -> MarksScreen.of(model, left::incrementAndGet));
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    show(screen.root(), 1280, 800);
    onFx(() -> model.open(session.id(), () -> {}));
    waitUntil("the first mark is at hand", () -> model.current().isPresent());
  }

  @AfterEach
  void close() {
    stagehand.close();
    practice.close();
    assertThat(failures).isEmpty();
  }

  private void keep(Entry.What what) {
    practice.sample().clock().advance(Duration.ofMinutes(2));
    now(practice.log().keep(practice.entry(session, clock, what)));
  }

  @Test
  void marksAreWalkedInOrderAndKeepTheirTime() {
    Entry first = askFx(() -> model.current().orElseThrow());
    practice.sample().clock().advance(Duration.ofHours(1));
    type(",1 ");
    type(",e ");
    type("smooths the cloth");
    picture("marks");
    robot.push(KeyCode.ENTER);
    waitUntil("the next is at hand", () -> model.atProperty().get() == 1);
    robot.push(KeyCode.PAGE_DOWN);
    waitUntil("all were walked", () -> model.atProperty().get() == 2);
    picture("marks-done");
    waitUntil("it is kept", () -> model.rows().writingProperty().get() == 0);

    Entry worded = practice.log().entry(first.id()).orElseThrow();
    assertThat(worded.what()).isEqualTo(new Entry.Words(Kind.SEEN, "smooths the cloth"));
    assertThat(worded.happened()).isEqualTo(first.happened());
    assertThat(worded.strands()).hasSize(1);
    assertThat(practice.log().earlier(first.id())).extracting(Entry::what).containsExactly(new Entry.Mark());
    assertThat(askFx(model::silent)).isEqualTo(1);
    robot.push(KeyCode.ENTER);
    assertThat(left).hasValue(1);
  }

  @Test
  void wordsThatWereUnderWayAreThereAgain() {
    type("half");
    practice.vault().drafts().flush();
    MarksModel again = askFx(() -> new MarksModel(SampleDesk.of(practice), stagehand));
    onFx(() -> again.open(session.id(), () -> {}));
    waitUntil("it is read", () -> again.current().isPresent());
    assertThat(askFx(() -> again.line().lineProperty().get().words())).isEqualTo("half");
    robot.push(KeyCode.ESCAPE);
    assertThat(left).hasValue(1);
  }
}
