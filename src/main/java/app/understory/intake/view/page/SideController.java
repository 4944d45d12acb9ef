package app.understory.intake.view.page;

import app.understory.attachment.Attachment;
import app.understory.intake.candidacy.Candidacy.How;
import app.understory.intake.candidacy.Candidacy.Outcome;
import app.understory.intake.view.row.Column;
import app.understory.intake.view.row.Pick;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** What stands beside the page of intake: consents as they stand, and the outcome of candidacy, signed. */
public final class SideController implements Shown {
  private final SideModel model;
  private final IntakeExits exits;
  private Runnable write = () -> {};

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox consents;
  @FXML
  private Label copies;
  @FXML
  private Label signed;
  @FXML
  private VBox tallies;
  @FXML
  private VBox told;
  @FXML
  private VBox form;
  @FXML
  private VBox picks;
  @FXML
  private VBox ways;
  @FXML
  private TextArea saying;
  @FXML
  private TextField by;
  @FXML
  private TextField on;
  @FXML
  private Button decide;
  @FXML
  private Label failure;

  SideController(SideModel model, IntakeExits exits) {
    this.model = model;
    this.exits = exits;
  }

  /** What opens the group in which consents are written. */
  void onWrite(Runnable open) {
    write = open;
  }

  @FXML
  private void initialize() {
    Words words = Words.in(resources);
    Pick outcome = new Pick(Column.choice("outcome", Outcome.class), model.outcomeProperty(), words,
        words.get("cell.outcome"));
    Pick how = new Pick(Column.choice("how", How.class), model.howProperty(), words, words.get("cell.how"));
    picks.getChildren().setAll(outcome);
    ways.getChildren().setAll(how);
    saying.textProperty().bindBidirectional(model.wordsProperty());
    by.textProperty().bindBidirectional(model.byProperty());
    on.textProperty().bindBidirectional(model.onProperty());
    failure.visibleProperty().bind(model.notKeptProperty());
    failure.managedProperty().bind(model.notKeptProperty());
    model.readProperty().addListener((_, _, now) -> show(now));
    form.managedProperty().bind(form.visibleProperty());
    form.setVisible(false);
    form.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        open(false);
        key.consume();
      }
    });
    consents.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.N && !key.isShortcutDown() && !key.isAltDown()) {
        write.run();
        key.consume();
      }
    });
    show(model.readProperty().get());
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  private void show(SideModel.Read now) {
    SideLines lines = new SideLines(Words.in(resources), model.today());
    consents.getChildren().setAll(now.consents().stream().<Node>map(standing -> new ConsentSlip(standing,
        model.today(), Words.in(resources), () -> look(now.copies(standing)))).toList());
    copies.setText(lines.copies(now.copies().size(), now.consents().isEmpty()));
    signed.setText(lines.signed(now.candidacy()));
    tallies.getChildren().setAll(lines.tallies(now.considered()));
    told.getChildren().setAll(lines.told(now.candidacy()));
  }

  private void look(List<Attachment> files) {
    files.stream().findFirst().ifPresentOrElse(exits::look, write);
  }

  @FXML
  private void begin() {
    write.run();
  }

  @FXML
  private void decide() {
    open(!form.isVisible());
  }

  private void open(boolean now) {
    form.setVisible(now);
    if (now) {
      picks.getChildren().getFirst().requestFocus();
    } else {
      decide.requestFocus();
    }
  }

  @FXML
  private void sign() {
    model.sign(Words.in(resources).get("covers"));
    open(false);
  }

  @FXML
  private void print() {
    exits.print(model.person());
  }
}
