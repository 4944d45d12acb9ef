package app.understory.session.view.machine;

import app.understory.kit.Words;
import app.understory.session.view.machine.MachineModel.Worry;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** One line beneath the top bar, where there is something to say of the computer. */
public final class MachineController {
  private final MachineModel model;
  @FXML
  private ResourceBundle resources;
  @FXML
  private HBox root;
  @FXML
  private Label says;

  public MachineController(MachineModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    model.worriesProperty().addListener((_, _, worries) -> show(worries));
    show(model.worriesProperty().get());
  }

  private void show(List<Worry> worries) {
    says.setText(worries.stream().map(this::words).collect(Collectors.joining("   ")));
    root.setVisible(!worries.isEmpty());
    root.setManaged(!worries.isEmpty());
  }

  private String words(Worry worry) {
    Words words = Words.in(resources);
    return switch (worry) {
      case Worry.Battery(int percent) -> words.get("battery", Integer.toString(percent));
      case Worry.Room(long megabytes) -> words.get("room", Long.toString(megabytes));
      case Worry.Sleep() -> words.get("sleep");
    };
  }
}
