package app.understory.integration.compare;

import app.understory.integration.Page;
import java.util.List;
import java.util.Optional;

/**
 * One version of a page laid beside another.
 *
 * @param title the title, as a line
 * @param lines every paragraph of both, in the order in which they are read
 */
public record Difference(Line title, List<Line> lines) {
  public Difference {
    lines = List.copyOf(lines);
  }

  /** What was done to a paragraph. */
  public enum Kind {
    SAME, CHANGED, ADDED, TAKEN_OUT, MOVED_UP, MOVED_DOWN, FORM, STRESS
  }

  /** What was done to a stretch of words. */
  public enum Mark {
    SAME, ADDED, TAKEN_OUT
  }

  /** A stretch of words. */
  public record Stretch(Mark mark, String words) {}

  /**
   * A paragraph.
   *
   * @param form   as it is now, or was where it was taken out
   * @param source for a quote, the moment it was drawn from
   */
  public record Line(Kind kind, Page.Form form, List<Stretch> stretches, Optional<Page.Source> source) {
    public Line {
      stretches = List.copyOf(stretches);
    }

    /** Whether anything was done to it. */
    public boolean changed() {
      return kind != Kind.SAME;
    }

    private int count(Mark mark) {
      return stretches.stream().filter(stretch -> stretch.mark() == mark)
          .mapToInt(stretch -> Wording.of(stretch.words()).size()).sum();
    }
  }

  /** How many words are there that were not. */
  public int added() {
    return count(Mark.ADDED);
  }

  /** How many words were there that are not. */
  public int takenOut() {
    return count(Mark.TAKEN_OUT);
  }

  /** How many moments of the log were drawn in. */
  public int drawnIn() {
    return Math.toIntExact(
        lines.stream().filter(line -> line.kind() == Kind.ADDED && line.source().isPresent()).count());
  }

  /** How many paragraphs something was done to, the title among them. */
  public int changes() {
    return Math.toIntExact(lines.stream().filter(Line::changed).count()) + (title.changed() ? 1 : 0);
  }

  private int count(Mark mark) {
    return title.count(mark) + lines.stream().mapToInt(line -> line.count(mark)).sum();
  }
}
