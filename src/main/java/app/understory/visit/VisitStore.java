package app.understory.visit;

import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps visits. */
public final class VisitStore {
  private final Rows rows;

  public VisitStore(Rows rows) {
    this.rows = rows;
  }

  List<Visit> between(Instant from, Instant before) {
    return rows
        .read("visit", "where planned_at >= ? and planned_at < ? order by planned_at, id", from, before)
        .stream().map(VisitStore::visit).toList();
  }

  List<Visit> of(PersonId person) {
    return rows.read("visit", "where person_id = ? order by planned_at, id", person.value()).stream()
        .map(VisitStore::visit).toList();
  }

  Optional<Visit> next(PersonId person, Instant from) {
    return rows.read("visit",
        "where person_id = ? and planned_at >= ? and state = ?"
            + " order by planned_at, id fetch first 1 row only",
        person.value(), from, Visit.State.PLANNED).stream().map(VisitStore::visit)
        .findFirst();
  }

  List<Visit> next(Instant from) {
    Set<PersonId> seen = new HashSet<>();
    List<Visit> first = new ArrayList<>();
    rows.read("visit", "where planned_at >= ? and state = ? order by planned_at, id", from,
        Visit.State.PLANNED)
        .stream().map(VisitStore::visit).filter(visit -> seen.add(visit.person())).forEach(first::add);
    return first;
  }

  Optional<Visit> find(VisitId id) {
    return rows.find("visit", id.value()).map(VisitStore::visit);
  }

  void remove(Tx tx, Visit visit) {
    tx.remove("visit", visit.id().value());
  }

  void put(Tx tx, Visit visit) {
    tx.put(Row.of("visit", visit.id().value()).set("person_id", visit.person().value())
        .set("kind", visit.kind())
        .set("state", visit.state()).moment("planned", visit.planned()).set("minutes", visit.minutes())
        .set("place", visit.where()).set("place_words", visit.place().orElse(null))
        .moment("started", visit.started().orElse(null)).moment("ended", visit.ended().orElse(null)).build());
  }

  /**
   * The visit stands as the session does that it was planned for; one that stands so already is left as it is.
   *
   * @param began when the person arrived
   * @param ended when it was over, if it is
   */
  public void follow(Tx tx, VisitId id, Visit.State state, Moment began, Optional<Moment> ended) {
    tx.rows().find("visit", id.value()).map(VisitStore::visit).ifPresent(visit -> {
      boolean here = state == Visit.State.ARRIVED || state == Visit.State.HELD;
      boolean begun = state != Visit.State.PLANNED;
      Visit then = new Visit(id, visit.person(), visit.kind(), state, visit.planned(), visit.minutes(),
          visit.place(),
          here ? visit.started().or(() -> Optional.of(began)) : visit.started().filter(_ -> begun),
          here ? ended.or(visit::ended) : visit.ended().filter(_ -> begun));
      if (!then.equals(visit)) {
        put(tx, then);
      }
    });
  }

  /**
   * The dosing visit planned for each of these days is on another, at the same time of the wall clock. All of them move
   * at once, so that none is taken along by another that comes to its day.
   *
   * @param moves the new day by the day it was planned for
   */
  public void moveDosing(Tx tx, PersonId person, Map<LocalDate, LocalDate> moves) {
    if (moves.isEmpty()) {
      return;
    }
    Set<LocalDate> moved = new HashSet<>();
    tx.rows().read("visit", "where person_id = ? and kind = ? and state = ? order by planned_at, id",
        person.value(), Visit.Kind.DOSING, Visit.State.PLANNED).stream().map(VisitStore::visit)
        .filter(visit -> moves.containsKey(visit.planned().day()) && moved.add(visit.planned().day()))
        .forEach(visit -> move(tx, visit, moves.getOrDefault(visit.planned().day(), visit.planned().day())));
  }

  private void move(Tx tx, Visit visit, LocalDate to) {
    ZoneId zone = visit.planned().zone();
    Instant then = to.atTime(visit.planned().wall().toLocalTime()).atZone(zone).toInstant();
    put(tx, new Visit(visit.id(), visit.person(), visit.kind(), visit.state(), new Moment(then, zone),
        visit.minutes(), visit.place(), visit.started(), visit.ended()));
  }

  private static Visit visit(Row row) {
    return new Visit(new VisitId(row.id()), row.as("person_id", PersonId::new),
        row.choice("kind", Visit.Kind.class),
        row.choice("state", Visit.State.class), row.moment("planned"), row.whole("minutes"),
        Optional.ofNullable(row.textOrNull("place_words")), Optional.ofNullable(row.momentOrNull("started")),
        Optional.ofNullable(row.momentOrNull("ended")));
  }
}
