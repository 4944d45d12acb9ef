package app.understory.desk.start;

import java.util.Locale;

/** The code of a failure that nobody foresaw: what failed and where, and never a word of a person. */
final class Apology {
  private Apology() {}

  /** Eight signs that name the failure's kind and place, the same for the same failure. */
  static String code(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String place = "";
    for (StackTraceElement step : trace) {
      if (step.getClassName().startsWith("app.understory.")) {
        place = step.getClassName() + "#" + step.getMethodName() + ":" + step.getLineNumber();
        break;
      }
    }
    int kind = failure.getClass().getName().hashCode();
    int where = place.hashCode();
    return String.format(Locale.ROOT, "%04X-%04X", (kind ^ kind >>> 16) & 0xFFFF,
        (where ^ where >>> 16) & 0xFFFF);
  }
}
