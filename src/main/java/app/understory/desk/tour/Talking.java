package app.understory.desk.tour;

/** A first talk with someone who may come, and a call in the middle of the day. */
final class Talking {
  private final Guide guide;

  Talking(Guide guide) {
    this.guide = guide;
  }

  /** From the inquiry to intake, on one page. */
  void firstTalk() {
    guide.stop("First talk");
    guide.press("Ctrl+K");
    guide.caret("#palette-line");
    guide.type("bram");
    guide.see("Bram Example");
    guide.picture("palette");
    guide.press("Enter");
    guide.click("#tab-talk");
    guide.caret("#hope");
    guide.type("\u201cTo be in the room when my son talks to me. I hear him from behind glass.\u201d");
    guide.press("Tab");
    guide.type("Three winters now. Two medicines, one he stopped for the sleep. His wife read about ketamine;"
        + " he wanted to hear what it is from a person.");
    guide.press("Tab");
    guide.type("a friend");
    guide.press("Tab Tab Tab Tab");
    guide.type("\u201cThe third one. Nobody told me there was an after.\u201d");
    guide.press("Tab");
    guide.type("Would I be alone with it? No, and I said who stays, and for how long.");
    guide.press("F6");
    guide.press("C C C D C U");
    guide.press("F6");
    guide.press("Ctrl+1");
    guide.into("#next");
    guide.type("He writes");
    guide.press("Tab");
    guide.type("Friday");
    guide.press("Enter");
    guide.see("heard of us from a friend");
    guide.picture("first-talk");
    guide.click("Next steps for Bram");
    guide.see("one page");
    guide.picture("next-steps");
    guide.press("Esc");
    guide.click("Begin intake");
    guide.wait("#tab-prepare");
    guide.picture("first-talk-to-intake");
  }

  /** The prescriber rings. */
  void call() {
    guide.stop("The prescriber rings");
    guide.press("Ctrl+K");
    guide.caret("#palette-line");
    guide.type("call ada");
    guide.see("Call with Ada Fictional");
    guide.picture("palette-call");
    guide.press("Enter");
    guide.caret("#entry");
    guide.line("Asked how it went. I gave the dose, the pressures and the nausea.");
    guide.line("Had not known of the second medicine, and will look at it before Thursday.");
    guide.type(",agreed They ring back before one.");
    guide.see("Agreed");
    guide.picture("call");
    guide.press("Esc");
  }
}
