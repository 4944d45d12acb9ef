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
 * of the line before; of the moments at a time of the day, that nearest to the line before is meant, past midnight and in
 * the night that has an hour twice. A phase may have words behind it: then it is two entries.
 */
public final class PaperPage {
  private static final Pattern AMOUNT = Pattern
      .compile("(\\d{1,4}(?:[.,]\\d{1,2})?)\\s*(?:mg)?\\s+([a-z]+)", Pattern.CASE_INSENSITIVE);
  private static final Map<String, Dose.Route> ROUTES = Map.of("im", Dose.Route.IM, "iv", Dose.Route.IV, "sc",
      Dose.Route.SC, "sublingual", Dose.Route.SUBLINGUAL, "oral", Dose.Route.ORAL, "intranasal",
      Dose.Route.INTRANASAL);
  /** After the first line a number is a time only where it looks like one: {@code 120 mg, he says} is words. */
  private static final Pattern TIME = Pattern.compile("\\d{4}|\\d{1,2}[:.]\\d{2}");

  private final LineReader reader;
  private final String substance;

  /** @param substance what a dose is of, which a page rarely says */
  public PaperPage(LineReader reader, String substance) {
    this.reader = reader;
    this.substance = substance;
  }

  /** Why a line cannot be entered. */
  public enum Fault {
    NO_TIME, LEFT_OUT, TO_COME, NO_WORDS, NO_DOSE, IMPOSSIBLE, NO_COMMAND, ONE_THING
  }

  /** How the time of a line stands to that of the line before. */
  public enum Order {
    /** It goes on. */
    ON,
    /** It has no time of its own. */
    SAME,
    /** It is earlier. */
    BACK
  }

  /** What a line came to. */
  public sealed interface Line {
    /** As it stands on the page. */
    String typed();

    /**
     * It can be entered.
     *
     * @param order    how its time stands to that of the line before
     * @param strands  numbers of the strands it is tied to
     */
    record Told(String typed, Moment at, Order order, What what, Lane lane,
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
      Optional<LocalTime> time = last.isEmpty() || TIME.matcher(parts[0]).matches()
          ? TypedTime.read(parts[0])
          : Optional.empty();
      Optional<Moment> before = last;
      Optional<Moment> at = time.isPresent() ? at(time.get(), before, day, now) : before;
      if (at.isEmpty()) {
        lines.add(new Line.Refused(typed, time.isPresent() ? Fault.LEFT_OUT : Fault.NO_TIME));
      } else if (at.get().compareTo(now) > 0) {
        lines.add(new Line.Refused(typed, Fault.TO_COME));
      } else {
        String words = time.isPresent() ? parts.length > 1 ? parts[1] : "" : typed;
        lines.addAll(line(typed, words, at.get(), order(time.isPresent(), before, at.get())));
      }
      last = at.or(() -> before);
    }
    return lines;
  }

  private static Order order(boolean timed, Optional<Moment> before, Moment at) {
    return !timed
        ? Order.SAME
        : before.filter(earlier -> at.compareTo(earlier) < 0).isPresent() ? Order.BACK : Order.ON;
  }

  private static Optional<Moment> at(LocalTime time, Optional<Moment> last, LocalDate day, Moment now) {
    return last.isPresent()
        ? TypedTime.nearest(time, last.get())
        : TypedTime.firstAfter(time, new Moment(day.atStartOfDay(now.zone()).toInstant(), now.zone()))
            .filter(moment -> moment.day().equals(day));
  }

  private List<Line> line(String typed, String words, Moment at, Order order) {
    Beat beat = new Beat(at, 0);
    LineReader.Typed first = reader.typed(EntryLine.EMPTY, words, beat);
    LineReader.Typed end = reader.finished(first.line(), beat);
    EntryLine line = end.line();
    if (first.mark()) {
      return List.of(new Line.Told(typed, at, order, new Entry.Mark(), Lane.RECORD, List.of()));
    }
    List<Command> asked = new ArrayList<>(first.asked());
    asked.addAll(end.asked());
    List<Line> told = new ArrayList<>();
    for (Command command : asked) {
      if (command instanceof Command.OfPhase(var phase)) {
        told.add(
            new Line.Told(typed, at, order, new Entry.PhaseBegan(phase), Lane.RECORD, List.of()));
      }
    }
    if (told.size() < asked.size()) {
      boolean alone = asked.size() == 1 && line.chips().isEmpty();
      return List.of(alone
          ? asked(typed, asked.getFirst(), line, at, order)
          : new Line.Refused(typed, Fault.ONE_THING));
    }
    if (told.isEmpty() || !line.blank()) {
      Line rest = words(typed, line, at, order);
      if (rest instanceof Line.Refused) {
        return List.of(rest);
      }
      told.add(rest);
    }
    return told;
  }

  private Line words(String typed, EntryLine line, Moment at, Order order) {
    if (reader.unknown(line).isPresent()) {
      return new Line.Refused(typed, Fault.NO_COMMAND);
    }
    if (line.words().isBlank()) {
      return new Line.Refused(typed, Fault.NO_WORDS);
    }
    Optional<Reading> reading = line.reading();
    if (reading.isPresent() && !line.strands().isEmpty()) {
      return new Line.Refused(typed, Fault.ONE_THING);
    }
    if (reading.isPresent()) {
      return reading.get().signs()
          .<Line>map(signs -> new Line.Told(typed, at, order, signs, Lane.RECORD, List.of()))
          .orElseGet(() -> new Line.Refused(typed, Fault.IMPOSSIBLE));
    }
    return new Line.Told(typed, at, order, new Words(line.kind(), line.words().strip()), line.lane(),
        line.strands());
  }

  private Line asked(String typed, Command asked, EntryLine line, Moment at, Order order) {
    Optional<What> what = switch (asked) {
      case Command.OpenDose() -> dose(line.words().strip());
      case Command.OpenVitalSigns() -> Reading.of(line.words()).flatMap(Reading::signs).map(What.class::cast);
      default -> Optional.empty();
    };
    Fault fault = switch (asked) {
      case Command.OpenDose() -> Fault.NO_DOSE;
      case Command.OpenVitalSigns() -> Fault.IMPOSSIBLE;
      default -> Fault.NO_COMMAND;
    };
    return what.<Line>map(each -> new Line.Told(typed, at, order, each, Lane.RECORD, List.of()))
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
