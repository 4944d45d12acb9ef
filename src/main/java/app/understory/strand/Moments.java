package app.understory.strand;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What the session room knows of the moments that strands are tied to. Reads belong off the JavaFX thread. */
public interface Moments {

  /**
   * These observations of the record lane, in the order in which they happened. Struck ones, and ids that are no
   * observation, are left out.
   */
  List<Said> at(Collection<UUID> observationIds);

  /**
   * One moment of a session's log.
   *
   * @param sessionNumber the person's sessions counted from 1
   * @param elapsed       since the first dose, or since the session began where none was given
   * @param verbatim      the person's own words: they are shown in quotation marks
   */
  record Said(UUID observation, int sessionNumber, Duration elapsed, String words, boolean verbatim) {}
}
