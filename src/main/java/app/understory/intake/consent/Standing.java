package app.understory.intake.consent;

import app.understory.intake.history.Consent;
import app.understory.intake.history.PartialDay;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How a consent stands on a day.
 *
 * @param since when it was signed, expired or was withdrawn, where that is known
 * @param until when it runs out, where it does
 * @param days  how many days are left, today not counted; 0 where it has no end
 */
public record Standing(Consent consent, How how, Optional<LocalDate> since, Optional<LocalDate> until,
    long days) {
  /** It is said so many days before that a consent runs out. */
  public static final long SOON = 30;

  /** The ways. */
  public enum How {
    IN_FORCE,
    /** In force, and not for much longer. */
    RUNS_OUT, EXPIRED, WITHDRAWN,
    /** No day of signing is written that is understood, or one to come. */
    NOT_SIGNED
  }

  /** How it stands on that day. Of a day of which only the month is known, the last one counts for an end. */
  public static Standing of(Consent consent, LocalDate today) {
    Optional<LocalDate> signed = PartialDay.read(consent.signed()).map(PartialDay::first);
    Optional<LocalDate> until = PartialDay.read(consent.ends()).map(PartialDay::last);
    if (!consent.withdrawn().isBlank()) {
      return new Standing(consent, How.WITHDRAWN, PartialDay.read(consent.withdrawn()).map(PartialDay::first),
          until, 0);
    }
    if (signed.isEmpty() || signed.get().isAfter(today)) {
      return new Standing(consent, How.NOT_SIGNED, Optional.empty(), until, 0);
    }
    long days = until.map(end -> ChronoUnit.DAYS.between(today, end)).orElse(0L);
    if (until.isPresent() && days < 0) {
      return new Standing(consent, How.EXPIRED, until, until, 0);
    }
    return new Standing(consent, until.isPresent() && days <= SOON ? How.RUNS_OUT : How.IN_FORCE, signed,
        until,
        days);
  }

  /** It holds on that day. */
  public boolean holds() {
    return how == How.IN_FORCE || how == How.RUNS_OUT;
  }
}
