package app.understory.desk.rooms.talk;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.VitalSigns;
import app.understory.session.account.Account;
import app.understory.session.account.Given;
import app.understory.session.concern.Care;
import app.understory.visit.Visit;
import app.understory.visit.Visits;
import app.understory.visit.view.CallFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be told of a person on the telephone, as the records have it: doses, pressures, concerns, and what comes next.
 * Nothing of the private lane is in it.
 */
public final class KnownToTell implements CallFacts {
  private static final Words WORDS = Words.of(KnownToTell.class);
  private static final int DOSES = 4;
  private static final int PRESSURES = 2;

  private final People people;
  private final Visits visits;
  private final LiveLog log;
  private final List<CallFacts> more;

  /** @param more what other rooms know, those among them that are made later: their groups stand before what comes next, what they would raise at the end */
  public KnownToTell(People people, Visits visits, LiveLog log, List<CallFacts> more) {
    this.people = people;
    this.visits = visits;
    this.log = log;
    this.more = more; // rooms made later tell too
  }

  private record Held(Session session, Account account) {}

  @Override
  public Known of(PersonId person) {
    Days days = new Days(people.today());
    List<Held> held = log.of(person).stream().filter(session -> session.state().given())
        .map(session -> new Held(session,
            new Account(session, record(session), log.terms(session.id()), List.of())))
        .toList().reversed();
    List<Group> groups = new ArrayList<>();
    List<Raise> raise = new ArrayList<>();
    doses(held, days).ifPresent(groups::add);
    pressures(held, days).ifPresent(groups::add);
    concerns(held, days, raise).ifPresent(groups::add);
    more.forEach(other -> {
      Known known = other.of(person);
      groups.addAll(known.groups());
      raise.addAll(known.toRaise());
    });
    next(person, days).ifPresent(groups::add);
    return new Known(groups, raise);
  }

  private List<Entry> record(Session session) {
    return log.entries(session.id()).stream().filter(entry -> entry.lane() == Entry.Lane.RECORD).toList();
  }

  private static Optional<Group> doses(List<Held> held, Days days) {
    if (held.isEmpty()) {
      return Optional.empty();
    }
    List<Fact> facts = new ArrayList<>();
    held.stream().limit(DOSES).forEach(each -> {
      Given given = each.account().given();
      boolean beneath = each.session().plannedDepth().filter(Session.Depth.SUB_PSYCHEDELIC::equals)
          .isPresent();
      facts.add(new Fact(days.near(each.session().began().day()), beneath ? Sign.SQUARE : Sign.ROUND,
          WORDS.get("mg", plain(given.milligrams())),
          given.perKilogram().map(each2 -> WORDS.get("mg.kg", each2.toPlainString())).orElse("")));
    });
    if (held.size() > DOSES) {
      List<Held> older = held.subList(DOSES, held.size());
      facts.add(new Fact("", Sign.NONE, WORDS.get("earlier", older.size(), plain(sum(older))), ""));
    }
    return Optional.of(new Group(WORDS.get("doses"), WORDS.get("in.all", plain(sum(held))), facts));
  }

  private static BigDecimal sum(List<Held> held) {
    return held.stream().map(each -> each.account().given().milligrams()).reduce(BigDecimal.ZERO,
        BigDecimal::add);
  }

  private static Optional<Group> pressures(List<Held> held, Days days) {
    List<Fact> facts = held.stream().flatMap(each -> each.account().highest().map(highest -> {
      String before = each.account().before().map(KnownToTell::pressure).orElse(WORDS.get("not.taken"));
      long since = Math.max(0, highest.elapsedMs() - each.account().zeroMs()) / 60_000;
      return new Fact(days.near(each.session().began().day()), Sign.NONE,
          WORDS.get("pressure", before, pressure(highest)),
          WORDS.get("at", String.format(Locale.ROOT, "%d:%02d", since / 60, since % 60)));
    }).stream()).limit(PRESSURES).toList();
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Group(WORDS.get("pressures"), "", facts));
  }

  private static String pressure(Entry entry) {
    VitalSigns signs = (VitalSigns) entry.what();
    return signs.systolic().orElse(0) + "/" + signs.diastolic().orElse(0);
  }

  private Optional<Group> concerns(List<Held> held, Days days, List<Raise> raise) {
    List<Fact> facts = new ArrayList<>();
    for (Held each : held) {
      List<Care> cares = each.account().concerns().isEmpty() ? List.of() : log.cares(each.session().id());
      for (Entry concern : each.account().concerns()) {
        String words = ((Entry.Words) concern.what()).text();
        Optional<Care> care = cares.stream().filter(one -> one.concern().equals(concern.id())).findFirst();
        String said = care.flatMap(Care::severity)
            .map(severity -> WORDS.get("severity." + severity, words)).orElse(words);
        facts.add(new Fact(days.near(each.session().began().day()), Sign.NONE, said,
            care.flatMap(Care::done).orElse("")));
        if (care.flatMap(Care::told).isEmpty()) {
          raise.add(new Raise("concern " + concern.id().value(),
              WORDS.get("raise", said, days.near(each.session().began().day()))));
        }
      }
    }
    if (held.isEmpty()) {
      return Optional.empty();
    }
    facts.add(new Fact("", Sign.NONE, WORDS.get(facts.isEmpty() ? "concerns.none" : "concerns.else"), ""));
    return Optional.of(new Group(WORDS.get("concerns"), "", facts));
  }

  private Optional<Group> next(PersonId person, Days days) {
    return visits.next(person).map(visit -> new Group(WORDS.get("next"), "",
        List.of(new Fact("", Sign.NONE, visit.kind() == Visit.Kind.DOSING
            ? WORDS.get("session", log.nextNumber(person))
            : WORDS.get("visit." + visit.kind()), days.near(visit.planned().wall())))));
  }

  private static String plain(BigDecimal milligrams) {
    return milligrams.stripTrailingZeros().toPlainString();
  }
}
