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
 * @param paths      new paths that were taken up in other sessions, oldest first
 */
public record AskedAndCame(Session session, List<Asked> asked, List<Candidate> candidates, List<Path> paths) {
  public AskedAndCame {
    asked = List.copyOf(asked);
    candidates = List.copyOf(candidates);
    paths = List.copyOf(paths);
  }

  /** A new path, and the session it came in. */
  public record Path(Candidate candidate, Session session) {}

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
