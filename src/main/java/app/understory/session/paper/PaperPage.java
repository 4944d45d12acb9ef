package app.understory.session.paper;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Entry.Lane;
import app.understory.session.Entry.What;
import app.understory.session.Entry.Words;
import app.understory.session.SessionClock.Beat;
import app.understory.session.line.Command;
import app.understory.session.line.EntryLine;
import app.understory.session.line.LineReader;
import app.understory.session.line.Reading;
import app.understory.session.line.TypedTime;
import app.understory.vault.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page that was written by hand in the room, a line an entry: {@code 1438 "it is warm"}. A line without a time has that
 * of the line before; one that is earlier by more than half a day is past midnight.
 */
public final class PaperPage {
  private static final Pattern AMOUNT = Pattern
      .compile("(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:mg)?\\s+([a-z]+)", Pattern.CASE_INSENSITIVE);
  private static final Map<String, Dose.Route> ROUTES = Map.of("im", Dose.Route.IM, "iv", Dose.Route.IV, "sc",
      Dose.Route.SC, "sublingual", Dose.Route.SUBLINGUAL, "oral", Dose.Route.ORAL, "intranasal",
      Dose.Route.INTRANASAL);
  private static final int HALF_A_DAY = 12;

  private final LineReader reader;
  private final String substance;

  /** @param substance what a dose is of, which a page rarely says */
  public PaperPage(LineReader reader, String substance) {
    this.reader = reader;
    this.substance = substance;
  }

  /** Why a line cannot be entered. */
  public enum Fault {
    NO_TIME, TO_COME, NO_WORDS, NO_DOSE, IMPOSSIBLE, NO_COMMAND
  }

  /** What a line came to. */
  public sealed interface Line {
    /** As it stands on the page. */
    String typed();

    /**
     * It can be entered.
     *
     * @param sameTime it had no time of its own
     * @param strands  numbers of the strands it is tied to
     */
    record Told(String typed, Moment at, boolean sameTime, What what, Lane lane,
        List<Integer> strands) implements Line {
      public Told {
        strands = List.copyOf(strands);
      }
    }

    /** It cannot. */
    record Refused(String typed, Fault fault) implements Line {}
  }

  /**
   * Reads a page; blank lines say nothing.
   *
   * @param day of the first line
   * @param now there, with the zone of the place: nothing is told of what is yet to come
   */
  public List<Line> read(String page, LocalDate day, Moment now) {
    List<Line> lines = new ArrayList<>();
    Optional<Moment> last = Optional.empty();
    for (String typed : page.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
      String[] parts = typed.split("\\s+", 2);
      Optional<LocalTime> time = TypedTime.read(parts[0]);
      Optional<Moment> before = last;
      Optional<Moment> at = time.flatMap(read -> at(read, before, day, now)).or(() -> before);
      String words = time.isPresent() ? parts.length > 1 ? parts[1] : "" : typed;
      Line line = at.isEmpty()
          ? new Line.Refused(typed, Fault.NO_TIME)
          : at.get().compareTo(now) > 0
              ? new Line.Refused(typed, Fault.TO_COME)
              : line(typed, words, at.get(), time.isEmpty());
      lines.add(line);
      last = at;
    }
    return lines;
  }

  private static Optional<Moment> at(LocalTime time, Optional<Moment> last, LocalDate day, Moment now) {
    LocalDate of = last.map(Moment::day).orElse(day);
    Moment same = new Moment(of.atTime(time).atZone(now.zone()).toInstant(), now.zone());
    boolean past = last.filter(
        before -> same.at().isBefore(before.at().minusSeconds(HALF_A_DAY * 3600L))).isPresent();
    return Optional.of(past
        ? new Moment(of.plusDays(1).atTime(time).atZone(now.zone()).toInstant(), now.zone())
        : same);
  }

  private Line line(String typed, String words, Moment at, boolean sameTime) {
    Beat beat = new Beat(at, 0);
    LineReader.Typed first = reader.typed(EntryLine.EMPTY, words, beat);
    LineReader.Typed end = reader.finished(first.line(), beat);
    List<Command> asked = new ArrayList<>(first.asked());
    asked.addAll(end.asked());
    EntryLine line = end.line();
    if (first.mark()) {
      return new Line.Told(typed, at, sameTime, new Entry.Mark(), Lane.RECORD, List.of());
    }
    if (!asked.isEmpty()) {
      return asked(typed, asked.getFirst(), line, at, sameTime);
    }
    if (reader.unknown(line).isPresent()) {
      return new Line.Refused(typed, Fault.NO_COMMAND);
    }
    if (line.words().isBlank()) {
      return new Line.Refused(typed, Fault.NO_WORDS);
    }
    Optional<Reading> reading = line.reading();
    if (reading.isPresent()) {
      return reading.get().signs()
          .<Line>map(signs -> new Line.Told(typed, at, sameTime, signs, Lane.RECORD, List.of()))
          .orElseGet(() -> new Line.Refused(typed, Fault.IMPOSSIBLE));
    }
    return new Line.Told(typed, at, sameTime, new Words(line.kind(), line.words().strip()), line.lane(),
        line.strands());
  }

  private Line asked(String typed, Command asked, EntryLine line, Moment at, boolean sameTime) {
    Optional<What> what = switch (asked) {
      case Command.OfPhase(var phase) -> Optional.of(new Entry.PhaseBegan(phase));
      case Command.OpenDose() -> dose(line.words().strip());
      case Command.OpenVitalSigns() -> Reading.of(line.words()).flatMap(Reading::signs).map(What.class::cast);
      default -> Optional.empty();
    };
    Fault fault = switch (asked) {
      case Command.OpenDose() -> Fault.NO_DOSE;
      case Command.OpenVitalSigns() -> Fault.IMPOSSIBLE;
      default -> Fault.NO_COMMAND;
    };
    return what.<Line>map(each -> new Line.Told(typed, at, sameTime, each, Lane.RECORD, List.of()))
        .orElseGet(() -> new Line.Refused(typed, fault));
  }

  private Optional<What> dose(String words) {
    Matcher amount = AMOUNT.matcher(words);
    Dose.Route route = amount.matches() ? ROUTES.get(amount.group(2).toLowerCase(Locale.ROOT)) : null;
    if (route == null) {
      return Optional.empty();
    }
    BigDecimal milligrams = new BigDecimal(amount.group(1).replace(',', '.'));
    return milligrams.signum() <= 0
        ? Optional.empty()
        : Optional.of(new Dose(substance, milligrams, route, Optional.empty(), Optional.empty(),
            Optional.empty(), false));
  }
}
