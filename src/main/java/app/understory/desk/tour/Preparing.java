package app.understory.desk.tour;

/** A visit is planned, and a worksheet written. */
final class Preparing {
  private final Guide guide;

  Preparing(Guide guide) {
    this.guide = guide;
  }

  void visit() {
    guide.stop("Ada Fictional, and when she comes");
    guide.click("People");
    guide.into("#filter");
    guide.type("ada");
    guide.press("Enter");
    guide.wait("Overview");
    guide.click("Overview");
    guide.wait("Plan a visit");
    guide.click("Plan a visit");
    guide.into("#when");
    guide.type("today 13:30");
    guide.see("24 Nov");
    guide.picture("plan-a-visit");
    guide.press("Enter");
    guide.seeNo("Day and time");
    guide.picture("overview-before");
  }

  void worksheet() {
    guide.stop("Prepare");
    guide.click("Prepare");
    guide.into("#INTENTION");
    guide.type("To stay on the stair long enough to hear what the silence is for.");
    strand("Write a theme, or leave it open", "The house on Alder Lane, past the hall.",
        "Being the one who copes.");
    strand("Write where it is stuck, or leave it open", "My voice closes when someone is angry.",
        "I start to cry, and then I tidy something.");
    strand("Write the next one, or leave it open", "What was the silence in the house for?",
        "What did she protect, the girl on the stair?", "What could I put down now?");
    charge(1, "6");
    charge(2, "4");
    charge(4, "5");
    charge(5, "7");
    charge(6, "7");
    charge(7, "3");
    fields();
    open();
    guide.see("kept");
    guide.picture("prepare");
    guide.press("F7");
    guide.picture("prepare-evening");
    guide.press("F7 F7");
    field("I_AM", "the one who copes");
    guide.press("Tab");
    guide.type("need me to be quiet");
    guide.press("Ctrl+P");
    guide.see("one page");
    guide.picture("take-home");
    guide.press("Esc");
    guide.see("Before the medicine");
    fromPage();
  }

  /** What came back on the page goes in by arrows, digits and Space. */
  private void fromPage() {
    guide.press("Ctrl+B");
    guide.see("sheet");
    guide.caret("#row-INTENTION");
    guide.press("Space");
    guide.type("6");
    guide.press("Space");
    guide.picture("from-the-page");
    guide.press("F7");
    guide.picture("from-the-page-evening");
    guide.press("F7 F7");
    guide.press("Esc");
    guide.see("Before the medicine");
  }

  /** After a session: the three openings, beside what was said before it. */
  void openings() {
    guide.stop("No prospect any more");
    guide.click("Intake");
    guide.see("Moved by itself from prospect to induction");
    guide.picture("moved-on");
    guide.stop("Before and after");
    guide.click("Integrate");
    guide.click("The three openings, before and after");
    guide.caret("#after-1-I_AM");
    guide.type("someone who may be late");
    guide.press("Tab");
    guide.type("wait for me, mostly");
    guide.see("kept");
    guide.picture("openings");
    guide.press("F7");
    guide.picture("openings-evening");
    guide.press("F7 F7");
    guide.press("Esc");
  }

  /** What worksheets ask and begin with, in the preferences. */
  void habits() {
    guide.stop("Preferences of worksheets");
    guide.click("Preferences");
    guide.wait("Worksheet questions");
    guide.click("Worksheet questions");
    guide.into("#prompt-QUESTIONS");
    guide.picture("prompts-and-templates");
    guide.press("F7");
    guide.picture("prompts-and-templates-evening");
    guide.press("F7 F7");
  }

  /** One strand with all that came of it, and all of them across sessions. */
  void strands() {
    guide.stop("Strands");
    guide.click("Strands");
    guide.see("Strands across sessions");
    guide.caret("1  The house on Alder Lane, past the hall., open");
    guide.type("6");
    guide.press("Right");
    guide.press("Enter");
    guide.picture("strands");
    guide.press("Left");
    guide.press("Enter");
    guide.see("Where it stands");
    guide.see("I was small");
    guide.click("moved");
    guide.into("#sentence");
    guide.type("From what she protected to who was asleep.");
    guide.press("Enter");
    guide.see("moved: From what she protected to who was asleep.");
    guide.picture("strand");
    guide.press("Ctrl+P");
    guide.see("one page");
    guide.picture("strand-sheet");
    guide.press("Esc");
    guide.see("Where it stands");
    guide.press("Esc");
    guide.see("Strands across sessions");
    guide.press("Ctrl+P");
    guide.see("Save as PDF");
    guide.seeNo("Laying out the page");
    guide.picture("strands-sheet");
    guide.press("Esc");
    guide.seeNo("Save as PDF");
    guide.see("Strands across sessions");
  }

  /** Strand 3 is opened, and what is asked of it written. */
  private void open() {
    guide.click("Strand 3");
    guide.into("#whyNow");
    guide.type("Her sister rang on Sunday. She said yes before she knew.");
    guide.press("Tab");
    guide.type("the word harbor, a hand on the throat");
    charge(3, "8");
  }

  private void charge(int strand, String charge) {
    guide.click("Charge of strand " + strand);
    guide.type(charge);
  }

  private void strand(String place, String... words) {
    guide.click(place);
    guide.type(words[0]);
    for (int n = 1; n < words.length; n++) {
      guide.press("Enter");
      guide.type(words[n]);
    }
  }

  private void fields() {
    field("MOOD", "6 of 10, steadier than Thursday");
    field("SLEEP", "7 hours, one waking");
    field("LAST_MEAL", "oats at eight");
    field("FEARS", "that it stays quiet");
    field("HOPES", "one whole sentence");
    field("ROOM", "Back room, lamp on, eyeshade");
    field("MUSIC", "Slow strings, then nothing");
    field("TOUCH", "Hand only, when she reaches");
    field("SAFE_WORD", "harbor");
  }

  private void field(String name, String words) {
    guide.into("#" + name);
    guide.type(words);
  }
}
