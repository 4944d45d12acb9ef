package app.understory.desk.rooms.talk;

import app.understory.people.FoldedText;
import app.understory.people.People;
import app.understory.people.Person;
import java.util.Comparator;
import java.util.List;

/** Finds people by a part of their name: those whose name begins so first. */
final class Found {
  private final People people;

  Found(People people) {
    this.people = people;
  }

  /** Everyone not put away whose name has that in it, accents and capitals aside; everyone where nothing is asked. */
  List<Person> named(String part) {
    return people.everyone().stream().filter(person -> place(person.preferredName(), part) >= 0)
        .sorted(Comparator.comparingInt((Person person) -> place(person.preferredName(), part))).toList();
  }

  /** 0 where it begins with that, 1 where a later word of it does, 2 where it stands elsewhere, else -1. */
  static int place(String name, String part) {
    if (part.isBlank()) {
      return 0;
    }
    return FoldedText.of(name).find(FoldedText.of(part.strip()))
        .map(span -> span.from() == 0 ? 0 : name.charAt(span.from() - 1) == ' ' ? 1 : 2).orElse(-1);
  }
}
