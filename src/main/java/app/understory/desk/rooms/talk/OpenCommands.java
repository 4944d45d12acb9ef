package app.understory.desk.rooms.talk;

import app.understory.desk.frame.Ways;
import app.understory.desk.palette.Commands;
import app.understory.desk.palette.Suggestion;
import app.understory.people.People;
import app.understory.people.view.PersonWords;
import java.util.List;
import java.util.Optional;

/** A name opens that person. */
final class OpenCommands implements Commands {
  private final Found found;
  private final People people;
  private final Ways ways;

  OpenCommands(People people, Ways ways) {
    this.found = new Found(people);
    this.people = people;
    this.ways = ways;
  }

  @Override
  public List<Suggestion> of(String typed) {
    if (typed.isEmpty()) {
      return List.of();
    }
    var namesakes = people.namesakes();
    return found.named(typed).stream()
        .map(person -> new Suggestion("fth-user", person.preferredName(),
            PersonWords.about(person, Optional.of(person.id()).flatMap(namesakes::of), people.today()),
            () -> ways.open(person.id())))
        .toList();
  }
}
