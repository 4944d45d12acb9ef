package app.understory.session.view.stream;

import app.understory.kit.Words;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.session.VitalSigns;
import app.understory.session.concern.Care;
import app.understory.session.life.Step;
import app.understory.vault.time.Moment;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** How entries and times of a session read. Digits are plain; a minus is a minus, a space before % is narrow. */
public final class LogWords {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);
  private static final Words WORDS = Words.of(LogWords.class);
  private static final long MINUTE = 60_000;

  private LogWords() {}

  /** Hours and minutes there; in the hour that a night has twice, with its offset, as 01:30 +2. */
  public static String clock(Moment moment) {
    String minutes = minutes(moment);
    return twice(moment) ? WORDS.get("clock.twice", minutes, offset(moment)) : minutes;
  }

  /** Hours and minutes there, and no more. */
  public static String minutes(Moment moment) {
    return moment.wall().format(CLOCK);
  }

  /** Whether the clock there shows that time twice: the night in which clocks go back. */
  public static boolean twice(Moment moment) {
    return moment.zone().getRules().getValidOffsets(moment.wall().toLocalDateTime()).size() > 1;
  }

  /** Hours from universal time, as +2; with minutes where there are some, as +5:30. */
  public static String offset(Moment moment) {
    int seconds = moment.wall().getOffset().getTotalSeconds();
    int minutes = Math.abs(seconds) / 60;
    String sign = seconds < 0 ? "\u2212" : "+";
    String hours = sign + minutes / 60;
    return minutes % 60 == 0 ? hours : String.format(Locale.ENGLISH, "%s:%02d", hours, minutes % 60);
  }

  /** Hours, minutes and seconds there. */
  public static String seconds(Moment moment) {
    return moment.wall().format(SECONDS);
  }

  /** The day there, as 24 Nov. */
  public static String day(Moment moment) {
    return moment.wall().format(DAY);
  }

  /** The short name of the time kept there, as PDT. */
  public static String zone(Moment moment) {
    return moment.wall().format(ZONE);
  }

  /** Hours and minutes, as 0:41; before zero with a minus. */
  public static String elapsed(long milliseconds) {
    long minutes = Math.abs(milliseconds) / MINUTE;
    String sign = milliseconds < 0 && minutes > 0 ? "\u2212" : "";
    return String.format(Locale.ENGLISH, "%s%d:%02d", sign, minutes / 60, minutes % 60);
  }

  /** Minutes up to ninety, then hours and minutes. */
  public static String span(long milliseconds) {
    long minutes = Math.max(0, milliseconds) / MINUTE;
    return minutes <= 90
        ? WORDS.get("span.minutes", Long.toString(minutes))
        : WORDS.get("span.hours", Long.toString(minutes / 60), Long.toString(minutes % 60));
  }

  /** The word of a kind. */
  public static String kind(Kind kind) {
    return WORDS.get("kind." + kind.name());
  }

  /** The word of what an entry is. */
  public static String kind(Entry entry) {
    return kind(entry.what());
  }

  /** The word of what something is. */
  public static String kind(Entry.What what) {
    return switch (what) {
      case Entry.Words(Kind kind, String _) -> kind(kind);
      case Entry.Mark _ -> WORDS.get("mark");
      case Entry.PhaseBegan _ -> WORDS.get("phase");
      case Entry.Gap gap -> WORDS.get("gap.kind." + gap.why().name());
      case Entry.Stepped(Step step, String _) -> WORDS.get("step.kind." + step.name());
      case Dose _ -> WORDS.get("dose");
      case VitalSigns _ -> WORDS.get("vital");
    };
  }

  /** The name of a phase. */
  public static String phase(Phase phase) {
    return WORDS.get("phase." + phase.name());
  }

  /** The name of a route. */
  public static String route(Dose.Route route) {
    return WORDS.get("route." + route.name());
  }

  /** Whether it is the person's own speech, which is set in their voice. */
  public static boolean isSaid(Entry entry) {
    return isSaid(entry.what());
  }

  /** Whether it is the person's own speech. */
  public static boolean isSaid(Entry.What what) {
    return what instanceof Entry.Words(Kind kind, String _) && kind == Kind.SAID;
  }

  /** What an entry says. */
  public static String says(Entry entry) {
    return says(entry.what());
  }

  /** What something says. */
  public static String says(Entry.What what) {
    return switch (what) {
      case Entry.Words(Kind kind, String text) -> kind == Kind.SAID ? "\u201c" + text + "\u201d" : text;
      case Entry.Mark _ -> WORDS.get("mark.words");
      case Entry.PhaseBegan(Phase phase) -> phase(phase);
      case Entry.Gap(long away, var why) -> WORDS.get("gap." + why.name(), span(away));
      case Entry.Stepped(Step step, String why) -> why.isEmpty()
          ? WORDS.get("step." + step.name())
          : WORDS.get("step.why", WORDS.get("step." + step.name()), why);
      case Dose dose -> dose(dose);
      case VitalSigns signs -> signs(signs);
    };
  }

  /** What a concern says, and what it came to. */
  public static String withCare(Entry entry, Care care) {
    List<String> parts = new ArrayList<>();
    care.severity().ifPresent(severity -> parts.add(WORDS.get("severity." + severity.name())));
    care.done().ifPresent(parts::add);
    care.told().ifPresent(when -> parts.add(WORDS.get("care.told", clock(when))));
    return parts.isEmpty() ? says(entry) : WORDS.get("care", says(entry), String.join("; ", parts));
  }

  /** As 80 mg IM. */
  public static String amount(Dose dose) {
    return WORDS.get("dose.amount", plain(dose.milligrams()), route(dose.route()));
  }

  /** A number without zeros that say nothing. */
  public static String plain(BigDecimal number) {
    BigDecimal bare = number.stripTrailingZeros();
    return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
  }

  private static String dose(Dose dose) {
    List<String> parts = new ArrayList<>();
    parts.add(WORDS.get("dose.what", dose.substance(), plain(dose.milligrams()), route(dose.route())));
    dose.site().ifPresent(parts::add);
    dose.givenBy().ifPresent(by -> parts.add(WORDS.get("dose.by", by)));
    dose.lot().ifPresent(lot -> parts.add(WORDS.get("dose.lot", lot)));
    dose.hold().ifPresent(hold -> parts.add(hold(hold)));
    return String.join(", ", parts);
  }

  /** How long a lozenge is held, or was. */
  public static String hold(Dose.Hold hold) {
    return hold.heldSeconds().isEmpty()
        ? WORDS.get("hold", Integer.toString(hold.plannedSeconds() / 60))
        : WORDS.get(hold.spat() ? "hold.spat" : "hold.swallowed",
            minutes(hold.heldSeconds().getAsInt()));
  }

  /** Minutes and seconds, as 9:30. */
  public static String minutes(long seconds) {
    return String.format(Locale.ENGLISH, "%d:%02d", seconds / 60, seconds % 60);
  }

  /** As 142/88, pulse 76, oxygen 97 %. */
  public static String signs(VitalSigns signs) {
    List<String> parts = new ArrayList<>();
    if (signs.systolic().isPresent() && signs.diastolic().isPresent()) {
      parts.add(signs.systolic().getAsInt() + "/" + signs.diastolic().getAsInt());
    }
    part("signs.pulse", signs.pulse(), parts);
    part("signs.oxygen", signs.oxygen(), parts);
    part("signs.respiration", signs.respiration(), parts);
    part("signs.sedation", signs.sedation(), parts);
    String joined = String.join(", ", parts);
    return joined.isEmpty()
        ? joined
        : joined.substring(0, 1).toUpperCase(Locale.ENGLISH) + joined.substring(1);
  }

  private static void part(String key, OptionalInt value, List<String> parts) {
    if (value.isPresent()) {
      parts.add(WORDS.get(key, Integer.toString(value.getAsInt())));
    }
  }
}
