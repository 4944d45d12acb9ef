package app.understory.intake.candidacy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;

/**
 * One thing to be considered before someone is given the medicine. The list that comes with the program names what
 * labels and practices ask for: those of the esketamine label (Spravato, US prescribing information, sections 4, 5 and
 * 8) among them. A practice renames, hides, moves and adds; a code never changes, so that what was said stays readable.
 *
 * @param code   stable, as {@code SLEEP_APNOEA}; of the practice's own ones {@code own-} and an id
 * @param name   short, as it stands in the list; never blank
 * @param asks   what it is about, in a few words; may be empty
 * @param source where it comes from, in words
 * @param place  where it stands in the list, from 0
 * @param hidden the practice does not ask for it
 */
public record Consideration(String code, String name, String asks, String source, int place, boolean hidden) {
  /** The longest name, in characters. */
  public static final int LONGEST_NAME = 60;
  /** The longest explanation, in characters. */
  public static final int LONGEST_ASKS = 400;
  /** Medicines that act together with the one given. */
  public static final String MEDICINES = "MEDICINES";
  /** An allergy to ketamine or esketamine. */
  public static final String ALLERGY = "ALLERGY";
  /** Someone to take them home. */
  public static final String COMPANY = "COMPANY";
  /** Bladder disease. */
  public static final String BLADDER = "BLADDER";
  /** Memory: asked again in maintenance. */
  public static final String MEMORY = "MEMORY";
  /** Misuse of substances. */
  public static final String MISUSE = "MISUSE";

  private static final String OWN = "own-";

  public Consideration {
    if (code.isBlank() || code.length() > 60) {
      throw new IllegalArgumentException("a consideration has a code of at most 60 characters");
    }
    if (name.isBlank() || name.length() > LONGEST_NAME || asks.length() > LONGEST_ASKS) {
      throw new IllegalArgumentException("a consideration has a short name");
    }
  }

  /** One of the practice's own, last in the list. */
  public static Consideration own(UUID id, String name, int place, String source) {
    return new Consideration(OWN + id.toString().toLowerCase(Locale.ROOT), name, "", source, place, false);
  }

  /** The practice added it. */
  public boolean own() {
    return code.startsWith(OWN);
  }

  /** The id of its row, where the practice changed or added it. */
  UUID id() {
    return UUID.nameUUIDFromBytes(("understory/consideration/" + code).getBytes(StandardCharsets.US_ASCII));
  }

  /** The same under another name. */
  public Consideration named(String now) {
    return new Consideration(code, now, asks, source, place, hidden);
  }

  /** The same, asked for or not. */
  public Consideration hidden(boolean now) {
    return new Consideration(code, name, asks, source, place, now);
  }

  /** The same, elsewhere in the list. */
  public Consideration at(int now) {
    return new Consideration(code, name, asks, source, now, hidden);
  }
}
