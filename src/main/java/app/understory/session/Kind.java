package app.understory.session;

/** The kinds of words; each has one fixed letter, which hands remember. */
public enum Kind {
  SAID('s'), SEEN('e'), AFFECT('a'), IMAGE('i'), NEW_THOUGHT('n'), DID('d'), MINE('m'), MUSIC('u'), CONCERN(
      'c'), MILESTONE('p');

  private final char letter;

  Kind(char letter) {
    this.letter = letter;
  }

  public char letter() {
    return letter;
  }

  /** The words as they are read: what was said stands between marks of speech, and only once. */
  public String reading(String words) {
    return this == SAID && !marked(words.strip()) ? "“" + words + "”" : words;
  }

  private static boolean marked(String words) {
    return words.length() > 1 && "“\"„«".indexOf(words.charAt(0)) >= 0
        && "”\"“»".indexOf(words.charAt(words.length() - 1)) >= 0;
  }
}
