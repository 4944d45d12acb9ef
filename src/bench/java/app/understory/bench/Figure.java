package app.understory.bench;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param name      the row
 * @param ours      measured on the program, in that unit
 * @param reference measured in the same run, or a given bound
 * @param unit      as {@code ms}
 * @param goal      the ratio that is aimed at, at most
 */
record Figure(String name, double ours, double reference, String unit, double goal) {
  double ratio() {
    return ours / reference;
  }

  boolean met() {
    return ratio() <= goal;
  }

  /** As printed. */
  String line() {
    return String.format(Locale.ROOT, "bench | %s | %.3f | %.3f | %s | %.2f", name, ours, reference, unit,
        ratio());
  }

  String json() {
    return String.format(Locale.ROOT,
        "{\"name\": \"%s\", \"ours\": %.6f, \"reference\": %.6f, \"unit\": \"%s\", \"ratio\": %.4f, \"goal\": %.2f, "
            + "\"met\": %b}",
        name, ours, reference, unit, ratio(), goal, met());
  }
}
