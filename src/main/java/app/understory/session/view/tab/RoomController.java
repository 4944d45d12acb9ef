package app.understory.session.view.tab;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** The slip for the room's address and telephones. */
public final class RoomController {
  private final RoomModel model;
  @FXML
  private VBox slip;
  @FXML
  private TextField address;
  @FXML
  private TextField phone;
  @FXML
  private TextField ambulance;

  public RoomController(RoomModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    address.textProperty().bindBidirectional(model.addressProperty());
    phone.textProperty().bindBidirectional(model.phoneProperty());
    ambulance.textProperty().bindBidirectional(model.ambulanceProperty());
    for (TextField field : List.of(address, phone, ambulance)) {
      field.focusedProperty().addListener((_, _, in) -> {
        if (!in) {
          model.keep();
        }
      });
    }
    slip.visibleProperty().bind(model.askingProperty());
    slip.managedProperty().bind(model.askingProperty());
  }

  @FXML
  private void turn() {
    model.turn();
  }

  @FXML
  private void keep() {
    model.keep();
  }
}
