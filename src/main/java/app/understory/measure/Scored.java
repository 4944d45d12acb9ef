package app.understory.measure;

import app.understory.measure.definition.Measure;
import java.util.Optional;

/**
 * One form with what it comes to.
 *
 * @param measure   the instrument, in the version by which the form is scored
 * @param reckoning every score, level and flag of it
 * @param baseline  the form that it is compared with; empty if it is that one, comes before it, or there is none
 * @param change    its main score beside that baseline's; empty while either is incomplete
 */
public record Scored(Response response, Measure measure, Reckoning reckoning, Optional<Response> baseline,
    Optional<Change> change) {

  /** The main score: the one named {@code total}. Instruments with several scores or none have no main one. */
  public Optional<Reckoning.Result> total() {
    return reckoning.result("total");
  }

  /** Whether every item that counts has an answer. */
  public boolean complete() {
    return Scoring.complete(measure, response.answers());
  }
}
