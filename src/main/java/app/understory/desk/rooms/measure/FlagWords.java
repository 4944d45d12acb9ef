package app.understory.desk.rooms.measure;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.measure.safety.Safety;
import app.understory.measure.safety.SafetyFlag;
import app.understory.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What stands in a person's header until a clinician answered it in words. */
public final class FlagWords {
  private static final Words WORDS = Words.of(FlagWords.class);

  private final Safety safety;
  private final Supplier<LocalDate> today;

  FlagWords(Safety safety, Supplier<LocalDate> today) {
    this.safety = safety;
    this.today = today;
  }

  /** The newest flag that stands, and how many more there are; empty without one. Off the JavaFX thread. */
  public Optional<String> of(PersonId person) {
    List<SafetyFlag> standing = safety.standing(person);
    return standing.stream().findFirst()
        .map(flag -> standing.size() == 1
            ? words(flag)
            : WORDS.get("more", words(flag), Integer.toString(standing.size() - 1)));
  }

  private String words(SafetyFlag flag) {
    String name = flag.measure().about().name();
    String day = new Days(today.get()).near(flag.form().begun().day());
    return flag.level().map(level -> WORDS.get("level", name, level.label(), day))
        .orElseGet(() -> WORDS.get("item", name, Integer.toString(flag.items().getFirst()), day));
  }
}
