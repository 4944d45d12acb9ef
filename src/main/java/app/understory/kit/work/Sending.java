package app.understory.kit.work;

import java.util.Optional;

/**
 * How far the words of one field have come to the disk: what is kept, and what is on its way. What was typed and is not
 * kept is never written over by what is read meanwhile.
 */
public final class Sending {
  private String kept = "";
  private Optional<String> pending = Optional.empty();

  /** The words that are kept; empty while none are. */
  public String kept() {
    return kept;
  }

  /** Whether the field says something that is neither kept nor on its way. */
  public boolean unkept(String field) {
    return !field.equals(pending.orElse(kept));
  }

  /** These words stand on the disk; whether the field may show them, since nothing of its own waits in it. */
  public boolean stands(String words, String field) {
    boolean own = pending.isPresent() || unkept(field);
    kept = words;
    return !own;
  }

  /** These words are on their way to be kept. */
  public void sends(String words) {
    pending = Optional.of(words);
  }

  /** They arrived, or did not; whether they stand and nothing came after them. */
  public boolean arrives(String words, boolean stand, String field) {
    kept = stand ? words : kept;
    if (pending.filter(words::equals).isPresent()) {
      pending = Optional.empty();
    }
    return stand && pending.isEmpty() && !unkept(field);
  }
}
