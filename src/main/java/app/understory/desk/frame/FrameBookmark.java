package app.understory.desk.frame;

import app.understory.people.PersonId;
import java.util.List;

/**
 * Where one was when the practice was locked: ids and positions, never a word of a person, since it outlives the
 * practice in memory.
 *
 * @param where  the screen
 * @param open   the people opened lately
 * @param mark   what the screen's controller says of itself; empty where it says nothing
 * @param field  the id of the focused field; empty where none had the focus
 * @param caret  the caret in that field
 * @param inSession whether a live session had the whole window
 */
public record FrameBookmark(Whereabouts where, List<PersonId> open, String mark, String field, int caret,
    boolean inSession) {
  public FrameBookmark {
    open = List.copyOf(open);
  }
}
