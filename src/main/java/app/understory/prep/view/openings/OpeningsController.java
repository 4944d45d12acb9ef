package app.understory.prep.view.openings;

import app.understory.kit.Days;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.kit.write.GrowingArea;
import app.understory.prep.view.kept.KeptSign;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The openings before and after, session by session: earlier ones to be read, those after a session to be written. */
public final class OpeningsController implements Shown {
  private static final Duration REST = Duration.seconds(3);

  private final OpeningsModel model;
  private final LocalDate today;
  private final Runnable leave;
  private final PauseTransition rest = new PauseTransition(REST);
  @FXML
  private ResourceBundle resources;
  @FXML
  private Region page;
  @FXML
  private Hyperlink back;
  @FXML
  private Label whose;
  @FXML
  private StatusMark keptMark;
  @FXML
  private Label kept;
  @FXML
  private VBox sessions;
  @FXML
  private Label none;

  /**
   * @param today as seen from which days are named
   * @param leave leads back to where one was
   */
  OpeningsController(OpeningsModel model, LocalDate today, Runnable leave) {
    this.model = model;
    this.today = today;
    this.leave = leave;
  }

  @FXML
  private void initialize() {
    whose.textProperty().bind(model.nameProperty());
    model.pairs().addListener((InvalidationListener) _ -> show());
    KeptSign sign = new KeptSign(keptMark, kept, Words.in(resources).get("kept.not"), rest::playFromStart);
    model.keepingProperty().addListener((_, _, now) -> sign.show(now));
    rest.setOnFinished(_ -> model.keepAll());
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    show();
    sign.show(model.keepingProperty().get());
  }

  @Override
  public void shown() {
    model.shown();
    back.requestFocus();
  }

  @Override
  public void hidden() {
    rest.stop();
    model.hidden();
  }

  @FXML
  private void goBack() {
    leave.run();
  }

  private void show() {
    Words words = Words.in(resources);
    List<Node> blocks = model.pairs().stream()
        .<Node>map(pair -> new PairBlock(pair, words, new Days(today), model::keepAll)).toList();
    blocks.stream().skip(1).forEach(block -> block.getStyleClass().add("us-pair-later"));
    sessions.getChildren().setAll(blocks);
    none.setVisible(blocks.isEmpty());
    none.setManaged(blocks.isEmpty());
    lookupFirst();
  }

  /** The caret goes where the newest session has room for it, so that one can begin to write at once. */
  private void lookupFirst() {
    sessions.applyCss(); // without its skin, a field would not take a key that comes before the next frame
    if (back.isFocused()) {
      sessions.lookupAll(".us-area").stream().filter(GrowingArea.class::isInstance).findFirst()
          .ifPresent(Node::requestFocus);
    }
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      leave.run();
      key.consume();
    } else if (key.getCode() == KeyCode.Z && key.isShortcutDown() && !key.isAltDown()) {
      if (key.isShiftDown()) {
        model.redo();
      } else {
        model.undo();
      }
      key.consume();
    }
  }
}
