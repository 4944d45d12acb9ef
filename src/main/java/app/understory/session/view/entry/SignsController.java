package app.understory.session.view.entry;

import app.understory.kit.Words;
import app.understory.session.VitalSigns.Fault;
import app.understory.session.VitalSigns.Sign;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The row for vital signs in the entry line's place. */
public final class SignsController {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final SignsModel model;

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private TextField systolic;
  @FXML
  private TextField diastolic;
  @FXML
  private TextField pulse;
  @FXML
  private TextField oxygen;
  @FXML
  private HBox breath;
  @FXML
  private TextField respiration;
  @FXML
  private HBox scale;
  @FXML
  private TextField sedation;
  @FXML
  private TextField at;
  @FXML
  private Label sentence;

  public SignsController(SignsModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    for (Sign sign : Sign.values()) {
      field(sign).textProperty().bindBidirectional(model.fieldProperty(sign));
    }
    at.textProperty().bindBidirectional(model.atProperty());
    model.faultsProperty().addListener((_, _, _) -> say());
    model.improbableProperty().addListener((_, _, _) -> say());
    model.beyondProperty().addListener((_, _, _) -> say());
    model.timedProperty().addListener((_, _, _) -> say());
    sedation.focusedProperty().addListener((_, _, _) -> say());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    say();
  }

  /** The row opens, empty, with the caret in the first field. */
  public void open() {
    model.opened();
    asked(breath, respiration, Sign.RESPIRATION);
    asked(scale, sedation, Sign.SEDATION);
    systolic.requestFocus();
  }

  /** The practice may leave it out. */
  private void asked(HBox part, TextField field, Sign sign) {
    part.setVisible(model.asks(sign));
    part.setManaged(model.asks(sign));
    field.setVisible(model.asks(sign));
  }

  private TextField field(Sign sign) {
    return switch (sign) {
      case SYSTOLIC -> systolic;
      case DIASTOLIC -> diastolic;
      case PULSE -> pulse;
      case OXYGEN -> oxygen;
      case RESPIRATION -> respiration;
      case SEDATION -> sedation;
    };
  }

  /** A stroke or a space goes to the next field: 142/88 76 97 can be typed as it is read. */
  private void typed(KeyEvent key) {
    if (key.getTarget() instanceof TextField here && (key.getCharacter().equals("/")
        || key.getCharacter().equals(" "))) {
      key.consume();
      if (here == systolic) {
        diastolic.requestFocus();
      } else if (here == diastolic) {
        pulse.requestFocus();
      } else if (here == pulse) {
        oxygen.requestFocus();
      } else if (here == oxygen && respiration.isVisible()) {
        respiration.requestFocus();
      } else if ((here == oxygen || here == respiration) && sedation.isVisible()) {
        sedation.requestFocus();
      }
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      model.keep();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      model.leave();
    } else {
      return;
    }
    key.consume();
  }

  private void say() {
    Map<Sign, Fault> faults = model.faultsProperty().get();
    Set<Sign> odd = model.improbableProperty().get();
    for (Sign sign : Sign.values()) {
      field(sign).pseudoClassStateChanged(WRONG, faults.containsKey(sign));
    }
    boolean refused = !faults.isEmpty() || !model.timedProperty().get();
    sentence.setText(faults.entrySet().stream().findFirst()
        .map(fault -> SignWords.fault(fault.getKey(), fault.getValue()))
        .orElseGet(() -> model.timedProperty().get() ? unusual(odd) : Words.in(resources).get("untimed")));
    sentence.getStyleClass()
        .setAll(refused || !odd.isEmpty() || !model.beyondProperty().get().isEmpty()
            ? "us-row-fault"
            : "us-row-note");
  }

  private String unusual(Set<Sign> odd) {
    return model.beyondProperty().get().stream().findFirst().map(SignWords::beyond)
        .or(() -> odd.stream().findFirst().map(SignWords::improbable))
        .orElseGet(() -> Words.in(resources).get(sedation.isFocused() ? "sedation.note" : "note"));
  }
}
