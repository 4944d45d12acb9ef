package app.understory.desk.tour;

/** A form is filled in, what must not be missed is answered, and another one is handed over. */
final class Measuring {
  private final Guide guide;

  Measuring(Guide guide) {
    this.guide = guide;
  }

  void entry() {
    guide.stop("Measures");
    guide.click("Measures");
    guide.see("Score so far");
    guide.click("PHQ-9");
    guide.see("Joy in things");
    guide.press("Enter");
    guide.type("12221211");
    guide.press("Down");
    guide.type("1");
    guide.press("Up Up");
    guide.see("No band and no change yet: item 9 was not asked");
    guide.picture("measures");
    guide.type("1");
    guide.see("Item 9 was answered with 1");
    guide.see("needs your words");
    guide.picture("measures-flag");
    guide.press("Enter Enter");
    guide.caret("#flag-words");
    guide.type("Thinks of not waking, on bad nights. No plan, and tells Bram when it comes.");
    guide.press("Ctrl+Enter");
    guide.seeNo("needs your words");
    guide.picture("measures-answered");
    guide.click("Change what is due");
    guide.see("weekly in induction, monthly after");
    guide.picture("measures-due");
    guide.press("Esc");
  }

  void handOver() {
    guide.stop("Hand it over");
    guide.click("GAD-7");
    guide.see("Worry that will not stop");
    guide.click("Hand it over");
    guide.see("1 of 7");
    guide.type("2");
    guide.press("Enter");
    guide.type("3");
    guide.picture("handed-over");
    guide.press("Ctrl+K Ctrl+L F1 Esc");
    guide.see("2 of 7");
    guide.click("Give it back");
    guide.caret("#giveback");
    guide.picture("give-it-back");
    guide.typeHidden("the passphrase", FirstDay.PASSPHRASE);
    guide.press("Enter");
    guide.see("2 of 7 answered");
  }
}
