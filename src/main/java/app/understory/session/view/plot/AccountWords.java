package app.understory.session.view.plot;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Phase;
import app.understory.session.Session;
import app.understory.session.VitalSigns;
import app.understory.session.account.Account;
import app.understory.session.account.Given;
import app.understory.session.account.PhaseSpan;
import app.understory.session.life.Life;
import app.understory.session.life.Step;
import app.understory.session.view.life.LeavingWords;
import app.understory.session.view.plot.AccountModel.Extra;
import app.understory.session.view.stream.LogWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The summary that writes itself from the log: times, doses, phases, vital signs, strands. Nothing private, no judgement. */
public final class AccountWords {
  private static final Words WORDS = Words.of(AccountWords.class);

  private AccountWords() {}

  /** Its paragraphs. */
  public static List<String> of(Account account, Extra extra) {
    List<String> paragraphs = new ArrayList<>();
    List<String> first = new ArrayList<>(List.of(when(account.session())));
    steps(account, first);
    first.add(given(account.given()));
    phases(account, first);
    pressure(account, first);
    paragraphs.add(String.join(" ", first));
    List<String> second = new ArrayList<>();
    if (!account.touched().isEmpty()) {
      second.add(WORDS.get("touched", account.touched().entrySet().stream()
          .map(each -> WORDS.get(each.getValue() == 1 ? "once" : "times", each.getKey().words(),
              Integer.toString(each.getValue())))
          .collect(Collectors.joining("; "))));
    }
    second.add(account.concerns().isEmpty()
        ? WORDS.get("concerns.none")
        : WORDS.get("concerns", account.concerns().stream()
            .map(entry -> WORDS.get("concern", LogWords.clock(entry.happened()), concern(entry, extra)))
            .collect(Collectors.joining("; "))));
    extra.ready().flatMap(LeavingWords::seen).ifPresent(second::add);
    extra.ready().flatMap(LeavingWords::left).ifPresent(second::add);
    paragraphs.add(String.join(" ", second));
    return paragraphs;
  }

  private static String concern(Entry entry, Extra extra) {
    return extra.cares().stream().filter(care -> care.concern().equals(entry.id())).findFirst()
        .map(care -> LogWords.withCare(entry, care)).orElseGet(() -> LogWords.says(entry));
  }

  /** What was held, cleared, paused or stopped, and how long it rested in all. */
  private static void steps(Account account, List<String> sentences) {
    account.standing().stream().filter(entry -> entry.what() instanceof Entry.Stepped(Step step, String _)
        && step != Step.RESUMED && step != Step.DOCUMENTED && step != Step.SIGNED)
        .forEach(entry -> sentences
            .add(WORDS.get("step", LogWords.clock(entry.happened()), LogWords.says(entry))));
    long rested = Life.pausedMs(account.standing());
    if (rested > 0) {
      sentences.add(WORDS.get("rested", LogWords.span(rested)));
    }
  }

  private static String when(Session session) {
    String number = Integer.toString(session.number());
    String day = Days.plain(session.began().day());
    String from = LogWords.clock(session.began());
    return session.ended().map(end -> WORDS.get("when", number, day, from, LogWords.clock(end)))
        .orElseGet(() -> WORDS.get("when.open", number, day, from));
  }

  private static String given(Given given) {
    if (given.doses().isEmpty()) {
      return WORDS.get("given.none");
    }
    String all = given.doses().stream().map(entry -> WORDS.get("dose", ((Dose) entry.what()).substance(),
        LogWords.amount((Dose) entry.what()), LogWords.clock(entry.happened()))
        + ((Dose) entry.what()).hold().map(hold -> WORDS.get("hold", LogWords.hold(hold))).orElse(""))
        .collect(Collectors.joining(", "));
    String together = given.doses().size() == 1
        ? all
        : WORDS.get("together", all, LogWords.plain(given.milligrams()));
    return given.perKilogram().map(each -> WORDS.get("kilogram", together, LogWords.plain(each)))
        .orElseGet(() -> WORDS.get("end", together));
  }

  private static void phases(Account account, List<String> sentences) {
    String named = account.phases().stream()
        .filter(span -> span.phase() == Phase.PEAK || span.phase() == Phase.RETURN
            || span.phase() == Phase.ONSET)
        .map(AccountWords::phase).collect(Collectors.joining(", "));
    if (!named.isEmpty()) {
      sentences.add(WORDS.get("end", named));
    }
  }

  private static String phase(PhaseSpan span) {
    return WORDS.get("phase", LogWords.phase(span.phase()), LogWords.clock(span.since()));
  }

  private static void pressure(Account account, List<String> sentences) {
    List<String> parts = new ArrayList<>();
    account.before().ifPresent(entry -> parts.add(WORDS.get("before", pressure(entry))));
    account.highest()
        .ifPresent(
            entry -> parts.add(WORDS.get("highest", pressure(entry), LogWords.clock(entry.happened()))));
    account.last()
        .ifPresent(entry -> parts.add(WORDS.get("last", pressure(entry), LogWords.clock(entry.happened()))));
    sentences.add(parts.isEmpty() ? WORDS.get("signs.none") : WORDS.get("signs", String.join(", ", parts)));
  }

  private static String pressure(Entry entry) {
    VitalSigns signs = (VitalSigns) entry.what();
    return signs.systolic().orElse(0) + "/" + signs.diastolic().orElse(0);
  }
}
