package app.understory.desk.tour;

import app.understory.desk.start.Program;
import app.understory.desk.start.ProgramSettings;
import app.understory.kit.FxStagehand;
import app.understory.vault.keys.slots.Costs;
import app.understory.vault.time.Timekeeper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;

/** Drives the program from its first run to its last lock. Nothing that it shows was put there by another way. */
public final class Tour {
  /** The day that is shown: that of the pictures in the design. */
  private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 24, 11, 40);
  private static final ZoneId ZONE = ZoneId.of("America/Chicago");
  private static final double STAGE_WIDTH = 1280;
  private static final double STAGE_HEIGHT = 800;

  private final TourPlan plan;
  private final LongSupplier nanos;

  /** @param nanos a monotonic count of nanoseconds */
  public Tour(TourPlan plan, LongSupplier nanos) {
    this.plan = plan;
    this.nanos = nanos;
  }

  /**
   * Takes the tour; returns how many pictures it took. The toolkit is started here, without a display.
   *
   * @throws Missed where a stop was not reached
   */
  public int take() {
    Platform.setImplicitExit(false);
    Path home = temporary();
    try (Diary diary = new Diary(plan.out()); FxStagehand stagehand = new FxStagehand("tour", Tour::broken)) {
      Platform.startup(() -> {});
      return told(home, diary, new Screenside(stagehand, nanos));
    } finally {
      erase(home);
    }
  }

  /** Says to the toolkit, before it starts, that no display is wanted. */
  public static void withoutDisplay() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
    System.setProperty("java.awt.headless", "true");
  }

  private int told(Path home, Diary diary, Screenside side) {
    try {
      return take(home, diary, side);
    } catch (Missed missed) {
      diary.failure(missed);
      throw missed;
    }
  }

  private int take(Path home, Diary diary, Screenside side) {
    TourClock clock = new TourClock(DAY.atZone(ZONE).toInstant(), ZONE, nanos);
    ProgramSettings settings = new ProgramSettings(home.resolve("practice"), home.resolve("computer"),
        new Timekeeper(clock, clock::nanos), Costs::floor, _ -> {}, _ -> {});
    Stage stage = side.ask(Stage::new);
    Program program = side.ask(() -> {
      Program started = Program.start(settings, stage);
      stage.setWidth(plan.height() > STAGE_HEIGHT ? STAGE_WIDTH : plan.width());
      stage.setHeight(Math.min(plan.height(), STAGE_HEIGHT));
      started.lights().look().themeProperty().set(plan.theme());
      return started;
    });
    Eyes eyes = new Eyes(stage);
    Camera camera = new Camera(side, eyes, diary, plan);
    Guide guide = new Guide(side, eyes, new Fingers(side, eyes, stage), camera, diary, clock);
    diary.line("The tour of Understory, " + plan.width() + " by " + plan.height());
    try {
      stops(guide);
    } catch (Missed missed) {
      guide.stuck();
      throw missed;
    }
    side.act(program::leave);
    side.until("the program has left", () -> !stage.isShowing());
    side.act(Platform::exit);
    return camera.taken();
  }

  private static void stops(Guide guide) {
    FirstDay first = new FirstDay(guide);
    first.found();
    first.people();
    first.firstTalk();
    first.takeIn();
    first.agree();
    Preparing preparing = new Preparing(guide);
    preparing.visit();
    preparing.worksheet();
    Sitting sitting = new Sitting(guide);
    sitting.begin();
    sitting.log();
    sitting.lights();
    sitting.fronts();
    sitting.end();
    Integrating integrating = new Integrating(guide);
    integrating.note();
    integrating.overview();
    Measuring measuring = new Measuring(guide);
    measuring.entry();
    measuring.handOver();
    first.call();
    preparing.openings();
    preparing.strands();
    preparing.habits();
    Leaving leaving = new Leaving(guide);
    leaving.today();
    leaving.lockAndUnlock();
  }

  private static void broken(Throwable failure) {
    throw new Missed("The tour was broken off by a failure.", failure);
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("understory-tour");
    } catch (IOException e) {
      throw new Missed("There is no temporary folder to take the tour in.", e);
    }
  }

  private static void erase(Path home) {
    try (Stream<Path> all = Files.walk(home)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(one);
      }
    } catch (IOException e) {
      throw new Missed("The tour's temporary folder could not be erased.", e);
    }
  }
}
