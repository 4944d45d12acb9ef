package app.understory.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Durations that were measured. */
public final class Samples {
  private static final double NANOS_IN_A_MILLI = 1e6;
  private final List<Long> nanos = new ArrayList<>();

  public void add(long took) {
    nanos.add(took);
  }

  /** The value under which this part of all lies, in milliseconds; 0.5 gives the median. */
  public double quantile(double part) {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    int at = (int) Math.ceil(part * sorted.size()) - 1;
    return sorted.get(Math.max(0, at)) / NANOS_IN_A_MILLI;
  }
}
