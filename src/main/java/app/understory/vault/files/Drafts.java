package app.understory.vault.files;

import java.util.Optional;

/**
 * What is being typed and is not a row yet: sealed files, two alternating slots each, readable by the clinician who
 * typed them alone. On disk at most one second after the first unsaved key.
 */
public interface Drafts {

  /**
   * Notes what stands in the place now. Returns at once; it is on disk 800 ms after the last call for this place, and
   * at most 1 s after the first unsaved one.
   *
   * @param place   a name for the place being typed in, as {@code session/ID/entry}; no words of a person
   * @param content what stands there
   */
  void type(String place, String content);

  /** What was being typed there, if anything; an empty optional after {@link #clear}. */
  Optional<String> read(String place);

  /** Forgets the place: what was typed is a row now, or was given up. */
  void clear(String place);

  /** Writes everything outstanding now and returns when it is on disk. */
  void flush();
}
