package app.understory.desk.tour;

/** Today, lock, unlock, and everything is there again. */
final class Leaving {
  private final Guide guide;

  Leaving(Guide guide) {
    this.guide = guide;
  }

  void today() {
    guide.stop("Today");
    guide.click("Today");
    guide.see("Tuesday 24 November");
    guide.see("To sign");
    guide.picture("today");
    guide.press("F1");
    guide.picture("help");
    guide.press("F1");
  }

  void lockAndUnlock() {
    guide.stop("Lock, and unlock");
    guide.press("Ctrl+L");
    guide.wait("#passphrase");
    guide.picture("locked");
    guide.typeHidden("the passphrase", FirstDay.PASSPHRASE);
    guide.picture("unlock");
    guide.press("Enter");
    guide.see("Tuesday 24 November");
    guide.click("People");
    guide.see("Ada Fictional");
    guide.picture("people-again");
    guide.press("Ctrl+L");
    guide.wait("#passphrase");
    guide.picture("last-lock");
  }
}
