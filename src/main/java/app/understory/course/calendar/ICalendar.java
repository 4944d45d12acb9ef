package app.understory.course.calendar;

import app.understory.course.Plan;
import app.understory.course.Planned;
import app.understory.vault.time.Moment;
import app.understory.visit.Visit;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A course as a calendar that other programs read (RFC 5545): the doses still to come, at the time of their visit where
 * one is planned and over the whole day where none is. It holds no name unless one is given.
 */
public final class ICalendar {
  /** Octets of a line before it is folded (RFC 5545, 3.1). */
  private static final int LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'",
      Locale.ROOT);

  private final StringBuilder text = new StringBuilder();
  private final Moment now;

  private ICalendar(Moment now) {
    this.now = now;
  }

  /**
   * Writes it.
   *
   * @param visits  the person's visits
   * @param summary what each event is called, as <i>Session</i>
   * @param name    whose it is; empty for a calendar without names
   */
  public static String write(Plan plan, List<Visit> visits, String summary, Optional<String> name,
      Moment now) {
    ICalendar calendar = new ICalendar(now);
    calendar.line("BEGIN:VCALENDAR");
    calendar.line("VERSION:2.0");
    calendar.line("PRODID:-//Understory//Course//EN");
    calendar.line("CALSCALE:GREGORIAN");
    plan.doses().stream().filter(Planned::ahead).forEach(dose -> calendar.event(dose,
        summary + " " + plan.number(dose) + name.map(who -> ", " + who).orElse(""),
        visit(visits, dose.day())));
    calendar.line("END:VCALENDAR");
    return calendar.text.toString();
  }

  private static Optional<Visit> visit(List<Visit> visits, LocalDate day) {
    return visits.stream().filter(Visit::open).filter(visit -> visit.kind() == Visit.Kind.DOSING)
        .filter(visit -> visit.planned().day().equals(day)).findFirst();
  }

  private void event(Planned dose, String summary, Optional<Visit> visit) {
    line("BEGIN:VEVENT");
    line("UID:" + dose.id().value() + "@understory.invalid");
    line("DTSTAMP:" + stamp(now));
    visit.ifPresentOrElse(planned -> {
      line("DTSTART:" + stamp(planned.planned()));
      line("DURATION:PT" + planned.minutes() + "M");
    }, () -> {
      line("DTSTART;VALUE=DATE:" + DAY.format(dose.day()));
      line("DTEND;VALUE=DATE:" + DAY.format(dose.day().plusDays(1)));
      line("TRANSP:TRANSPARENT");
    });
    line("SUMMARY:" + escaped(summary));
    line("CLASS:PRIVATE");
    line("END:VEVENT");
  }

  private static String stamp(Moment moment) {
    return STAMP.format(moment.at().atZone(ZoneOffset.UTC));
  }

  /** Text of a property: backslash, semicolon, comma and line breaks are escaped (RFC 5545, 3.3.11). */
  static String escaped(String words) {
    return words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\r\n", "\\n")
        .replace("\n", "\\n").replace("\r", "\\n");
  }

  /** One line, folded between characters at 75 octets. */
  private void line(String content) {
    int octets = 0;
    for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
      String character = Character.toString(content.codePointAt(at));
      int length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > LINE) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += length;
    }
    text.append("\r\n");
  }
}
