package app.understory.session.view;

import static app.understory.session.SampleSession.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.intake.history.Allergies;
import app.understory.intake.history.Allergy;
import app.understory.intake.history.Medicine;
import app.understory.kit.Theme;
import app.understory.people.Ally;
import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.terms.HouseRoom;
import app.understory.session.terms.Room;
import app.understory.session.view.reach.Health;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** What stands before the live screen: it never stops the session, and never takes a word. */
class FrontsScreenTest extends LiveRoom {
  @Test
  void oneKeyShowsWhatAHelperAsksForAndDropsAMark() {
    now(new HouseRoom(practice.setup())
        .write(new Room("12 Alder Street, back room, ground floor", "555 0100", "911")));
    now(practice.people()
        .save(new Ally(practice.people().nextDetailId(), session.person(), Ally.Role.PRESCRIBER,
            "Dr Placeholder", Optional.empty(), Optional.of("555 0177"))));
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    sitDown(1280, 800);
    log("128/82 70 98 14 5");
    dose();
    log(",c Some nausea, passing.");
    wait(47);
    type("half");
    robot.push(KeyCode.F8);
    Node front = find(".us-front");
    assertThat(front.isVisible()).isTrue();
    waitUntil("what was half typed waits behind it",
        () -> front.getLayoutBounds().getHeight() >= stage().getScene().getHeight() - 1);
    assertThat(text()).contains("12 Alder Street", "911", "555 0177", "47 min ago", "66 kg", "1.21 mg/kg",
        "Some nausea, passing.", "14 breaths");
    robot.push(KeyCode.CONTROL, KeyCode.A);
    robot.push(KeyCode.BACK_SPACE);
    picture("live-emergency");
    robot.push(KeyCode.F8);
    type("a");
    waitUntil("the line stands beneath it",
        () -> front.getLayoutBounds().getHeight() < stage().getScene().getHeight() - 100);
    robot.push(KeyCode.BACK_SPACE);
    type(",bp ");
    type("138 86 74 97");
    robot.push(KeyCode.ENTER);
    waitUntil("it is kept", () -> model.rows().keptProperty().get() == 6);
    assertThat(text()).contains("138/86");
    robot.push(KeyCode.ESCAPE);
    assertThat(front.isVisible()).isFalse();
    assertThat(practice.log().entries(session.id())).filteredOn(entry -> entry.what() instanceof Entry.Mark)
        .hasSize(1);
  }

  @Test
  void allergiesAndMedicinesStandThereAndWhatWasNotAskedIsSaidAsSuch() {
    sitDown(1280, 800);
    robot.push(KeyCode.F8);
    settle();
    assertThat(text()).contains("Not asked");
    robot.push(KeyCode.ESCAPE);
    Moment now = practice.vault().time().now();
    PersonId ada = session.person();
    Health known = new Health(new Allergies.Known(List.of(
        new Allergy(UUID.randomUUID(), ada, "Penicillin", "rash, swelling", "2009", now))),
        List.of(new Medicine(UUID.randomUUID(), ada, "Sertraline", "100 mg", "each morning", "2021",
            Optional.empty(), now)));
    onFx(() -> screen.hidden());
    model = askFx(() -> new LiveModel(SampleDesk.of(practice, known), stagehand));
    screen = askFx(() -> LiveScreen.of(model, left::incrementAndGet));
    sitDown(1280, 800);
    robot.push(KeyCode.F8);
    settle();
    assertThat(text()).contains("Penicillin: rash, swelling", "Sertraline, 100 mg, each morning")
        .doesNotContain("Not asked");
    picture("live-emergency-health");
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void inANarrowWindowNothingOfTheSessionNorOfWhatAHelperAsksForIsCut() {
    sitDown(1024, 700);
    dose();
    robot.push(KeyCode.F8);
    settle();
    picture("live-emergency-narrow");
    double width = stage().getScene().getWidth();
    for (String each : List.of(".us-live", ".us-front", ".us-front-row", "#clock", "#seconds")) {
      assertThat(askFx(() -> find(each).localToScene(find(each).getLayoutBounds()).getMaxX())).as(each)
          .isLessThanOrEqualTo(width + 0.5);
    }
    assertThat(this.<Label>find("#name").getLayoutBounds().getWidth())
        .isGreaterThanOrEqualTo(askFx(() -> this.<Label>find("#name").prefWidth(-1)) - 0.5);
    robot.push(KeyCode.ESCAPE);
  }

  @Test
  void theCueCardIsReadAndGivesTheCaretBack() {
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    sitDown(1280, 800);
    robot.push(KeyCode.F6);
    settle();
    picture("live-cue");
    type("no");
    robot.push(KeyCode.SPACE);
    assertThat(find(".us-cue").getStyleClass()).contains("us-cue-dim");
    robot.push(KeyCode.ESCAPE);
    assertThat(find(".us-cue").isVisible()).isFalse();
    type("warm");
    assertThat(this.<TextField>find(".us-entry-field").getText()).isEqualTo("warm");
  }

  @Test
  void theDimLockOpensByItsPinAndTakesNoWord() {
    onFx(() -> look().themeProperty().set(Theme.SESSION));
    sitDown(1280, 800);
    type("half");
    robot.push(KeyCode.F10);
    pin("12");
    pin("2468");
    picture("live-dim");
    type("no");
    pin("1111");
    Node page = find(".us-dim");
    assertThat(page.isVisible()).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(page.isVisible()).isTrue();
    robot.push(KeyCode.F8);
    settle();
    assertThat(page.isVisible()).isFalse();
    assertThat(find(".us-front").isVisible()).isTrue();
    robot.push(KeyCode.F6);
    robot.push(KeyCode.ESCAPE);
    settle();
    assertThat(page.isVisible()).isTrue();
    pin("2468");
    assertThat(page.isVisible()).isFalse();
    assertThat(this.<TextField>find(".us-entry-field").getText()).isEqualTo("half");
  }

  private void pin(String digits) {
    type(digits);
    robot.push(KeyCode.ENTER);
    settle();
  }

  private String text() {
    StringBuilder all = new StringBuilder();
    robot.lookup(".us-front .label").queryAllAs(Label.class)
        .forEach(label -> all.append(label.getText()).append(' '));
    return all.toString();
  }
}
