package app.understory.kit.write;

/** A place for prose that is no text field: what stands before its caret can be looked at and replaced. */
public interface Prose {

  /** The last characters before the caret in its paragraph, as many as there are, 40 at most. */
  String beforeCaret();

  /** Puts words in the place of so many characters before the caret, as one step that can be undone. */
  void replaceBeforeCaret(int characters, String words);
}
