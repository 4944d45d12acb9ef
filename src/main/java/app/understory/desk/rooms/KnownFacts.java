package app.understory.desk.rooms;

import app.understory.desk.frame.PersonFacts;
import app.understory.kit.Words;
import app.understory.people.Namesakes;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.people.view.PersonWords;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the header of a person says: where they stand, and how many sessions they had. */
public final class KnownFacts implements PersonFacts {
  private static final Words WORDS = Words.of(KnownFacts.class);

  private final People people;
  private final LiveLog log;
  private final Function<PersonId, Optional<String>> alerts;

  /** @param alerts what must be answered before anything else */
  public KnownFacts(People people, LiveLog log, Function<PersonId, Optional<String>> alerts) {
    this.people = people;
    this.log = log;
    this.alerts = alerts;
  }

  @Override
  public Optional<String> alert(PersonId id) {
    return alerts.apply(id);
  }

  @Override
  public Optional<Person> person(PersonId id) {
    return people.find(id);
  }

  @Override
  public Map<PersonId, String> marks(List<PersonId> ids) {
    Namesakes namesakes = people.namesakes();
    Map<PersonId, String> marks = new HashMap<>();
    ids.forEach(id -> namesakes.of(id).ifPresent(mark -> marks.put(id, PersonWords.mark(mark))));
    return marks;
  }

  @Override
  public List<String> facts(PersonId id) {
    List<String> facts = new ArrayList<>();
    people.find(id).ifPresent(person -> facts.add(WORDS.get("status." + person.status().name())));
    List<Session> sessions = log.of(id);
    long given = sessions.stream().filter(session -> session.state().given()).count();
    if (given > 0) {
      facts.add(WORDS.get("sessions", given));
    }
    if (sessions.stream().anyMatch(session -> session.state().live())) {
      facts.add(WORDS.get("live"));
    }
    return facts;
  }
}
