package app.understory.prep.openings;

import app.understory.vault.time.Moment;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * How a person went on from an opening after a session, to stand beside what its worksheet said before.
 *
 * @param worksheet the id of the worksheet of that session
 * @param words     in the person's own words; never blank
 * @param said      when these words were written down
 */
public record Afterword(UUID worksheet, Opening opening, String words, Moment said) {

  /** The longest that is kept, in characters. */
  public static final int LONGEST = 4000;

  public Afterword {
    if (words.isBlank() || words.length() > LONGEST) {
      throw new IllegalArgumentException("an opening is gone on from in 1 to " + LONGEST + " characters");
    }
  }

  /** The one id of what is said after a session to an opening, so that saying it twice never makes two. */
  static UUID idOf(UUID worksheet, Opening opening) {
    return UUID.nameUUIDFromBytes((worksheet + "/after/" + opening).getBytes(StandardCharsets.US_ASCII));
  }
}
