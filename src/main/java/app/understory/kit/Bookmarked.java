package app.understory.kit;

/**
 * A controller that can say where a person was, to bring them back there after unlocking. Without it the frame remembers
 * the focused field's id and its caret.
 */
public interface Bookmarked {

  /** Where one is: ids and positions only, never a word of a person, since it outlives the practice in memory. */
  String bookmark();

  /** Goes back there as soon as the content stands; silently stays where it is if the place is gone. */
  void resume(String bookmark);
}
