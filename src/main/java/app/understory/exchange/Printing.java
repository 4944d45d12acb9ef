package app.understory.exchange;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.Optional;
import java.util.UUID;

/**
 * That a sheet left the program, and not what stood on it.
 *
 * @param person whom it is about; nothing where it is about no one
 * @param kind   a short name of the sheet, as {@code preparation}
 * @param pages  how many
 */
public record Printing(UUID id, Optional<PersonId> person, String kind, Way way, int pages, Moment when) {

  /** How it left. */
  public enum Way {
    /** To a printer. */
    PRINTED,
    /** As a file, which is no longer sealed. */
    SAVED
  }
}
