package app.understory.intake.safety;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.EnumMap;
import java.util.Map;

/**
 * A person's plan of safety as it now stands, in their own words.
 *
 * @param words   what is written in each part; a part without words is not in it
 * @param changed when it was last written in
 */
public record SafetyPlan(PersonId person, Map<Part, String> words, Moment changed) {
  /** The longest part, in characters. */
  public static final int LONGEST = 4_000;

  /** Keeps its own copy, without the blank parts. */
  public SafetyPlan {
    Map<Part, String> written = new EnumMap<>(Part.class);
    words.forEach((part, said) -> {
      if (said.length() > LONGEST) {
        throw new IllegalArgumentException("a part has at most " + LONGEST + " characters");
      }
      if (!said.isBlank()) {
        written.put(part, said);
      }
    });
    words = Map.copyOf(written);
  }

  /** What is written in that part; may be empty. */
  public String of(Part part) {
    return words.getOrDefault(part, "");
  }

  /** Whether nothing is written in it. */
  public boolean blank() {
    return words.isEmpty();
  }

  /** The same plan with that part worded so. */
  SafetyPlan with(Part part, String said, Moment now) {
    Map<Part, String> fresh = new EnumMap<>(Part.class);
    fresh.putAll(words);
    fresh.put(part, said);
    return new SafetyPlan(person, fresh, now);
  }
}
