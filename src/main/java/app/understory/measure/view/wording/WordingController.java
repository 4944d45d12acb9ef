package app.understory.measure.view.wording;

import app.understory.kit.Words;
import app.understory.measure.Library.Loaded;
import app.understory.measure.definition.Fault;
import app.understory.measure.definition.Measure;
import app.understory.measure.view.wording.WordingModel.Said;
import java.io.File;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Binds the wording of a measure, and the loading of the practice's own measures. */
public final class WordingController {
  private final WordingModel model;
  private Runnable leave = () -> {};

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox page;
  @FXML
  private Label title;
  @FXML
  private Label stands;
  @FXML
  private Button drop;
  @FXML
  private TextArea lines;
  @FXML
  private Button file;
  @FXML
  private Label said;

  public WordingController(WordingModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    lines.textProperty().bindBidirectional(model.linesProperty());
    model.saidProperty().addListener((_, _, now) -> say(now));
    model.standsProperty().addListener((_, _, _) -> stands());
    page.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        leave.run();
        key.consume();
      }
    });
    say(model.saidProperty().get());
    stands();
  }

  /**
   * Comes into view for that measure.
   *
   * @param back leads back to the form
   */
  public void begin(Measure measure, Runnable back) {
    leave = back;
    model.turn(measure);
    title.setText(Words.in(resources).get("title.of", measure.about().name()));
    file.requestFocus();
  }

  private void stands() {
    Words words = Words.in(resources);
    stands.setText(model.standsProperty().get()
        .map(wording -> words.get("stands", wording.source(), wording.language()))
        .orElse(words.get("stands.not")));
    show(drop, model.standsProperty().get().isPresent());
  }

  private void say(Said now) {
    Words words = Words.in(resources);
    said.setText(switch (now) {
      case Said.Nothing _ -> "";
      case Said.Worded(String name) -> words.get("worded", name);
      case Said.WordingRefused(var refused, int items) -> words.get("refused." + refused.why(),
          Integer.toString(refused.found()), Integer.toString(items));
      case Said.Failed _ -> words.get("failed");
      case Said.Own(Loaded.Taken(Measure measure)) -> words.get("own.taken", measure.about().name());
      case Said.Own(Loaded.NameTaken(String id)) -> words.get("own.name", id);
      case Said.Own(Loaded.VersionUsed(int version, long forms)) ->
        words.get("own.version", Integer.toString(version), Long.toString(forms));
      case Said.Own(Loaded.Faulty(var reading)) -> reading.faults().stream().map(this::fault)
          .collect(Collectors.joining("\n"));
    });
    boolean good = now instanceof Said.Worded || now instanceof Said.Own(Loaded.Taken _);
    said.getStyleClass().removeAll("us-warn", "us-quiet");
    said.getStyleClass().add(good ? "us-quiet" : "us-warn");
    show(said, !(now instanceof Said.Nothing));
  }

  private String fault(Fault fault) {
    Words words = Words.in(resources);
    String reason = words.get("fault." + fault.why(), fault.word());
    return fault.line() == 0 ? reason : words.get("fault", Integer.toString(fault.line()), reason);
  }

  @FXML
  private void choose() {
    File chosen = new FileChooser().showOpenDialog(page.getScene().getWindow());
    if (chosen != null) {
      model.open(chosen.toPath());
    }
  }

  @FXML
  private void paste() {
    model.paste();
  }

  @FXML
  private void goOwn() {
    model.drop();
  }

  @FXML
  private void goBack() {
    leave.run();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
