package app.understory.integration.view.turns;

import app.understory.kit.Words;
import app.understory.strand.StrandId;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The right of the tab: the strands, where each stands and what changed. */
public final class TurnsController {
  private final TurnsModel model;
  private final Consumer<StrandId> open;
  private final Runnable openings;
  private final Words words = Words.of(TurnsController.class);

  @FXML
  private VBox rows;
  @FXML
  private Label none;
  @FXML
  private Label besidePrivate;

  /**
   * @param open     leads from each strand to all that came of it
   * @param openings leads to what was said before and after each session
   */
  public TurnsController(TurnsModel model, Consumer<StrandId> open, Runnable openings) {
    this.model = model;
    this.open = open;
    this.openings = openings;
  }

  @FXML
  private void initialize() {
    model.lines().addListener((ListChangeListener<TurnLine>) change -> {
      while (change.next()) {
        follow(change);
      }
      none.setVisible(model.lines().isEmpty());
      none.setManaged(model.lines().isEmpty());
    });
    besidePrivate.visibleProperty().bind(model.besidePrivateProperty());
    besidePrivate.managedProperty().bind(besidePrivate.visibleProperty());
    rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void follow(ListChangeListener.Change<? extends TurnLine> change) {
    List<Node> shown = rows.getChildren();
    if (change.wasReplaced() && change.getRemovedSize() == change.getAddedSize()
        && shown.size() == model.lines().size()) {
      for (int i = change.getFrom(); i < change.getTo(); i++) {
        if (shown.get(i) instanceof TurnRow row) {
          row.show(model.lines().get(i));
        }
      }
    } else {
      rows.getChildren()
          .setAll(model.lines().stream().map(line -> new TurnRow(model, line, words, open)).toList());
    }
  }

  @FXML
  private void openOpenings() {
    openings.run();
  }

  /** Puts the focus on the first strand, or leaves it on the one that has it. */
  public void focus() {
    rows.getChildren().stream().filter(Node::isFocusWithin).findFirst()
        .or(() -> rows.getChildren().stream().findFirst()).ifPresent(Node::requestFocus);
  }

  private void pressed(KeyEvent event) {
    boolean up = event.getCode() == KeyCode.UP;
    if (event.isShortcutDown() || event.isAltDown() || !up && event.getCode() != KeyCode.DOWN) {
      return;
    }
    List<Node> shown = rows.getChildren();
    for (int i = 0; i < shown.size(); i++) {
      if (shown.get(i).isFocusWithin()) {
        shown.get(Math.clamp(i + (up ? -1 : 1), 0, shown.size() - 1)).requestFocus();
        event.consume();
        return;
      }
    }
  }
}
