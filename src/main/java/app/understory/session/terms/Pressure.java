package app.understory.session.terms;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A limit of blood pressure.
 *
 * @param systolic  mmHg
 * @param diastolic mmHg
 */
public record Pressure(int systolic, int diastolic) {
  private static final Pattern TYPED = Pattern.compile("\\s*(\\d{2,3})\\s*/\\s*(\\d{2,3})\\s*");

  static Optional<Pressure> read(String typed) {
    Matcher matcher = TYPED.matcher(typed);
    return matcher.matches()
        ? Optional.of(new Pressure(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  /** As 140/90. */
  public String written() {
    return systolic + "/" + diastolic;
  }
}
