package app.understory.desk.tour;

import java.time.LocalTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/** Leads through the program: what a stop of the tour asks for, in a person's verbs. Each is written into the log. */
final class Guide {
  private final Screenside side;
  private final Eyes eyes;
  private final Fingers fingers;
  private final Camera camera;
  private final Diary diary;
  private final TourClock clock;

  Guide(Screenside side, Eyes eyes, Fingers fingers, Camera camera, Diary diary, TourClock clock) {
    this.side = side;
    this.eyes = eyes;
    this.fingers = fingers;
    this.camera = camera;
    this.diary = diary;
    this.clock = clock;
  }

  /** Begins a stop. */
  void stop(String words) {
    diary.line("");
    diary.line(words);
  }

  /** Types words where the caret is. */
  void type(String words) {
    diary.line("type     " + words);
    fingers.type(words);
  }

  /** Types something that is not for the log. */
  void typeHidden(String what, String words) {
    diary.line("type     (" + what + ")");
    fingers.type(words);
  }

  /** Presses one or several keys after each other, as {@code Tab Tab Enter}. */
  void press(String keys) {
    diary.line("press    " + keys);
    for (String one : keys.split(" ")) {
      fingers.press(one);
    }
  }

  /** Clicks on what is named. */
  void click(String name) {
    diary.line("click    " + name);
    fingers.click(name);
  }

  /** Puts the caret into a field, clicking until it stands there. */
  void into(String name) {
    diary.line("click    " + name);
    wait(name);
    side.until("the caret stands in " + name, () -> fingers.puts(name));
  }

  /** Types a line and keeps it. */
  void line(String words) {
    type(words);
    press("Enter");
  }

  /** Waits until these words stand in the window. */
  void see(String words) {
    side.until("\u201c" + words + "\u201d stands in the window", () -> eyes.reads(words));
    diary.line("see      " + words);
  }

  /** Waits until these words are gone. */
  void seeNo(String words) {
    side.until("\u201c" + words + "\u201d is gone", () -> !eyes.reads(words));
  }

  /** Waits until what is named is in view. */
  void wait(String name) {
    side.until(name + " is in view", () -> eyes.sees(name));
  }

  /** Waits until what is named has the caret. */
  void caret(String name) {
    side.until("the caret stands in " + name, () -> eyes.find(name).filter(Node::isFocusWithin).isPresent());
  }

  /** The words of every label with a style class, in reading order. */
  List<String> labels(String styleClass) {
    return side.ask(() -> eyes.all(styleClass).stream().filter(Labeled.class::isInstance)
        .map(node -> ((Labeled) node).getText()).toList());
  }

  /** Takes a picture of where the tour stopped. */
  void stuck() {
    camera.take("stopped-here");
  }

  /** Takes a picture, unless the program says at its foot that something failed: then the tour stops. */
  void picture(String name) {
    if (side.ask(() -> eyes.sees("#notice"))) {
      throw new Missed("Before the picture “" + name + "” the program said that something did not work.");
    }
    camera.take(name);
  }

  /** Lets the day go on until that time, if it is earlier. */
  void at(String time) {
    clock.skipTo(clock.instant().atZone(clock.getZone()).with(LocalTime.parse(time)).toInstant());
    diary.line("clock    " + time);
  }
}
