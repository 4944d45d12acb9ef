package app.understory.session.view.reach;

import app.understory.strand.StrandId;
import javafx.scene.Parent;

/** One strand alone, to be read while a session goes on: it never takes the caret. */
public interface StrandPage {
  /** What is shown. */
  Parent root();

  /** Shows this strand, and follows what becomes of it. */
  void show(StrandId strand);

  /** Reads on by so many lines, or back. */
  void read(int lines);

  /** It left the view. */
  void away();
}
