package app.understory.intake.view.row;

/**
 * What is said beneath a line.
 *
 * @param key  of its words, {@code said.KEY}
 * @param part what fills their place {@code {0}}
 * @param warn it asks for something
 * @param deed the key of what can be done about it, as {@code raise}; empty where nothing
 */
public record Said(String key, String part, boolean warn, String deed) {

  /** Something that is not understood or asks for a look, with nothing to press. */
  public static Said warning(String key) {
    return new Said(key, "", true, "");
  }
}
