package app.understory.session.terms;

import app.understory.session.VitalSigns.Sign;

/**
 * A value outside a limit. It is shown with the limit and its source, and kept as it was measured.
 *
 * @param limit as 140/90
 * @param term  the limit that it is outside of
 */
public record Beyond(Sign sign, String limit, Term term) {
  /** Whether it lies below its limit; a pressure lies above it. */
  public boolean below() {
    return sign != Sign.SYSTOLIC && sign != Sign.DIASTOLIC;
  }
}
