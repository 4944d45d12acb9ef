package app.understory.desk.firstrun.steps;

import app.understory.desk.firstrun.steps.NamesModel.Saying;
import app.understory.kit.Words;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Binds the last step: the names. */
final class NamesController implements Step {
  private final NamesModel model;

  @FXML
  private TextField practice;
  @FXML
  private TextField clinician;
  @FXML
  private CheckBox shown;
  @FXML
  private Label problem;
  @FXML
  private ResourceBundle resources;

  NamesController(NamesModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    model.sayingProperty().addListener((_, _, now) -> say(now));
    say(Saying.NOTHING);
  }

  @Override
  public void shown() {
    practice.requestFocus();
  }

  @Override
  public String note() {
    return practice.getText();
  }

  @FXML
  private void toClinician() {
    clinician.requestFocus();
  }

  @FXML
  private void next() {
    model.keep(practice.getText(), clinician.getText(), shown.isSelected());
  }

  private void say(Saying now) {
    boolean missing = now == Saying.NO_PRACTICE || now == Saying.NO_CLINICIAN;
    problem.setText(missing ? Words.in(resources).get("problem." + now.name()) : "");
    if (now == Saying.NO_PRACTICE) {
      practice.requestFocus();
    } else if (now == Saying.NO_CLINICIAN) {
      clinician.requestFocus();
    }
  }
}
