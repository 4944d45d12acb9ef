package app.understory.desk.tour;

import java.util.List;

/** From the welcome to a practice with people in it: how they come to it, and who rings about them. */
final class FirstDay {
  /** What opens the practice of the tour. */
  static final String PASSPHRASE = "vetch otter lantern quarry bread";

  private final Guide guide;

  FirstDay(Guide guide) {
    this.guide = guide;
  }

  void found() {
    guide.stop("First run");
    guide.see("Welcome to Understory");
    guide.picture("first-run");
    guide.type("1");
    guide.see("Where the practice is kept");
    guide.picture("where");
    guide.click("#next");
    guide.caret("#first");
    guide.typeHidden("a passphrase", PASSPHRASE);
    guide.see("holds against");
    guide.picture("passphrase");
    guide.press("Enter");
    guide.caret("#second");
    guide.typeHidden("the same once more", PASSPHRASE);
    guide.press("Enter");
    sheet();
    guide.caret("#practice");
    guide.type("Alder Street Practice");
    guide.press("Enter");
    guide.type("R. Pretend");
    guide.picture("names");
    guide.press("Enter");
    guide.see("Tuesday 24 November");
    guide.picture("today-empty");
  }

  /** Reads the seven groups as a person who writes them down, and gives two back. */
  private void sheet() {
    guide.wait("#byHand");
    List<String> groups = guide.labels(".us-group");
    List<String> asked = guide.labels(".us-small-label").stream().filter(words -> words.matches("Group \\d"))
        .map(words -> words.substring("Group ".length())).toList();
    guide.picture("recovery-sheet");
    guide.click("#byHand");
    guide.click("#group-first");
    for (String number : asked) {
      guide.typeHidden("group " + number, groups.get(Integer.parseInt(number) - 1));
    }
    guide.picture("recovery-given-back");
    guide.press("Enter");
  }

  void people() {
    guide.stop("People");
    add("Bram Example", "he/him", "11 Feb 1984");
    add("Corin Sample", "he/him", "3 June 1990");
    add("Dana Placeholder", "they/them", "9 March 1984");
    another("Dana Placeholder", "she/her", "21 Aug 1971");
    add("Ada Fictional", "she/her", "17 May 1985");
    intake();
    guide.click("People");
    guide.wait("#filter");
    guide.see("Ada Fictional");
    guide.picture("people");
  }

  /** Two people of one name: the slip says so, and takes it when Enter is pressed again. */
  private void another(String name, String pronouns, String born) {
    slip(name, pronouns, born);
    guide.see("is here already");
    guide.picture("two-of-one-name");
    guide.press("Enter");
    guide.wait("Identity");
  }

  private void add(String name, String pronouns, String born) {
    slip(name, pronouns, born);
    guide.wait("Identity");
  }

  private void slip(String name, String pronouns, String born) {
    guide.click("People");
    guide.caret("#filter");
    guide.press("Ctrl+N");
    guide.caret("#name");
    guide.type(name);
    guide.press("Tab");
    guide.type(pronouns);
    guide.press("Tab");
    guide.type(born);
    guide.press("Enter");
  }

  private void intake() {
    guide.see("Name on papers");
    guide.click("Weight");
    guide.caret("#weight");
    guide.type("66 kg");
    guide.press("Esc");
    guide.click("Contacts");
    guide.caret("#escort");
    guide.line("Sela Supposed");
    guide.line("sister");
    guide.type("555-0134");
    guide.picture("intake");
    guide.press("Esc");
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
