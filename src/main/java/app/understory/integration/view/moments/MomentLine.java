package app.understory.integration.view.moments;

import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.session.Entry;
import app.understory.session.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A moment of the log, to be drawn from.
 *
 * @param caps  the keys of the strands it is tied to
 * @param taken whether it is in the page
 * @param uses  the record notes it is used in, oldest first
 */
public record MomentLine(Entry entry, Kind kind, String words, List<Integer> caps, boolean taken,
    List<Note.Glance> uses) {
  public MomentLine {
    uses = List.copyOf(uses);
    caps = List.copyOf(caps);
  }

  public boolean secret() {
    return entry.lane() == Entry.Lane.PRIVATE;
  }

  /** Spoken by the person: shown in their voice, between marks of speech. */
  public boolean spoken() {
    return kind == Kind.SAID;
  }

  /** The words as they are read. */
  public String reading() {
    return kind.reading(words);
  }

  public MomentLine taken(boolean now) {
    return new MomentLine(entry, kind, words, caps, now, uses);
  }

  /**
   * The moment as a quote on a page.
   *
   * @param lengthMs how long the session was
   */
  public Page.Paragraph quote(long lengthMs) {
    return quote(reading(), lengthMs, false);
  }

  /** The moment in other words, fit for the record. */
  public Page.Paragraph restated(String said, long lengthMs) {
    return quote(said.strip(), lengthMs, true);
  }

  private Page.Paragraph quote(String said, long lengthMs, boolean restated) {
    Page.Source source = new Page.Source(entry.id(), entry.happened(), entry.elapsedMs(), lengthMs, restated);
    return new Page.Paragraph(Page.Form.QUOTE,
        List.of(new Page.Text(said.replace('\n', ' ').replace('\r', ' '), false, false)),
        Optional.of(source));
  }
}
