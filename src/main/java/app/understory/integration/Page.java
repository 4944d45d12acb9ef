package app.understory.integration;

import app.understory.session.EntryId;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;

/** What a page holds: a title and paragraphs. Free of any toolkit, so that it can be kept, compared and printed. */
public record Page(String title, List<Paragraph> paragraphs) {
  public Page {
    paragraphs = List.copyOf(paragraphs);
  }

  /** An empty page. */
  public static final Page EMPTY = new Page("", List.of());

  /** The form of a paragraph. */
  public enum Form {
    BODY, HEADING, BULLET, NUMBER, QUOTE
  }

  /**
   * One paragraph.
   *
   * @param source for a quote, the moment of the log it was drawn from
   */
  public record Paragraph(Form form, List<Run> runs, Optional<Source> source) {
    public Paragraph {
      runs = List.copyOf(runs);
    }
  }

  /** A stretch of a paragraph. */
  public sealed interface Run permits Text, Chip {}

  /** Plain words in one style. */
  public record Text(String text, boolean bold, boolean italic) implements Run {}

  /** A tie to a strand, shown as its words. */
  public record Chip(StrandId strand, String words) implements Run {}

  /**
   * Where a quote comes from.
   *
   * @param elapsedMs since the session began
   * @param lengthMs  how long the session was
   * @param restated  drawn from the private lane and worded anew for the record
   */
  public record Source(EntryId entry, Moment happened, long elapsedMs, long lengthMs, boolean restated) {}
}
