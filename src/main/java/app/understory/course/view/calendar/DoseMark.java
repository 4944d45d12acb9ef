package app.understory.course.view.calendar;

import app.understory.course.Depth;
import app.understory.course.Planned;
import java.util.Optional;
import javafx.scene.control.Label;

/** A dose as a mark: square where talk is meant to go on, disc where the trip is; filled once it was given. */
public final class DoseMark extends Label {

  /** How it is drawn. */
  public enum Look {
    GIVEN, PLANNED, NEXT, MISSED, LATER
  }

  /**
   * @param number which dose of the course; 0 shows none
   * @param depth  what it is meant for
   */
  public DoseMark(int number, Optional<Depth> depth, Look look) {
    super(number > 0 ? Integer.toString(number) : look == Look.MISSED ? "\u00d7" : "");
    getStyleClass().addAll("course-mark", depth.filter(each -> each == Depth.SUB_PSYCHEDELIC).isPresent()
        ? "course-square"
        : "course-disc", switch (look) {
          case GIVEN -> "course-given";
          case PLANNED -> "course-planned";
          case NEXT -> "course-next";
          case MISSED -> "course-missed";
          case LATER -> "course-later";
        });
    setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  /** How a dose is drawn as it stands. */
  public static Look look(Planned dose, boolean due) {
    return switch (dose.state()) {
      case DONE -> Look.GIVEN;
      case MISSED, CANCELLED -> Look.MISSED;
      case PLANNED -> due ? Look.NEXT : Look.PLANNED;
    };
  }
}
