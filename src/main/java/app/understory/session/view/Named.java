package app.understory.session.view;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.Namesakes;
import app.understory.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person's name, with what tells them from another of the same name: nobody's words go into the wrong log. */
public final class Named {
  private static final Words WORDS = Words.of(Named.class);

  private Named() {}

  /** As it reads. */
  public static String of(Person person, Optional<Namesakes.Mark> mark) {
    List<String> parts = new ArrayList<>();
    mark.flatMap(Namesakes.Mark::born).ifPresent(day -> parts.add(WORDS.get("born",
        mark.get().wholeDay() ? Days.plain(day) : Integer.toString(day.getYear()))));
    mark.map(Namesakes.Mark::initials).filter(initials -> !initials.isEmpty()).ifPresent(parts::add);
    return parts.isEmpty()
        ? person.preferredName()
        : WORDS.get("named", person.preferredName(), String.join(", ", parts));
  }
}
