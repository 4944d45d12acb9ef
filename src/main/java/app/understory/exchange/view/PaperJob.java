package app.understory.exchange.view;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.people.PersonId;
import java.util.Optional;
import java.util.function.Function;

/**
 * A sheet that is to be looked at, printed or saved.
 *
 * @param kind   a short name for the book of what left, as {@code preparation}
 * @param person whom it is about
 * @param sheet  sets it on paper of that size; called off the JavaFX thread
 * @param format the paper it is shown on first
 * @param left   runs on the JavaFX thread each time it was printed or saved
 */
public record PaperJob(String kind, Optional<PersonId> person, Function<Format, Sheet> sheet,
    Format format, Runnable left) {

  /** One of which nothing else is to be noted. */
  public PaperJob(String kind, Optional<PersonId> person, Function<Format, Sheet> sheet, Format format) {
    this(kind, person, sheet, format, () -> {});
  }
}
