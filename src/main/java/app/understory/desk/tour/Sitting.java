package app.understory.desk.tour;

/** The live session, as it is typed in the room. */
final class Sitting {
  private final Guide guide;

  Sitting(Guide guide) {
    this.guide = guide;
  }

  void begin() {
    guide.stop("The session");
    guide.at("13:31:00");
    guide.click("Session");
    guide.wait("Begin session");
    guide.picture("session-before");
    guide.click("Keep these");
    guide.seeNo("Keep these");
    guide.click("Begin session");
    guide.wait("#field");
    guide.at("13:38:00");
    guide.line(",f2 ");
    guide.at("13:52:00");
    guide.line("128/82 72 98 14 5");
    guide.at("13:53:00");
    guide.type(",hold ");
    guide.type("the escort is on the way");
    guide.picture("held-before-the-dose");
    guide.press("Enter");
    guide.at("13:59:00");
    guide.line(",clear ");
    dose();
  }

  private void dose() {
    guide.at("14:02:00");
    guide.type(",dose ");
    guide.wait("#milligrams");
    guide.type("80m");
    guide.picture("dose");
    guide.press("Enter");
    guide.wait("#field");
  }

  void log() {
    line("14:08:10", ",f4 ");
    line("14:11:20", "\"My hands are a long way off.");
    line("14:12:30", "142/88 76 97");
    line("14:19:05", ",f5 ");
    line("14:24:40", ",e Breath slow. Left hand opens on the blanket.");
    line("14:27:15", "139/86 74 97");
    line("14:28:30", ",1 \"It is warm in here. Somebody left a lamp on.");
    line("14:31:20", ",1 ,6 ,i A stair going down. Dry now; last time it was water.");
    line("14:33:10", ",m I want to ask her what she sees. Waiting instead.");
    line("14:36:00", ",4 ,a Tears, no effort in the face. Does not wipe them.");
    line("14:38:00", ",d Hand beside hers, palm up. She takes it.");
    line("14:40:00", ",6 \"She swept it. She swept it so no one would slip.");
    guide.at("14:42:10");
    guide.press("PageDown");
    line("14:42:40", ",u Strings end. Silence from here.");
    guide.at("14:43:12");
    guide.type(",6 \"I thought it was quiet because she");
    guide.picture("session");
  }

  void lights() {
    guide.press("F7");
    guide.picture("session-by-day");
    guide.press("F7");
    guide.picture("session-by-evening");
    guide.press("F7");
  }

  void end() {
    guide.type(" was asleep.");
    guide.press("Enter");
    line("14:58:00", ",6 \"I was small, and I was the one on watch.");
    line("15:08:00", ",f6 ");
    line("15:25:00", ",f7 ");
    putRight();
    rest();
    guide.at("15:30:00");
    guide.click("End the dosing");
    guide.see("Depth reached");
    guide.type("3");
    guide.picture("end-the-dosing");
    guide.press("Enter");
    guide.see("Add a late entry");
    guide.picture("session-after");
    guide.click("Put words to 2 marks");
    guide.wait("#field");
    guide.type(",e She lets my hand go, and smooths the blanket");
    guide.picture("words-to-the-marks");
    guide.press("Enter");
    guide.line(",e The sheet with the numbers lay open a moment");
    guide.see("All marks have words");
    guide.press("Enter");
    guide.see("Session 1");
    reading();
    paper();
    guide.click("Picture and summary");
    guide.see("Written from the log");
    guide.picture("session-picture");
    guide.click("Picture and summary");
  }

  /** The time of an entry is put right, and what is asked for is found in the log. */
  private void putRight() {
    guide.press("Ctrl+T Up");
    guide.type("-4");
    guide.picture("session-time");
    guide.press("Enter");
    guide.see("time corrected, was 15:08");
    guide.press("Ctrl+F");
    guide.type(",6 ");
    guide.see("4 of ");
    guide.press("Down Down");
    guide.picture("session-find");
    guide.press("Esc");
    guide.caret("#field");
  }

  /** A page that was written by hand is transcribed. */
  private void paper() {
    guide.click("Enter one from paper");
    guide.into("#page");
    guide.line("1302 ,dose 80 im");
    guide.line("1338 ,1 \"It is warm.");
    guide.type("Hands open.");
    guide.see("3 of 3 lines");
    guide.picture("session-from-paper");
    guide.press("Esc");
    guide.see("Session 1");
  }

  /** The log is found again by what is asked for. */
  private void reading() {
    guide.click("Find in the log");
    guide.type(",s ");
    guide.press("Down");
    guide.picture("session-reading");
    guide.press("Enter");
    guide.press("Esc");
  }

  /** A rest, and what is looked at before leaving. */
  private void rest() {
    guide.at("15:26:00");
    guide.type(",pause ");
    guide.type("to the bathroom, walks by herself");
    guide.press("Enter");
    guide.picture("paused");
    line("15:28:00", ",on ");
    line("15:29:00", "126/80 68 98 14 5");
    guide.type(",leave ");
    guide.see("since the last dose");
    guide.type("1235");
    guide.picture("leaving");
    guide.press("Enter");
    guide.wait("#field");
  }

  /** What can stand before the session while it goes on. */
  void fronts() {
    guide.press("F3");
    guide.see("Where it stands");
    guide.picture("session-strand");
    guide.press("Esc");
    guide.caret("#field");
    guide.press("F6");
    guide.see("For today");
    guide.picture("cue-card");
    guide.press("Esc F8");
    guide.see("This room");
    guide.picture("emergency");
    guide.press("Esc");
  }

  private void line(String time, String words) {
    guide.at(time);
    guide.line(words);
  }
}
