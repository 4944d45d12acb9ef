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
 * @param times     how often it was measured
 * @param before    how often it was done before, to warm up
 */
record Figure(String name, double ours, double reference, String unit, double goal, int times, int before) {
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

  /** How often it was done. */
  String iterations() {
    return "iterations | " + name + " | " + times + " measured | " + before + " before";
  }

  String json() {
    return String.format(Locale.ROOT,
        "{\"name\": \"%s\", \"ours\": %.6f, \"reference\": %.6f, \"unit\": \"%s\", \"ratio\": %.4f, \"goal\": %.2f, "
            + "\"met\": %b, \"times\": %d, \"before\": %d}",
        name, ours, reference, unit, ratio(), goal, met(), times, before);
  }
}
