package app.understory.record.strands;

import app.understory.integration.NoteId;
import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.strand.Strand;
import app.understory.strand.Turn;
import app.understory.strand.Wording;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * One strand from first to last: each occasion with what it brought, newest first. No word of the private lane is in it.
 *
 * @param charges one place for each session, from the first
 * @param beside  strands that live in the same moments, the most frequent first
 * @param merged  strands that were merged into this one: what they brought stands here too
 * @param into    the strand this one was merged into
 */
public record Story(Strand strand, List<Wording> wordings, List<Charge> charges, List<Block> blocks,
    List<Beside> beside, List<Strand> merged, Optional<Strand> into) {
  public Story {
    wordings = List.copyOf(wordings);
    charges = List.copyOf(charges);
    blocks = List.copyOf(blocks);
    beside = List.copyOf(beside);
    merged = List.copyOf(merged);
  }

  /** The charge at one session; none where it was not asked. */
  public record Charge(int sessionNumber, OptionalInt value) {}

  /** How often another strand lives in the same moments. */
  public record Beside(Strand strand, int times) {}

  /** What kind of occasion it was. */
  public enum Occasion {
    SESSION, NOTE, BETWEEN
  }

  /**
   * One occasion.
   *
   * @param sessionNumber of the session; 0 for what is of none
   * @param title         of a note; else empty
   */
  public record Block(Occasion occasion, int sessionNumber, String title, Moment when, List<Line> lines) {
    public Block {
      lines = List.copyOf(lines);
    }
  }

  /** One thing it brought. */
  public sealed interface Line permits Prepared, Told, Withheld, Passage, Turned {}

  /**
   * It stood on the worksheet.
   *
   * @param words as it was worded then
   * @param again on an earlier worksheet it stood too
   */
  public record Prepared(Turn turn, String words, boolean again) implements Line {}

  /**
   * A moment of the log.
   *
   * @param sinceDoseMs since the first dose, or since the session began where none was given
   */
  public record Told(UUID entry, Moment happened, long sinceDoseMs, Optional<Phase> phase, Kind kind,
      String words)
      implements
        Line {}

  /** Moments of the private lane that are tied to it: how many, and not one word of them. */
  public record Withheld(int moments) implements Line {}

  /** A passage of a note that is tied to it, or quotes one of its moments. */
  public record Passage(NoteId note, String words, boolean quote) implements Line {}

  /** It was said where it stands. */
  public record Turned(Turn turn) implements Line {}

  /** The newest turn in which something was said of where it stands. */
  public Optional<Turn> lastTurn() {
    return blocks.stream().flatMap(block -> block.lines().stream()).flatMap(line -> switch (line) {
      case Turned turned -> Optional.of(turned.turn()).stream();
      default -> Optional.<Turn>empty().stream();
    }).findFirst();
  }
}
