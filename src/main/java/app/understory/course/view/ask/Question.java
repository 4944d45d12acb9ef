package app.understory.course.view.ask;

/** What is asked before a course is changed. */
public enum Question {
  NOTHING, MOVE, MISSED, PAUSE, CLOSE
}
