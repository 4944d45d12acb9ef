package app.understory.desk.rooms;

import app.understory.desk.Bench;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import java.util.UUID;

/** Someone whose first dosing session was held is no prospect any more. */
final class FirstSession {
  private final Bench bench;
  private final People people;
  private final LiveLog log;

  FirstSession(Bench bench, People people, LiveLog log) {
    this.bench = bench;
    this.people = people;
    this.log = log;
  }

  /** Looks once at those who are prospects, then follows what is kept, for as long as the vault is open. */
  void follow() {
    bench.stagehand().run(() -> people.everyone().stream()
        .filter(person -> person.status() == Person.Status.PROSPECT).map(Person::id).filter(this::held)
        .toList())
        .then(missed -> missed.forEach(person -> bench.stagehand().follow(people.firstHeld(person))));
    var _ = bench.vault().changes().subscribe(news -> news.stream()
        .filter(change -> change.kind().equals("session")).forEach(change -> {
          UUID subject = change.subject();
          if (subject != null) {
            bench.stagehand().show(() -> look(new PersonId(subject)));
          }
        }));
  }

  private void look(PersonId person) {
    bench.stagehand().run(() -> held(person)).then(held -> {
      if (held) {
        bench.stagehand().follow(people.firstHeld(person));
      }
    });
  }

  private boolean held(PersonId person) {
    return log.of(person).stream().map(Session::state).anyMatch(state -> state.given() && !state.live());
  }
}
