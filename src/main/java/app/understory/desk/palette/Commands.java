package app.understory.desk.palette;

import java.util.List;

/** One kind of what the palette understands. */
public interface Commands {

  /**
   * What is meant by what was typed so far, the likeliest first; nothing where it is not of this kind. Called off the
   * JavaFX thread.
   */
  List<Suggestion> of(String typed);
}
