package app.understory.desk.frame;

import app.understory.people.Person;
import app.understory.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the frame asks about people. Called off the JavaFX thread. */
public interface PersonFacts {

  Optional<Person> person(PersonId id);

  /** What tells each of them from others of the name, as {@code born 1984, D. R.}; who shares it with nobody has none. */
  Map<PersonId, String> marks(List<PersonId> ids);

  /** Short facts for the header, in order, as {@code induction}, {@code 4 sessions}. */
  List<String> facts(PersonId id);

  /** What must be answered before anything else, in words; empty if there is nothing. */
  Optional<String> alert(PersonId id);

  /** Which tabs, by their short names, stand at this person; one that does not can still be led to. */
  default Predicate<String> tabs(PersonId id) {
    return _ -> true;
  }

  /** That a plan of safety is on file, and when it was gone through; empty if there is none. */
  Optional<String> safety(PersonId id);
}
