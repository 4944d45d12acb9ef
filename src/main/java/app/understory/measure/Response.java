package app.understory.measure;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import app.understory.visit.VisitId;
import java.util.Optional;
import java.util.UUID;

/**
 * One form that was begun: what was answered, and how it came to be. What it comes to is reckoned from the answers.
 *
 * @param visit    the visit at which it was filled in, if at one
 * @param session  the id of the medicine session it belongs to, if to one
 * @param measure  the id of the instrument
 * @param version  the version of our definition by which it is scored, for good
 * @param language the language it was asked in, as {@code en}
 * @param begun    when its first item was answered; of a form on paper, when it was filled in
 * @param ended    when the last one was, or the form was given back
 * @param struck   when it was marked as entered in error; it can be taken back
 */
public record Response(ResponseId id, PersonId person, Optional<VisitId> visit, Optional<UUID> session,
    String measure, int version, String language, Mode mode, Answers answers, Moment begun,
    Optional<Moment> ended, Optional<Moment> struck) {

  /** How the answers came onto the form. */
  public enum Mode {
    /** The person filled it in. */
    BY_PERSON,
    /** It was read aloud to the person. */
    READ_ALOUD,
    /** It came on paper and was typed in. */
    FROM_PAPER,
    /** The clinician asked and judged. */
    BY_CLINICIAN
  }

  /** Refuses a version before the first. */
  public Response {
    if (version < 1) {
      throw new IllegalArgumentException("versions count from 1");
    }
  }

  /** The same form with these answers. */
  public Response with(Answers now) {
    return new Response(id, person, visit, session, measure, version, language, mode, now, begun, ended,
        struck);
  }

  /** The same form, come about in this way, at that time. */
  public Response taken(Mode how, Moment when) {
    return new Response(id, person, visit, session, measure, version, language, how, answers, when, ended,
        struck);
  }

  /** The same form, ended then, or open again. */
  public Response ended(Optional<Moment> when) {
    return new Response(id, person, visit, session, measure, version, language, mode, answers, begun, when,
        struck);
  }

  /** The same form, entered in error, or not after all. */
  public Response struck(Optional<Moment> when) {
    return new Response(id, person, visit, session, measure, version, language, mode, answers, begun, ended,
        when);
  }
}
