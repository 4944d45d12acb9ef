package app.understory.integration.view;

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
record TurnLine(Strand strand, Optional<Turn> here, Optional<Turn> before, Optional<String> draft) {

  /** Where it stands. */
  Strand.Status status() {
    return strand.status();
  }

  /** What changed, as said at this note, else before. */
  String whatChanged() {
    return here.flatMap(Turn::whatChanged).or(() -> before.flatMap(Turn::whatChanged)).orElse("");
  }

  /** What changed, as written at this note. */
  String saidHere() {
    return draft.or(() -> here.flatMap(Turn::whatChanged)).orElse("");
  }
}
