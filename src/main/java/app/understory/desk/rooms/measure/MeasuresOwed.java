package app.understory.desk.rooms.measure;

import app.understory.measure.view.MeasureDesk;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.record.Agenda.Due;
import app.understory.record.Agenda.Owed;
import app.understory.visit.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What measures find due of whom: words to answers that must not be missed, and forms of who came lately or comes. */
final class MeasuresOwed {
  /** Who came within so many days is reminded of; of others it is said when they come. */
  private static final int LATELY = 14;

  private final MeasureDesk desk;

  MeasuresOwed(MeasureDesk desk) {
    this.desk = desk;
  }

  /** On that day. Off the JavaFX thread. */
  List<Owed> on(LocalDate today) {
    List<Owed> owed = new ArrayList<>();
    desk.safety().standing().forEach(flag -> owed
        .add(new Owed(Due.What.WORDS_NEEDED, flag.form().begun().day(), flag.form().person())));
    List<Person> about = desk.visits().between(today.minusDays(LATELY), today.plusDays(1)).stream()
        .map(Visit::person).distinct().flatMap(id -> desk.people().find(id).stream())
        .filter(person -> !person.archived()).toList();
    Map<PersonId, LocalDate> first = new LinkedHashMap<>();
    desk.plans().now(about).forEach(due -> first.merge(due.person().id(), due.day(),
        (one, other) -> one.isBefore(other) ? one : other));
    first.forEach((person, day) -> owed.add(new Owed(Due.What.MEASURES_DUE, day, person)));
    return owed;
  }
}
