package app.understory.integration.view.moments;

import app.understory.integration.Page;
import app.understory.session.EntryId;
import app.understory.strand.Strand;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is gathered of one strand: its words as a heading, its moments beneath. Moments of the private lane wait to be
 * said in other words, or are left out.
 */
final class Gathering {
  private final Strand strand;
  private final List<MomentLine> lines;
  private final boolean record;
  /** The other words of a private moment; empty where it is left out. */
  private final Map<EntryId, Optional<String>> answers = new HashMap<>();

  /**
   * @param record whether it goes into the record, where private words do not stand
   */
  Gathering(Strand strand, List<MomentLine> lines, boolean record) {
    this.strand = strand;
    this.lines = List.copyOf(lines);
    this.record = record;
  }

  /** The next private moment that waits for other words. */
  Optional<MomentLine> waiting() {
    return lines.stream().filter(line -> asks(line) && !answers.containsKey(line.entry().id())).findFirst();
  }

  /** Answers for a moment that waited: its other words, or nothing to leave it out. */
  void answer(MomentLine line, Optional<String> otherWords) {
    answers.put(line.entry().id(), otherWords);
  }

  /**
   * Heading and quotes, in the order of the session.
   *
   * @param lengthMs how long the session was
   */
  List<Page.Paragraph> paragraphs(long lengthMs) {
    Page.Paragraph heading = new Page.Paragraph(Page.Form.HEADING,
        List.of(new Page.Chip(strand.id(), strand.words())), Optional.empty());
    return Stream.concat(Stream.of(heading), lines.stream().flatMap(line -> quote(line, lengthMs).stream()))
        .toList();
  }

  private Optional<Page.Paragraph> quote(MomentLine line, long lengthMs) {
    return asks(line)
        ? answers.getOrDefault(line.entry().id(), Optional.empty()).map(said -> line.restated(said, lengthMs))
        : Optional.of(line.quote(lengthMs));
  }

  private boolean asks(MomentLine line) {
    return record && line.secret();
  }
}
