package app.understory.session.view.paper;

import static app.understory.session.SampleSession.now;
import static app.understory.session.SampleSession.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.FxStagehand;
import app.understory.kit.Screen;
import app.understory.kit.ScreenTest;
import app.understory.kit.Screens;
import app.understory.people.PersonId;
import app.understory.people.Weight;
import app.understory.session.Entry;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.view.SampleDesk;
import app.understory.strand.Strand;
import app.understory.vault.time.Moment;
import app.understory.visit.Visit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FromPaperScreenTest extends ScreenTest {
  @TempDir
  private Path root;
  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final List<Session> entered = new CopyOnWriteArrayList<>();
  private final AtomicInteger left = new AtomicInteger();
  private FxStagehand stagehand;
  private SampleSession practice;
  private PersonId ada;
  private PaperModel model;

  @BeforeEach
  void open() {
    practice = SampleSession.open(root);
    ada = practice.ada();
    practice.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    practice.sample().clock().advance(Duration.ofDays(1));
    stagehand = new FxStagehand("test", failures::add);
    model = sit();
  }

  private PaperModel sit() {
    PaperModel made = askFx(() -> new PaperModel(ada, SampleDesk.of(practice), stagehand, "Ketamine"));
    Screen<PaperController> screen = askFx(() -> Screens.load(PaperController.class,
        () -> new PaperController(made, entered::add, left::incrementAndGet)));
    show(screen.root(), 1280, 800);
    onFx(made::open);
    waitUntil("it is read", () -> made.whoseProperty().get().isPresent());
    onFx(() -> {
      made.dayProperty().set("24 Nov 2026");
      screen.shown();
    });
    return made;
  }

  @AfterEach
  void close() {
    stagehand.close();
    practice.close();
    assertThat(failures).isEmpty();
  }

  private void page(String lines) {
    onFx(() -> this.<TextArea>find(".us-paper-text").setText(lines));
  }

  @Test
  void aPageBecomesASessionThatSaysItWasTranscribed() {
    page("""
        2302 ,dose 80 im
        2338 ,1 "it is warm"
        Hands open.
        2345 ,dose 20
        0010 142/88 76 97
        """);
    settle();
    picture("paper");
    robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(this.<Label>find(".us-paper-foot .us-warn").getText()).contains("cannot be entered yet");
    page("2302 ,dose 80 im\n2338 ,1 \"it is warm\"\nHands open.\n0010 142/88 76 97");
    onFx(() -> {
      model.enter(entered::add);
      model.enter(entered::add);
    });
    waitUntil("it is entered", () -> entered.size() == 1);
    assertThat(practice.log().of(ada)).hasSize(1);

    Session session = practice.log().find(entered.getFirst().id()).orElseThrow();
    assertThat(session.state()).isEqualTo(Session.State.READY_TO_LEAVE);
    List<Entry> all = practice.log().entries(session.id());
    assertThat(all).hasSize(5);
    assertThat(all.getFirst().what()).isEqualTo(new Entry.Gap(0, Entry.Gap.Why.PAPER));
    assertThat(all.get(2).what()).isEqualTo(said("it is warm"));
    assertThat(all.get(2).strands()).hasSize(1);
    assertThat(Duration.ofMillis(all.getLast().elapsedMs())).isEqualTo(Duration.ofMinutes(68));
    assertThat(session.ended()).contains(all.getLast().happened());
  }

  @Test
  void itHasTheVisitOfItsDayAndNoWeightOfALaterOne() {
    Moment then = new Moment(practice.sample().clock().instant().minus(Duration.ofDays(1)),
        practice.sample().clock().getZone());
    Visit visit = now(practice.visits().save(new Visit(practice.visits().nextId(), ada, Visit.Kind.DOSING,
        Visit.State.PLANNED, then, 180, Optional.empty(), Optional.empty(), Optional.empty())));
    now(practice.people()
        .save(new Weight(practice.vault().ids().next(), ada, new BigDecimal("66.00"), "66 kg",
            practice.vault().time().now())));
    onFx(() -> {
      model.pageProperty().set("0902 ,dose 80 im");
      model.enter(entered::add);
    });
    waitUntil("it is entered", () -> entered.size() == 1);

    Session session = practice.log().find(entered.getFirst().id()).orElseThrow();
    assertThat(session.visit()).contains(visit.id());
    assertThat(session.weightKg()).isEmpty();
    assertThat(session.worksheet()).isEmpty();
    assertThat(practice.visits().find(visit.id()).orElseThrow().state()).isEqualTo(Visit.State.HELD);
  }

  @Test
  void whatIsTypedOfAPageWaits() {
    page("2302 ,dose 80 im");
    robot.push(KeyCode.ESCAPE);
    assertThat(left).hasValue(1);
    practice.vault().drafts().flush();
    PaperModel again = sit();
    assertThat(again.pageProperty().get()).isEqualTo("2302 ,dose 80 im");
  }

  @Test
  void itTakesTheLimitsOfItsOwnDayAndSaysWhatItTakes() {
    now(practice.setup().change("session.limit.during", "150/95", "our own since today"));
    assertThat(practice.log().arrival().terms().during().written()).isEqualTo("150/95");
    onFx(() -> model.dayProperty().set("25 Nov 2026"));
    waitUntil("today's limits are said", () -> taken().contains("150/95"));
    onFx(() -> model.dayProperty().set("24 Nov 2026"));
    waitUntil("those of that day are said",
        () -> taken().contains("as they stood on 24 November 2026, 180/120"));
    assertThat(taken()).contains("It becomes session 1.", "No weight was known by then.", "no worksheet");
    page("1302 ,dose 80 im\n1338 \"It is warm.");
    picture("paper-taken");
    onFx(() -> model.enter(entered::add));
    waitUntil("it is entered", () -> !entered.isEmpty());
    assertThat(practice.log().terms(entered.getFirst().id()).during().written()).isEqualTo("180/120");
  }

  private String taken() {
    return robot.lookup("#taken").queryAs(Label.class).getText();
  }
}
