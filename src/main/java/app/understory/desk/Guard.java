package app.understory.desk;

/** What the window does for a screen that is handed over to a person who is not the clinician. */
public interface Guard {
  /** No window stands around the practice: nothing opens, nothing is shut. */
  Guard NONE = new Guard() {
    @Override
    public boolean opens(char[] passphrase) {
      return false;
    }

    @Override
    public void shut(boolean shut) {}
  };

  /**
   * Whether this is the passphrase of the clinician who unlocked. A wrong one is answered later each time: to be asked
   * off the JavaFX thread. The characters stay the caller's to wipe.
   */
  boolean opens(char[] passphrase);

  /**
   * Shuts everything but the screen in view, or opens it again: help, lock, light, palette, leaving; the window fills the
   * display. On the JavaFX thread.
   */
  void shut(boolean shut);
}
