package app.understory.session.view.entry;

import app.understory.kit.Words;
import app.understory.session.VitalSigns.Fault;
import app.understory.session.VitalSigns.Sign;
import app.understory.session.terms.Beyond;

/** What is said of a vital sign that cannot be, or that is worth a second look. */
final class SignWords {
  private static final Words WORDS = Words.of(SignWords.class);

  private SignWords() {}

  /** Why it is refused. */
  static String fault(Sign sign, Fault fault) {
    return switch (fault) {
      case IMPOSSIBLE -> WORDS.get("impossible", name(sign), Integer.toString(sign.least()),
          Integer.toString(sign.most()));
      case NOT_ABOVE -> WORDS.get("notabove");
      case HALF -> WORDS.get("half");
      case NOTHING -> WORDS.get("nothing");
    };
  }

  /** That it is worth a second look. */
  static String improbable(Sign sign) {
    return WORDS.get("improbable", name(sign));
  }

  /** Outside which limit it is, and where that comes from. */
  static String beyond(Beyond beyond) {
    return WORDS.get(beyond.below() ? "below" : "above", name(beyond.sign()), beyond.limit(),
        beyond.term().source());
  }

  private static String name(Sign sign) {
    return WORDS.get("sign." + sign.name());
  }
}
