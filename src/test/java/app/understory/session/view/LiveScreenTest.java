package app.understory.session.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.Theme;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.session.VitalSigns;
import app.understory.session.life.Step;
import app.understory.session.view.entry.Refusal;
import app.understory.session.view.life.EndingModel;
import app.understory.session.view.life.LeavingNotice;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LiveScreenTest extends LiveRoom {
  @Test
  void aDoseSignsAndPhasesAreLoggedByKeyboardAlone() {
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    sitDown(1280, 800);
    log("142/84 72 98");
    dose();
    log(",f3 ");
    wait(16);
    onFx(() -> model.tick());
    picture("live-due");
    type(",bp ");
    type("142 88 76 97");
    robot.push(KeyCode.ENTER);
    waitUntil("all is kept", () -> model.rows().keptProperty().get() == 5);

    assertThat(practice.log().find(session.id()).orElseThrow().state()).isEqualTo(Session.State.DOSING);
    assertThat(practice.log().entries(session.id())).filteredOn(entry -> entry.what() instanceof VitalSigns)
        .hasSize(2);
    assertThat(askFx(() -> model.nowProperty().get().flatMap(model::due))).hasValueSatisfying(
        next -> assertThat(next.isDue()).isFalse());
  }

  @Test
  void wordsAreLoggedByKeyboardAloneInTheDark() throws IOException {
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    sitDown(1280, 800);
    log(",e Breath slow. Left hand opens on the blanket.");
    log("\"It is warm in here. Somebody left a lamp on. ,1");
    log(",i ,1 ,6 A stair going down. Dry now; last time it was water.");
    log(",m I want to ask her what she sees. Waiting instead.");
    log(",a ,4 Tears, no effort in the face. Does not wipe them.");
    log(",d Hand beside hers, palm up. She takes it.");
    type(".");
    log(",u Strings end. Silence from here.");
    type("\"I");
    waitUntil("all is kept", () -> model.rows().keptProperty().get() == 9);
    onFx(() -> model.tick());
    picture("live-session");
    assertThat(brightness("live-session")).isLessThan(0.02);

    List<Entry> all = practice.log().entries(session.id());
    assertThat(all).hasSize(9).hasSize(model.rows().rows().size());
    assertThat(all.getLast().what())
        .isEqualTo(new Entry.Words(Kind.MUSIC, "Strings end. Silence from here."));
    assertThat(all).filteredOn(entry -> entry.lane() == Entry.Lane.PRIVATE).hasSize(1);
    assertThat(all).filteredOn(entry -> entry.strands().size() == 2).hasSize(1);
  }

  @Test
  void itIsEndedInPlaceWithTheDepthThatWasSeen() {
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    sitDown(1280, 800);
    dose();
    type(",end ");
    picture("live-ending");
    type("3");
    robot.push(KeyCode.ENTER);
    waitUntil("it is ended", () -> model.endedProperty().get());
    assertThat(practice.log().find(session.id()).orElseThrow().reachedDepth()).hasValue(3);
  }

  @Test
  void itIsHeldClearedPausedAndGoesOnByKeyboardAndALozengeIsTimed() {
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    sitDown(1280, 800);
    type(",hold ");
    type("bp");
    robot.push(KeyCode.ENTER);
    onFx(() -> model.line().typed(",clear "));
    onFx(() -> model.line().typed(",on "));
    assertThat(model.line().refusalProperty().get()).isEqualTo(new Refusal.NotNow(Step.RESUMED));
    type(",dose ");
    type("150l");
    onFx(() -> model.dose().holdProperty().set("10"));
    picture("live-dose-hold");
    robot.push(KeyCode.ENTER);
    practice.sample().clock().advance(Duration.ofMinutes(11));
    type(",pause ");
    robot.push(KeyCode.ENTER);
    onFx(() -> model.tick());
    picture("live-paused");
    onFx(() -> model.line().typed(",spit "));
    onFx(() -> model.line().typed(",on "));
    waitUntil("all is kept", () -> model.rows().writingProperty().get() == 0);
    List<Entry> all = practice.log().entries(session.id());
    assertThat(all).extracting(Entry::what).contains(new Entry.Stepped(Step.HELD, "bp"),
        new Entry.Stepped(Step.CLEARED, ""), new Entry.Stepped(Step.PAUSED, ""),
        new Entry.Stepped(Step.RESUMED, ""));
    assertThat(model.standingProperty().get().held()).isEmpty();
    assertThat(model.standingProperty().get().paused()).isEmpty();
  }

  @Test
  void beforeLeavingEverythingIsTickedByDigitsAndAnEarlyLeavingSaysWhy() {
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    sitDown(1280, 800);
    dose();
    onFx(() -> model.line().typed(",leave "));
    type("123");
    waitUntil("the ticks are shown",
        () -> model.leaving().readinessProperty().get().filter(ready -> ready.open().size() == 2)
            .isPresent());
    type("l");
    waitUntil("it asks why", () -> model.leaving().noticeProperty().get() == LeavingNotice.EARLY);
    type("go");
    robot.push(KeyCode.ENTER);
    waitUntil("they have left",
        () -> model.leaving().readinessProperty().get().orElseThrow().leaving().left().isPresent());
    picture("live-left");
    robot.push(KeyCode.ENTER);
    type("m");
    assertThat(model.line().lineProperty().get().words()).isEqualTo("m");
  }

  @Test
  void nothingEndsByEnterAlone() {
    sitDown(1280, 800);
    type(",end");
    robot.push(KeyCode.ENTER);
    robot.push(KeyCode.ENTER);
    assertThat(model.ending().faultProperty().get()).isEqualTo(EndingModel.Fault.CHOOSE);
    type("x");
    robot.push(KeyCode.ENTER);
    assertThat(model.ending().faultProperty().get()).isEqualTo(EndingModel.Fault.WHY);
    type("begun by a slip");
    picture("live-ending-error");
    robot.push(KeyCode.ENTER);
    waitUntil("it is ended", () -> model.endedProperty().get());
    assertThat(practice.log().find(session.id()).orElseThrow().state())
        .isEqualTo(Session.State.ENTERED_IN_ERROR);
  }

  @Test
  void whatWasTypedIsInTheStreamInTheDayToo() throws IOException {
    onFx(() -> look().themeProperty().set(Theme.DAY));
    sitDown(1280, 800);
    log(",n It was never empty.");
    log(",c Some nausea, passing.");
    log(",p She opens her eyes by herself.");
    robot.push(KeyCode.PAGE_DOWN);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT2);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT6);
    log(",m mine, and tied");
    waitUntil("all is kept", () -> model.rows().writingProperty().get() == 0);
    picture("live-day");
    List<Entry> all = practice.log().entries(session.id());
    assertThat(all).hasSize(7);
    assertThat(all.getLast().lane()).isEqualTo(Entry.Lane.PRIVATE);
    assertThat(all.getLast().strands()).hasSize(1);
    assertThat(all.getLast().phase()).hasValue(2);
    robot.push(KeyCode.F9);
    picture("live-large");
    robot.push(KeyCode.F9);
    onFx(() -> stage().getScene().setRoot(new StackPane()));
    BufferedImage broad = askFx(() -> {
      Scene scene = new Scene(screen.root(), 1920, 1080);
      look().dress(scene);
      return SwingFXUtils.fromFXImage(scene.snapshot(null), null);
    });
    ImageIO.write(broad, "png", Path.of("target", "pictures", "live-broad.png").toFile());
  }

  @Test
  void theWayBackIsInTheKeysToo() {
    onFx(() -> look().themeProperty().set(Theme.SESSION));
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

  /** Mean relative luminance of a picture: what it gives off in the dark, from 0 to 1. */
  private static double brightness(String picture) throws IOException {
    BufferedImage image = ImageIO.read(Path.of("target", "pictures", picture + ".png").toFile());
    double sum = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int rgb = image.getRGB(x, y);
        sum += 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255)
            + 0.0722 * linear(rgb & 255);
      }
    }
    return sum / ((double) image.getHeight() * image.getWidth());
  }

  private static double linear(int channel) {
    double part = channel / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

}
