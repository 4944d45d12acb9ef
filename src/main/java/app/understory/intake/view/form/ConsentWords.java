package app.understory.intake.view.form;

import app.understory.intake.consent.Standing;
import app.understory.intake.history.Consent;
import app.understory.intake.history.Consent.Kind;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import java.time.LocalDate;

/** How consents read. */
public final class ConsentWords {
  private static final Words WORDS = Words.of(ConsentWords.class);

  private ConsentWords() {}

  /** <i>Ketamine treatment</i>, <i>Release to Dr Notional</i>. */
  public static String name(Consent consent) {
    if (consent.kind() == Kind.OTHER && !consent.about().isBlank()) {
      return consent.about();
    }
    String kind = kind(consent.kind());
    return consent.about().isBlank()
        ? kind
        : WORDS.get("about." + shape(consent.kind()), kind, consent.about());
  }

  /** <i>Ketamine treatment</i>. */
  public static String kind(Kind kind) {
    return WORDS.get("kind." + kind);
  }

  private static String shape(Kind kind) {
    return kind == Kind.RELEASE ? "to" : "of";
  }

  /** <i>version 3</i>; empty where none is written. */
  public static String version(Consent consent) {
    return consent.version().isBlank() ? "" : WORDS.get("version", consent.version());
  }

  /** <i>in force, signed 9 Nov</i>, <i>runs out in 9 days</i>, <i>withdrawn 16 Nov</i>. */
  public static String standing(Consent consent, LocalDate today) {
    Standing standing = Standing.of(consent, today);
    String day = standing.since().map(new Days(today)::brief).orElse("");
    if (standing.how() == Standing.How.RUNS_OUT) {
      return switch ((int) standing.days()) {
        case 0 -> WORDS.get("ends.today");
        case 1 -> WORDS.get("ends.tomorrow");
        default -> WORDS.get("standing.RUNS_OUT", Long.toString(standing.days()));
      };
    }
    String reason = consent.reason().isBlank() ? "" : WORDS.get("reason", consent.reason());
    return WORDS.get("standing." + standing.how(), day, reason).strip();
  }

  /** <i>to 9 Feb</i>, <i>no end</i>, <i>was to 9 Feb</i>. */
  public static String until(Consent consent, LocalDate today) {
    Standing standing = Standing.of(consent, today);
    String day = standing.until().map(new Days(today)::brief).orElse("");
    return switch (standing.how()) {
      case WITHDRAWN -> day.isEmpty() ? "" : WORDS.get("until.was", day);
      case EXPIRED, NOT_SIGNED -> "";
      case IN_FORCE, RUNS_OUT -> day.isEmpty() ? WORDS.get("until.none") : WORDS.get("until", day);
    };
  }

  /** Its mark: a tick in force, a clock where it runs out soon, a ring with a slash where it was withdrawn. */
  public static StatusMark.Kind mark(Standing.How how) {
    return switch (how) {
      case IN_FORCE -> StatusMark.Kind.TICK;
      case RUNS_OUT -> StatusMark.Kind.CLOCK;
      case EXPIRED -> StatusMark.Kind.EXCLAMATION;
      case WITHDRAWN -> StatusMark.Kind.SLASHED;
      case NOT_SIGNED -> StatusMark.Kind.RING;
    };
  }
}
