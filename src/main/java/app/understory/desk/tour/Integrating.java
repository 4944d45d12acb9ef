package app.understory.desk.tour;

/** A note is written from what was said. */
final class Integrating {
  private final Guide guide;

  Integrating(Guide guide) {
    this.guide = guide;
  }

  void note() {
    guide.stop("Integrate");
    guide.at("16:40:00");
    guide.click("Integrate");
    guide.wait("Begin an integration note");
    guide.picture("notes");
    guide.click("Begin an integration note");
    guide.wait("Heading");
    guide.caret(".us-paper");
    guide.line("The watch on the stair");
    guide.line(
        "She came in saying the water had stayed with her for two days. Not as fear; more like hearing a tap "
            + "in another room.");
    guide.type(
        "Asked what the girl on the stair is for, she did not answer the question. She described the post. ");
    guide.type("@what did");
    guide.press("Enter");
    guide.type(" became \u201cwho was asleep\u201d.");
    guide.press("F6");
    guide.press("Down");
    guide.click("moved");
    guide.click("\u201cIt is warm in here. Somebody left a lamp on.\u201d");
    guide.press("Ctrl+Enter");
    guide.see("in page");
    guide.see("kept");
    guide.picture("integrate");
    guide.press("Ctrl+6");
    guide.see("What did she protect, the girl on the stair?");
    guide.picture("gathered");
    asked();
    inYourWords();
    versions();
    wordless();
  }

  private void asked() {
    guide.press("F4");
    guide.see("Session 1, Tuesday");
    guide.picture("asked-and-came");
    guide.press("Esc");
    guide.press("Ctrl+P");
    guide.see("Save as PDF");
    guide.see("one page");
    guide.picture("note-paper");
    guide.press("Esc");
    guide.see("Heading");
  }

  private void wordless() {
    guide.click("All notes");
    guide.click("Drawing or colour");
    guide.wait("Heading");
    guide.caret(".us-paper");
    guide.line("lamp");
    guide.type("@6");
    guide.click("Draw, or choose a colour\u2026");
    guide.see("Fill the paper");
    guide.type("6f");
    guide.picture("pad");
    guide.press("Esc");
    guide.see("is sealed in the vault");
    guide.see("kept");
    guide.picture("without-words");
    guide.click("Colour, amber.png");
    guide.see("Whole page");
    guide.wait("#drawn");
    guide.picture("attached-file");
    guide.press("Esc");
  }

  private void inYourWords() {
    guide.press("F9");
    guide.see("lines kept");
    guide.press("Down");
    guide.press("Space");
    guide.see("1 left out");
    guide.picture("in-your-words");
    guide.press("Esc");
  }

  private void versions() {
    guide.press("Ctrl+H");
    guide.see("Version 1");
    guide.see("A signature covers");
    guide.picture("versions");
    guide.press("S");
    guide.see("The signature holds");
    guide.picture("signed");
    guide.press("Esc");
  }

  void overview() {
    guide.stop("Overview");
    guide.click("Overview");
    guide.see("The watch on the stair");
    guide.type("6");
    guide.see("one strand shown");
    guide.picture("overview");
  }
}
