package app.understory.desk.rooms;

import app.understory.kit.Words;
import app.understory.people.PersonId;
import app.understory.prep.Readiness;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.VitalSigns;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import app.understory.visit.Visit;
import app.understory.visit.Visits;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What visits and sessions know of a person before the medicine. */
public final class PrepReadiness implements Readiness {
  private static final Words WORDS = Words.of(PrepReadiness.class);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final LiveLog log;
  private final Visits visits;
  private final Timekeeper time;

  public PrepReadiness(LiveLog log, Visits visits, Timekeeper time) {
    this.log = log;
    this.visits = visits;
    this.time = time;
  }

  @Override
  public Standing of(PersonId person) {
    Optional<Session> live = log.of(person).stream().filter(session -> session.state().live()).findFirst();
    Optional<Visit> visit = visits.of(person).stream().filter(this::dosingAhead).findFirst();
    int number = live.map(Session::number).orElseGet(() -> log.nextNumber(person));
    return new Standing(number, live.flatMap(Session::visit).or(() -> visit.map(Visit::id)),
        visit.map(Visit::planned), live.isPresent(), List.of(bloodPressure(live)));
  }

  private boolean dosingAhead(Visit visit) {
    boolean open = visit.state() == Visit.State.PLANNED || visit.state() == Visit.State.ARRIVED;
    return visit.kind() == Visit.Kind.DOSING && open && !visit.planned().day().isBefore(time.today());
  }

  private Fact bloodPressure(Optional<Session> live) {
    Optional<Moment> taken = live.flatMap(session -> log.entries(session.id()).stream()
        .filter(entry -> entry.what() instanceof VitalSigns && entry.struck().isEmpty())
        .map(entry -> entry.happened()).reduce((_, later) -> later));
    return new Fact(WORDS.get("pressure"),
        taken.map(when -> WORDS.get("pressure.at", CLOCK.format(when.wall())))
            .orElseGet(() -> WORDS.get("pressure.lacking")),
        taken.isPresent());
  }
}
