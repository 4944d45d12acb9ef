package app.understory.course.view.ask;

import app.understory.course.Course;
import app.understory.course.Planned;
import java.time.LocalDate;

/** What the slip is answered with. */
public sealed interface Asked {

  /** A dose moves, alone or with all after it. */
  record Move(Planned dose, LocalDate to, boolean all, String why) implements Asked {}

  /** A dose was missed: what follows moves on by one place, or it is dropped. */
  record Missed(Planned dose, boolean shift) implements Asked {}

  /** The course rests. */
  record Pause(String why) implements Asked {}

  /** The course is over. */
  record Close(Course.Reason reason, String why) implements Asked {}
}
