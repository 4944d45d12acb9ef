package app.understory.desk.rooms.measure;

import app.understory.kit.Words;
import app.understory.measure.chart.Dosing;
import app.understory.measure.chart.DosingFacts;
import app.understory.people.PersonId;
import app.understory.session.Dose;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.account.Given;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sessions beneath a chart, as their logs have them: those given, and one that is under way. */
public final class SessionDosings implements DosingFacts {
  private static final Words WORDS = Words.of(SessionDosings.class);

  private final LiveLog log;

  public SessionDosings(LiveLog log) {
    this.log = log;
  }

  @Override
  public List<Dosing> of(PersonId person) {
    return log.of(person).stream()
        .filter(session -> session.state().given() || session.state().live())
        .map(this::dosing).toList();
  }

  private Dosing dosing(Session session) {
    Given given = Given.of(
        log.entries(session.id()).stream().filter(entry -> entry.struck().isEmpty()).toList(),
        session.weightKg());
    String routes = given.doses().stream()
        .map(entry -> WORDS.get("route." + ((Dose) entry.what()).route().name()))
        .distinct()
        .collect(Collectors.joining(", "));
    return new Dosing(session.number(), session.began().day(),
        session.plannedDepth().map(depth -> Dosing.Depth.valueOf(depth.name())).orElse(Dosing.Depth.UNSAID),
        session.state().given(),
        new Dosing.Taken(Optional.of(given.milligrams()).filter(mg -> mg.signum() > 0), given.perKilogram(),
            routes),
        session.reachedDepth());
  }
}
