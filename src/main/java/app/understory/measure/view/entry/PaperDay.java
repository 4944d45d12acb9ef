package app.understory.measure.view.entry;

import app.understory.vault.time.Moment;
import app.understory.visit.TypedWhen;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;

/** When a form on paper was filled in, as someone typed it: a day that was, with a time or without. */
sealed interface PaperDay {

  /** Understood. */
  record Clear(Moment when) implements PaperDay {}

  /** Not taken. */
  record Refused(Why why) implements PaperDay {}

  /** Why it is not taken. */
  enum Why {
    NOT_UNDERSTOOD, AMBIGUOUS, NO_SUCH_DAY, NO_SUCH_TIME,
    /** It is still to come. */
    FUTURE
  }

  /** Reads what was typed now: a weekday is the last one of that name, a day without a year the last such day. */
  static PaperDay read(String typed, Moment now) {
    String text = Forms.NAMED_DAY.matcher(typed.strip()).replaceFirst("");
    TypedWhen read = TypedWhen.read(text, now);
    if (read instanceof TypedWhen.Refused(var why) && why == TypedWhen.Why.NO_TIME) {
      read = TypedWhen.read(text + " 12:00", now);
    }
    return switch (read) {
      case TypedWhen.Clear(Moment when) -> past(text, when, now);
      case TypedWhen.Refused(TypedWhen.Why why) -> new Refused(switch (why) {
        case AMBIGUOUS -> Why.AMBIGUOUS;
        case NO_SUCH_DAY -> Why.NO_SUCH_DAY;
        case NO_SUCH_TIME -> Why.NO_SUCH_TIME;
        default -> Why.NOT_UNDERSTOOD;
      });
    };
  }

  private static PaperDay past(String text, Moment when, Moment now) {
    if (when.day().equals(now.day())) {
      return new Clear(when.compareTo(now) > 0 ? now : when);
    }
    if (when.compareTo(now) < 0) {
      return new Clear(when);
    }
    ZonedDateTime wall = when.wall();
    ZonedDateTime before = Forms.WEEKDAY.matcher(text).find() ? wall.minusWeeks(1) : wall.minusYears(1);
    boolean open = !Forms.YEAR.matcher(text).find() && !Forms.AHEAD.matcher(text).find();
    return open && before.toInstant().isBefore(now.at())
        ? new Clear(new Moment(before.toInstant(), when.zone()))
        : new Refused(Why.FUTURE);
  }

  /** The forms. */
  final class Forms {
    private static final String DAYS = "(?i)^(mon|tue|wed|thu|fri|sat|sun)[a-z]*";
    private static final Pattern WEEKDAY = Pattern.compile(DAYS);
    private static final Pattern NAMED_DAY = Pattern.compile(DAYS + ",? (?=\\d{1,2} [a-zA-Z])");
    private static final Pattern YEAR = Pattern.compile("\\d{4}(?!$)|\\d{1,2}\\.\\d{1,2}\\.\\d{2}");
    private static final Pattern AHEAD = Pattern.compile("(?i)^(in|tomorrow|next)\\b");

    private Forms() {}
  }
}
