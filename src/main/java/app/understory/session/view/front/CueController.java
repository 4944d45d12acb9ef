package app.understory.session.view.front;

import app.understory.session.view.Facts;
import app.understory.strand.Strand;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The cue card: the intention and up to three questions, to be read aloud before the dose. */
public final class CueController {
  private static final int MOST = 3;
  private static final String DIM = "us-cue-dim";
  private static final int SMALLEST = 80;
  private static final int LARGEST = 160;

  private final ObservableValue<Optional<Facts>> facts;
  private final PauseTransition hintsGo = new PauseTransition(Duration.seconds(4));
  private final PauseTransition pointerGoes = new PauseTransition(Duration.seconds(2));
  private int size = 100;
  @FXML
  private VBox root;
  @FXML
  private VBox card;
  @FXML
  private Label intention;
  @FXML
  private VBox questions;
  @FXML
  private HBox hints;

  public CueController(ObservableValue<Optional<Facts>> facts) {
    this.facts = facts;
  }

  @FXML
  private void initialize() {
    facts.addListener((_, _, known) -> known.ifPresent(this::show));
    facts.getValue().ifPresent(this::show);
    hintsGo.setOnFinished(_ -> hints.setVisible(false));
    pointerGoes.setOnFinished(_ -> root.setCursor(Cursor.NONE));
    root.setOnMouseMoved(_ -> {
      root.setCursor(Cursor.DEFAULT);
      pointerGoes.playFromStart();
    });
  }

  private void show(Facts known) {
    intention.setText(known.sheet().intention());
    questions.getChildren()
        .setAll(known.strands().stream().filter(strand -> strand.kind() == Strand.Kind.QUESTION)
            .limit(MOST).map(CueController::question).toList());
  }

  private static HBox question(Strand strand) {
    Label number = new Label(Integer.toString(strand.number().orElse(0)));
    number.getStyleClass().add("us-cue-number");
    Label words = new Label(strand.words());
    words.setWrapText(true);
    words.getStyleClass().add("us-cue-question");
    HBox row = new HBox(number, words);
    row.getStyleClass().add("us-cue-row");
    return row;
  }

  /** It is shown. */
  public void open() {
    hints.setVisible(true);
    hintsGo.playFromStart();
    pointerGoes.playFromStart();
  }

  /** Space dims, Ctrl with plus and minus sizes; any key brings the hints back. */
  public void pressed(KeyEvent key) {
    open();
    if (key.getCode() == KeyCode.SPACE) {
      if (!root.getStyleClass().remove(DIM)) {
        root.getStyleClass().add(DIM);
      }
    } else if (key.isShortcutDown() && (key.getCode() == KeyCode.PLUS || key.getCode() == KeyCode.EQUALS
        || key.getCode() == KeyCode.ADD)) {
      grow(20);
    } else if (key.isShortcutDown()
        && (key.getCode() == KeyCode.MINUS || key.getCode() == KeyCode.SUBTRACT)) {
      grow(-20);
    }
  }

  private void grow(int by) {
    card.getStyleClass().remove("us-cue-" + size);
    size = Math.clamp(size + by, SMALLEST, LARGEST);
    card.getStyleClass().add("us-cue-" + size);
  }
}
