package app.understory.integration.view.asked;

import app.understory.integration.asked.AskedAndCame;
import app.understory.integration.asked.Candidate;
import app.understory.kit.Days;
import app.understory.kit.Words;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** In place of page and log: what was asked at the left, what came unasked at the right. */
public final class AskedController {
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
  private VBox came;
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
  }

  /** What Escape does. */
  public void onBack(Runnable run) {
    back = run;
  }

  private void show(AskedAndCame laid) {
    Optional<UUID> at = focused().map(row -> row.candidate().originId());
    when.setText(words.get("when", String.valueOf(laid.session().number()),
        Days.title(laid.session().began().day())));
    asked.getChildren().setAll(laid.asked().stream().<Node>map(one -> new AskedBlock(one, words)).toList());
    if (laid.asked().isEmpty()) {
      asked.getChildren().add(quiet("none.asked"));
    }
    came.getChildren().clear();
    for (Candidate.Origin origin : Candidate.Origin.values()) {
      List<Candidate> these = laid.candidates().stream().filter(one -> one.origin() == origin).toList();
      if (!these.isEmpty()) {
        Label heading = new Label(words.get("origin." + origin.name()));
        heading.setWrapText(true);
        heading.getStyleClass().add("us-label");
        came.getChildren().add(heading);
        these.forEach(one -> came.getChildren().add(new CandidateRow(model, one, words)));
      }
    }
    if (laid.candidates().isEmpty()) {
      came.getChildren().add(quiet("none.came"));
    }
    if (fresh || at.isPresent()) {
      focus(at);
    }
  }

  private Label quiet(String key) {
    Label label = new Label(words.get(key));
    label.setWrapText(true);
    label.getStyleClass().add("us-quiet");
    return label;
  }

  private List<CandidateRow> rows() {
    return came.getChildren().stream().filter(CandidateRow.class::isInstance).map(CandidateRow.class::cast)
        .toList();
  }

  private Optional<CandidateRow> focused() {
    return rows().stream().filter(Node::isFocusWithin).findFirst();
  }

  private void focus(Optional<UUID> origin) {
    rows().stream().filter(row -> origin.filter(row.candidate().originId()::equals).isPresent()).findFirst()
        .or(() -> rows().stream().findFirst()).ifPresentOrElse(Node::requestFocus, root::requestFocus);
  }

  private void pressed(KeyEvent event) {
    int by = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    List<CandidateRow> rows = rows();
    if (event.getCode() == KeyCode.ESCAPE) {
      back.run();
      event.consume();
    } else if (by != 0 && !rows.isEmpty()) {
      int at = focused().map(rows::indexOf).orElse(-by);
      rows.get(Math.clamp(at + by, 0, rows.size() - 1)).requestFocus();
      event.consume();
    }
  }

  @FXML
  private void back() {
    back.run();
  }
}
