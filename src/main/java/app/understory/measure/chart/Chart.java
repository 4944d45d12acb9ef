package app.understory.measure.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is drawn: one score or two over time, and the sessions beneath. Nothing leads from how deep a session went to a
 * score: in a post-hoc analysis of the TRANSFORM trials of esketamine (n = 576) no clinically meaningful tie was found.
 *
 * @param curves  one or two; the second one is drawn with other marks
 * @param dosings in order of their days
 */
public record Chart(List<Curve> curves, List<Dosing> dosings, LocalDate today) {
  /** So many curves at most. */
  public static final int MOST = 2;

  /** Keeps its own copies, in order. */
  public Chart {
    if (curves.size() > MOST) {
      throw new IllegalArgumentException("at most two curves are laid on each other");
    }
    curves = List.copyOf(curves);
    dosings = dosings.stream()
        .sorted(Comparator.comparing(Dosing::day).thenComparingInt(Dosing::number)).toList();
  }

  /** Whether there is anything to draw. */
  public boolean empty() {
    return curves.stream().allMatch(curve -> curve.readings().isEmpty());
  }

  /** The sessions drawn: those given, and what is due on this very day. */
  public List<Dosing> shown() {
    return dosings.stream().filter(each -> each.given() || each.day().equals(today)).toList();
  }

  /** The first day of the picture. */
  public LocalDate from() {
    return days().min(Comparator.naturalOrder()).orElse(today);
  }

  /** The last day of the picture: today, or later where a form bears a later day. */
  public LocalDate to() {
    return days().max(Comparator.naturalOrder()).orElse(today);
  }

  private Stream<LocalDate> days() {
    return Stream.concat(Stream.of(today),
        Stream.concat(curves.stream().flatMap(curve -> curve.readings().stream()).map(Curve.Reading::day),
            shown().stream().map(Dosing::day)));
  }

  /** Whether the second curve has the first one's scale: where its numbers would stand wrong there, it has its own. */
  public boolean oneScale() {
    if (curves.size() < MOST) {
      return true;
    }
    Curve.Scope one = curves.getFirst().scope();
    Curve.Scope other = curves.getLast().scope();
    return one.least() == other.least() && other.most() <= one.most() && other.most() * 2 >= one.most();
  }
}
