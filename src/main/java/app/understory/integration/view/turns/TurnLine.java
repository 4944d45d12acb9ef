package app.understory.integration.view.turns;

import app.understory.strand.Strand;
import app.understory.strand.Turn;
import java.util.Optional;

/**
 * A strand beside the page.
 *
 * @param here   its turn at this note
 * @param before the last turn elsewhere that said what changed
 * @param draft  what was being written of what changed, not noted yet
 */
public record TurnLine(Strand strand, Optional<Turn> here, Optional<Turn> before, Optional<String> draft) {

  /** Where it stands. */
  public Strand.Status status() {
    return strand.status();
  }

  /** What changed, as said at this note, else before. */
  public String whatChanged() {
    return here.flatMap(Turn::whatChanged).or(() -> before.flatMap(Turn::whatChanged)).orElse("");
  }

  /** What changed, as written at this note. */
  public String saidHere() {
    return draft.or(() -> here.flatMap(Turn::whatChanged)).orElse("");
  }
}
