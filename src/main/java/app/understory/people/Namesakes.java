package app.understory.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells people of one name apart. Names that differ only in accents or capitals count as one. */
public final class Namesakes {
  private final Map<PersonId, Mark> marks;

  private Namesakes(Map<PersonId, Mark> marks) {
    this.marks = marks;
  }

  /**
   * What tells a person from others of the name.
   *
   * @param born     the birth date where it is known
   * @param wholeDay the year is not enough: another of the name was born in the same one and has the same initials
   * @param initials of the names on papers without the last one, as {@code D. R.}; empty where they are the same for all of the name
   */
  public record Mark(Optional<LocalDate> born, boolean wholeDay, String initials) {}

  /** Looks through everyone, those put away too: a person who comes back must not be taken for another. */
  public static Namesakes among(Collection<Person> people) {
    Map<PersonId, Mark> marks = new HashMap<>();
    people.stream()
        .collect(Collectors.groupingBy(person -> FoldedText.of(person.preferredName().strip()).letters()))
        .values().stream().filter(same -> same.size() > 1).forEach(same -> mark(same, marks));
    return new Namesakes(marks);
  }

  /** The mark of someone who shares a name; empty for everybody else. */
  public Optional<Mark> of(PersonId id) {
    return Optional.ofNullable(marks.get(id));
  }

  private static void mark(List<Person> same, Map<PersonId, Mark> marks) {
    Map<String, Long> often = same.stream().map(Namesakes::yearAndInitials)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    boolean initialsTell = same.stream().map(Namesakes::initials).distinct().count() > 1;
    for (Person person : same) {
      boolean wholeDay = often.getOrDefault(yearAndInitials(person), 0L) > 1;
      marks.put(person.id(), new Mark(person.birthDate(), wholeDay, initialsTell ? initials(person) : ""));
    }
  }

  private static String yearAndInitials(Person person) {
    return person.birthDate().map(LocalDate::getYear).orElse(0) + initials(person);
  }

  private static String initials(Person person) {
    String[] names = person.legalName().orElse(person.preferredName()).strip().split("\\s+", -1);
    return Arrays.stream(names).limit(names.length - 1L).filter(name -> !name.isEmpty())
        .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)) + ".").collect(Collectors.joining(" "));
  }
}
