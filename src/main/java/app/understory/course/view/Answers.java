package app.understory.course.view;

import app.understory.course.view.ask.Asked;

/** Does what the slip was answered with. */
final class Answers {
  private Answers() {}

  static void give(CourseModel model, Asked asked, Outcome outcome) {
    switch (asked) {
      case Asked.Move(var dose, var to, var all, var why) -> model.move(dose, to, all, why, outcome);
      case Asked.Missed(var dose, var shift) -> model.missed(dose, shift, outcome);
      case Asked.Pause(var why) -> model.pause(why, outcome);
      case Asked.Close(var reason, var why) -> model.close(reason, why, outcome);
    }
  }
}
