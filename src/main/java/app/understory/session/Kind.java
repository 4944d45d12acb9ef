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
}
