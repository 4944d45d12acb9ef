package app.understory.session.view.front;

/**
 * A dark page before the session, opened by a PIN of this session alone. It keeps eyes and stray keys away while the
 * session goes on and its reminders stay awake; the practice itself is locked by its passphrase, not by this.
 */
public final class DimLock {
  private static final int LEAST = 4;
  private static final int MOST = 8;

  private String pin = "";
  private String typed = "";

  /** What became of a key. */
  public enum Now {
    /** A PIN is being chosen. */
    CHOOSING,
    /** It is locked. */
    LOCKED,
    /** What was typed is too short to be a PIN. */
    SHORT,
    /** What was typed does not open it. */
    WRONG,
    /** It is open. */
    OPEN
  }

  /** F10: asks for a PIN the first time, and locks after that. */
  public Now shut() {
    typed = "";
    return pin.isEmpty() ? Now.CHOOSING : Now.LOCKED;
  }

  /** How many digits were typed. */
  public int digits() {
    return typed.length();
  }

  /** A digit. */
  public void digit(char digit) {
    if (typed.length() < MOST) {
      typed += digit;
    }
  }

  /** Backspace. */
  public void back() {
    typed = typed.isEmpty() ? typed : typed.substring(0, typed.length() - 1);
  }

  /** Enter. */
  public Now enter() {
    String entered = typed;
    typed = "";
    if (!pin.isEmpty()) {
      return entered.equals(pin) ? Now.OPEN : Now.WRONG;
    }
    if (entered.length() < LEAST) {
      return Now.SHORT;
    }
    pin = entered;
    return Now.LOCKED;
  }

  /** Esc: gives up choosing; a chosen PIN is not given up. */
  public boolean leave() {
    return pin.isEmpty();
  }
}
