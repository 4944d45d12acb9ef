package app.understory.prep.view.openings;

import app.understory.prep.openings.Opening;
import app.understory.vault.time.Moment;
import java.util.List;

/**
 * The three openings of one session.
 *
 * @param session its number, from 1
 * @param before  when its worksheet was begun
 * @param held    it was held: what is said after it can be written
 * @param lines   one for each {@link Opening}
 */
public record SessionPair(int session, Moment before, boolean held, List<PairLine> lines) {
  public SessionPair {
    lines = List.copyOf(lines);
  }
}
