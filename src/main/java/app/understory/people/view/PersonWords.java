package app.understory.people.view;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.Namesakes;
import app.understory.people.Person;
import app.understory.record.Roster;
import app.understory.visit.Visit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said of a person in a list, a header or a slip. */
public final class PersonWords {
  private static final Words WORDS = Words.of(PersonWords.class);

  private PersonWords() {}

  /** Where a person stands, as <i>induction</i>. */
  public static String status(Person.Status status) {
    return WORDS.get("status." + status);
  }

  /** Pronouns, age, and what tells them from a namesake: <i>they/them, 42, born 1984, D. R.</i> */
  public static String about(Person person, Optional<Namesakes.Mark> mark, LocalDate today) {
    List<String> parts = new ArrayList<>();
    person.pronouns().ifPresent(parts::add);
    person.age(today).ifPresent(age -> parts.add(Integer.toString(age)));
    mark.ifPresent(told -> parts.add(mark(told)));
    return parts.stream().collect(Collectors.joining(WORDS.get("comma")));
  }

  /** What tells a person from a namesake: <i>born 1984, D. R.</i> */
  public static String mark(Namesakes.Mark mark) {
    String born = mark.born().map(day -> born(day, mark.wholeDay()))
        .orElseGet(() -> WORDS.get("born.unknown"));
    return mark.initials().isEmpty() ? born : born + WORDS.get("comma") + mark.initials();
  }

  private static String born(LocalDate born, boolean wholeDay) {
    return WORDS.get("born", wholeDay ? Days.plain(born) : Integer.toString(born.getYear()));
  }

  /** What a visit is, as <i>Session 5</i> or <i>Integration</i>. */
  public static String visit(Visit.Kind kind, int sessionNumber) {
    return kind == Visit.Kind.DOSING
        ? WORDS.get("session", Integer.toString(sessionNumber))
        : WORDS.get("visit." + kind);
  }

  /** What is lacking: the thing itself where it is one, else how many. */
  public static String lacks(List<Roster.Lack> lacks) {
    return lacks.size() == 1
        ? WORDS.get("lack." + lacks.getFirst())
        : WORDS.get("lacks", Integer.toString(lacks.size()));
  }

  /** How many sessions were held. */
  public static String sessions(int held) {
    return held == 1 ? WORDS.get("sessions.one") : WORDS.get("sessions", Integer.toString(held));
  }
}
