package app.understory.desk.rooms.talk;

import app.understory.desk.palette.Commands;
import app.understory.desk.palette.Suggestion;
import app.understory.kit.Words;
import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.visit.Contact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code call ada} begins a call about Ada: with her prescriber first, then with her, then with others around her.
 * The name of one of those finds them too.
 */
final class CallCommands implements Commands {
  private static final Words WORDS = Words.of(CallCommands.class);
  private static final Pattern FORM = Pattern.compile("call(?:\\s+(?<name>.*))?", Pattern.CASE_INSENSITIVE);

  private final CallRoom room;
  private final Found found;

  CallCommands(CallRoom room, Found found) {
    this.room = room;
    this.found = found;
  }

  @Override
  public List<Suggestion> of(String typed) {
    Matcher form = FORM.matcher(typed);
    if (!form.matches()) {
      return List.of();
    }
    String name = Optional.ofNullable(form.group("name")).orElse("").strip().toLowerCase(Locale.ROOT);
    List<Suggestion> all = new ArrayList<>();
    List<Person> people = found.named(name);
    if (name.isEmpty()) {
      people.forEach(person -> all.add(suggestion(person, room.parties(person).getFirst())));
    } else {
      people.forEach(person -> room.parties(person).forEach(with -> all.add(suggestion(person, with))));
      all.addAll(around(name, people));
    }
    return all;
  }

  private List<Suggestion> around(String name, List<Person> besides) {
    return room.allies().stream().filter(ally -> Found.place(ally.name(), name) >= 0)
        .sorted(Comparator.comparingInt((Ally ally) -> Found.place(ally.name(), name)))
        .flatMap(ally -> room.person(ally.person()).stream().filter(person -> !besides.contains(person))
            .map(person -> suggestion(person, Contact.With.of(ally))))
        .toList();
  }

  private Suggestion suggestion(Person person, Contact.With with) {
    boolean self = with.who() == Contact.Who.PERSON;
    String title = self
        ? WORDS.get("self", person.preferredName())
        : WORDS.get("about", with.name(), person.preferredName());
    return new Suggestion("fth-phone", title, self ? "" : WORDS.get("who." + with.who()),
        () -> room.begin(person, with));
  }
}
