package app.understory.integration.view.asked;

import app.understory.integration.asked.AskedAndCame;
import app.understory.kit.Days;
import app.understory.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** In place of page and log: what was asked at the left, what came unasked at the right. */
public final class AskedController {
  private static final int AROUND = 3;

  private final AskedModel model;
  private final Words words = Words.of(AskedController.class);
  private Runnable back = () -> {};
  private boolean fresh = true;

  @FXML
  private HBox root;
  @FXML
  private Label when;
  @FXML
  private VBox asked;
  @FXML
  private ListView<CameLine> came;
  @FXML
  private Label noneCame;
  @FXML
  private Label failing;

  public AskedController(AskedModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    model.laidProperty().addListener((_, _, now) -> {
      now.ifPresent(this::show);
      fresh = now.isEmpty();
    });
    failing.visibleProperty().bind(model.failingProperty());
    failing.managedProperty().bind(model.failingProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    came.setCellFactory(_ -> new CameCell(model, words));
    came.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  /** What Escape does. */
  public void onBack(Runnable run) {
    back = run;
  }

  private void show(AskedAndCame laid) {
    when.setText(words.get("when", String.valueOf(laid.session().number()),
        Days.title(laid.session().began().day())));
    asked.getChildren().setAll(laid.asked().stream().<Node>map(one -> new AskedBlock(one, words)).toList());
    if (laid.asked().isEmpty()) {
      asked.getChildren().add(quiet("none.asked"));
    }
    List<CameLine> lines = CameLine.of(laid, words);
    noneCame.setVisible(lines.isEmpty());
    noneCame.setManaged(lines.isEmpty());
    came.setVisible(!lines.isEmpty());
    came.setManaged(!lines.isEmpty());
    put(lines);
    if (fresh) {
      (lines.isEmpty() ? root : came).requestFocus();
    }
  }

  /** Lines that stand there already stay as they are, so that nothing jumps; what was chosen stays chosen. */
  private void put(List<CameLine> lines) {
    Optional<UUID> at = Optional.ofNullable(came.getSelectionModel().getSelectedItem()).flatMap(CameLine::id);
    if (!fresh && lines.size() == came.getItems().size()) {
      IntStream.range(0, lines.size()).filter(n -> !lines.get(n).equals(came.getItems().get(n)))
          .forEach(n -> came.getItems().set(n, lines.get(n)));
    } else {
      came.getItems().setAll(lines);
    }
    IntStream.range(0, lines.size())
        .filter(n -> at.isEmpty() ? lines.get(n).id().isPresent() : lines.get(n).id().equals(at)).findFirst()
        .ifPresent(came.getSelectionModel()::select);
  }

  private Label quiet(String key) {
    Label label = new Label(words.get(key));
    label.setWrapText(true);
    label.getStyleClass().add("us-quiet");
    return label;
  }

  private void pressed(KeyEvent event) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (event.getCode() == KeyCode.ESCAPE) {
      back.run();
      event.consume();
    } else if (by != 0 && came.isVisible()) {
      step(by);
      event.consume();
    }
  }

  /** To the next thing that came, past headings. */
  private void step(int by) {
    int at = came.getSelectionModel().getSelectedIndex() + by;
    while (at >= 0 && at < came.getItems().size() && came.getItems().get(at).id().isEmpty()) {
      at += by;
    }
    if (at >= 0 && at < came.getItems().size()) {
      came.getSelectionModel().select(at);
      came.scrollTo(Math.max(0, at - AROUND));
    }
    came.requestFocus();
  }

  private void typed(KeyEvent event) {
    if (came.getSelectionModel().getSelectedItem() instanceof CameLine.Came line) {
      CandidateRow.ways(model, line.candidate()).entrySet().stream()
          .filter(way -> event.getCharacter().equalsIgnoreCase(words.get("key." + way.getKey()))).findFirst()
          .ifPresent(way -> {
            way.getValue().run();
            event.consume();
          });
    }
  }

  @FXML
  private void back() {
    back.run();
  }
}
