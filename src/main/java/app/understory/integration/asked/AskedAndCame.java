package app.understory.integration.asked;

import app.understory.session.Entry;
import app.understory.session.Session;
import app.understory.strand.Strand;
import app.understory.strand.Turn;
import java.util.List;

/**
 * One session: what its worksheet asked, with the moments that came to it, and what came unasked.
 *
 * @param asked      questions first, each kind in its order
 * @param candidates new thoughts, then strands touched unasked, then what was heard and tied to nothing
 */
public record AskedAndCame(Session session, List<Asked> asked, List<Candidate> candidates) {
  public AskedAndCame {
    asked = List.copyOf(asked);
    candidates = List.copyOf(candidates);
  }

  /**
   * One thing asked.
   *
   * @param turn    how it stood on the worksheet
   * @param moments tied to it, in order; those of the private lane too
   */
  public record Asked(Strand strand, Turn turn, List<Entry> moments) {
    public Asked {
      moments = List.copyOf(moments);
    }
  }
}
