package app.understory.intake.view.row;

import app.understory.intake.history.Item;
import javafx.scene.Node;

/** Lays a line as it is read. */
public interface Reading<R extends Item> {

  Node of(R item);

  /** What it depends on: as long as this is equal, it is not laid anew. */
  default Object stamp(R item) {
    return item;
  }
}
