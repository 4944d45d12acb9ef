package app.understory.measure.view.handover;

import java.util.Locale;

/** Small words on texts. */
final class Texts {
  private Texts() {}

  /** The same with a capital letter. */
  static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ENGLISH) + text.substring(1);
  }
}
