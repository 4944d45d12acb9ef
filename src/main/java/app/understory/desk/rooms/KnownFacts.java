package app.understory.desk.rooms;

import app.understory.desk.frame.PersonFacts;
import app.understory.desk.rooms.talk.TalkRoom;
import app.understory.intake.talk.Consultation;
import app.understory.intake.talk.Consultations;
import app.understory.intake.talk.TalkField;
import app.understory.kit.Days;
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
import java.util.function.Predicate;

/** What the header of a person says: where they stand, and how many sessions they had. */
public final class KnownFacts implements PersonFacts {
  private static final Words WORDS = Words.of(KnownFacts.class);

  private final People people;
  private final LiveLog log;
  private final Function<PersonId, Optional<String>> alerts;
  private final Function<PersonId, Optional<String>> safety;
  private final Consultations talks;
  private final Function<PersonId, List<String>> asking;

  /**
   * @param alerts what must be answered before anything else
   * @param safety that a plan of safety is on file
   * @param talks  the first talks, and how people heard of the practice
   * @param asking what of consent and candidacy asks for something
   */
  public KnownFacts(People people, LiveLog log, Function<PersonId, Optional<String>> alerts,
      Function<PersonId, Optional<String>> safety, Consultations talks,
      Function<PersonId, List<String>> asking) {
    this.asking = asking;
    this.talks = talks;
    this.people = people;
    this.log = log;
    this.alerts = alerts;
    this.safety = safety;
  }

  @Override
  public Optional<String> alert(PersonId id) {
    return alerts.apply(id);
  }

  @Override
  public Optional<String> safety(PersonId id) {
    return safety.apply(id);
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

  /** A prospect whose first talk was begun has no more than that, until they come to intake; nobody else has it. */
  @Override
  public Predicate<String> tabs(PersonId id) {
    boolean prospect = people.find(id).filter(one -> one.status() == Person.Status.PROSPECT).isPresent();
    boolean talking = prospect && talks.of(id).isPresent() && log.of(id).isEmpty();
    return tab -> tab.equals(TalkRoom.TAB) ? prospect : !talking || tab.equals("overview");
  }

  @Override
  public List<String> facts(PersonId id) {
    List<String> facts = new ArrayList<>();
    Days days = new Days(people.today());
    Optional<Consultation> talk = talks.of(id);
    boolean prospect = people.find(id).filter(one -> one.status() == Person.Status.PROSPECT).isPresent();
    talk.filter(_ -> prospect).ifPresent(one -> facts.add(WORDS.get("talk", days.near(one.began().wall()))));
    people.find(id).ifPresent(person -> facts.add(WORDS.get("status." + person.status().name())));
    talk.filter(_ -> prospect).map(one -> one.at(TalkField.HEARD)).filter(heard -> !heard.isBlank())
        .ifPresent(heard -> facts.add(WORDS.get("heard", heard)));
    List<Session> sessions = log.of(id);
    long given = sessions.stream().filter(session -> session.state().given()).count();
    if (given > 0) {
      facts.add(WORDS.get("sessions", given));
    }
    if (sessions.stream().anyMatch(session -> session.state().live())) {
      facts.add(WORDS.get("live"));
    }
    facts.addAll(asking.apply(id));
    return facts;
  }
}
