package app.understory.intake.history;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.UUID;

/**
 * What a person agreed to. A new version is another consent; the earlier one stays.
 *
 * @param about     to whom or to what, where the kind leaves it open: whom a release is for, what another one is
 * @param version   as typed, as <i>3</i>
 * @param signed    the day it was signed, as typed
 * @param ends      the day it runs out, as typed; empty where it has no end
 * @param withdrawn the day it was withdrawn, as typed; empty where it was not
 * @param reason    why it was withdrawn
 */
public record Consent(UUID id, PersonId person, Kind kind, String about, String version, String signed,
    How how,
    String ends, String withdrawn, String reason, Moment noted) implements Item {

  /** What it is for. */
  public enum Kind {
    TREATMENT, OFF_LABEL, TOUCH, RECORDING,
    /** Messages, calls and sessions at a distance. */
    MESSAGES,
    /** That something may be told to someone named. */
    RELEASE,
    /** That process notes may leave (45 CFR 164.508): nothing else covers them. */
    PROCESS_NOTES,
    /** One of the practice's own, named in words. */
    OTHER
  }

  /** How it was signed. */
  public enum How {
    PAPER, SCREEN, SPOKEN, GUARDIAN
  }
}
