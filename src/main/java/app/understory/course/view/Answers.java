package app.understory.course.view;

import app.understory.course.view.ask.Asked;

/** Does what the slip was answered with. */
final class Answers {
  private Answers() {}

  static void give(CourseModel model, Asked asked) {
    switch (asked) {
      case Asked.Move(var dose, var to, var all, var why) -> model.move(dose, to, all, why);
      case Asked.Missed(var dose, var shift) -> model.missed(dose, shift);
      case Asked.Pause(var why) -> model.pause(why);
      case Asked.Close(var reason, var why) -> model.close(reason, why);
    }
  }
}
