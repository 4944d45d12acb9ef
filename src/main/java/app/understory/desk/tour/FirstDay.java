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

  /** What someone brings with them. */
  void takeIn() {
    guide.stop("Intake");
    guide.click("Ada Fictional");
    guide.click("Intake");
    guide.wait("Diagnoses");
    guide.click("Diagnoses");
    guide.into("#cell-words");
    guide.type("dep rec sev");
    guide.press("Down");
    guide.press("Enter");
    guide.line("2019");
    guide.type("Feb 2024");
    guide.press("Esc");
    guide.click("Allergies");
    guide.into("#cell-substance");
    guide.line("Penicillin");
    guide.line("a rash");
    guide.type("2009");
    guide.press("Esc");
    trials();
    medicines();
    guide.press("Esc");
    guide.picture("intake-read");
  }

  private void trials() {
    guide.click("Tried before");
    guide.into("#cell-drug");
    trial("Sertraline", "SSRI", "200 mg", "Mar 2024 - Sep 2024", "y", "y", "n");
    trial("Venlafaxine", "SNRI", "225 mg", "Oct 2024 - Apr 2025", "y", "y", "n");
    trial("Bupropion", "NDRI", "150 mg", "May 2025 - Jun 2025", "y", "n", "p");
    guide.see("2 adequate failures of 3 in this episode.");
    guide.picture("intake-trials");
    guide.press("Esc");
  }

  private void trial(String drug, String kind, String highest, String period, String... letters) {
    guide.line(drug);
    guide.line(kind);
    guide.line(highest);
    guide.line(period);
    for (String letter : letters) {
      guide.line(letter);
    }
    guide.press("Enter");
    guide.press("Enter");
    guide.wait("#cell-drug");
  }

  private void medicines() {
    guide.click("Medicines");
    guide.into("#cell-name");
    guide.line("Sertraline");
    guide.line("100 mg");
    guide.line("each morning");
    guide.line("Mar 2026");
    guide.line("Lamotrigine");
    guide.line("100 mg");
    guide.line("at night");
    guide.type("Jun 2025");
    guide.see("Not raised yet.");
    guide.picture("intake-medicines");
  }

  /** What they agree to, and what is decided. */
  void agree() {
    guide.stop("Consents and candidacy");
    guide.click("New");
    guide.into("#cell-version");
    guide.line("3");
    guide.line("9 Nov 2026");
    guide.press("Tab");
    guide.type("9 Feb 2027");
    guide.picture("intake-consent");
    guide.press("Esc");
    guide.press("F6");
    guide.press("C C C C C C D C U C C C D C C C C C C C");
    guide.see("20 of 20 asked");
    guide.picture("intake-considerations");
    guide.click("Outcome…");
    guide.into("#by");
    guide.type("Dr R. Placeholder");
    guide.picture("intake-outcome");
    guide.click("Sign the outcome");
    guide.see("Cleared by Dr R. Placeholder");
    guide.picture("intake-signed");
    guide.press("F7");
    guide.picture("intake-evening");
    guide.press("F7 F7");
    guide.click("Print for the prescriber");
    guide.seeNo("Laying out the page");
    guide.picture("candidacy-sheet");
    guide.press("Esc");
    guide.wait("Diagnoses");
  }
}
