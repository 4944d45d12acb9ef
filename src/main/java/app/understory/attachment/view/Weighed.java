package app.understory.attachment.view;

import java.util.Locale;

/** How large a file is, as it is said. */
final class Weighed {
  private static final double KILO = 1000;

  private Weighed() {}

  /** As {@code 412 KB} or {@code 3.4 MB}. */
  static String of(long bytes) {
    double kilo = bytes / KILO;
    return kilo < KILO
        ? String.format(Locale.ENGLISH, "%d KB", Math.max(1, Math.round(kilo)))
        : String.format(Locale.ENGLISH, "%.1f MB", kilo / KILO);
  }
}
