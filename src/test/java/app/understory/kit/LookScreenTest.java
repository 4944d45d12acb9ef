package app.understory.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class LookScreenTest extends ScreenTest {

  @Test
  void aSceneWearsTheLightAndTheReadingSizeThatAreChosen() {
    VBox sheet = proof();
    show(sheet, 700, 400);
    picture("kit-day");
    onFx(() -> {
      look().themeProperty().set(Theme.EVENING);
      look().read(160);
    });
    picture("kit-evening-160");

    assertThat(sheet.getStyleClass()).contains("us-evening", "us-size-160").doesNotContain("us-day",
        "us-size-100");
    Label title = find(".us-h1");
    assertThat(title.getFont().getSize()).isCloseTo(44.8, within(0.1));
  }

  @Test
  void whatIsTypedReachesTheField() {
    show(proof(), 700, 400);
    robot.clickOn("#field");
    type("Ada Fictional");

    TextField field = find("#field");
    assertThat(field.getText()).isEqualTo("Ada Fictional");
  }

  private static VBox proof() {
    Label title = new Label("To stay on the stair");
    title.getStyleClass().add("us-h1");
    TextField field = new TextField();
    field.setId("field");
    field.setPromptText("Name, status or word");
    Button primary = new Button("Prepare");
    primary.getStyleClass().add("us-primary");
    ComboBox<String> box = new ComboBox<>();
    box.getItems().addAll("moved", "open");
    box.setValue("moved");
    HBox row = new HBox(10, primary, new Button("Cue card"), new CheckBox("Fasting"),
        new RadioButton("Several days"),
        box);
    VBox sheet = new VBox(12, title, field, row);
    sheet.setPadding(new Insets(24));
    return sheet;
  }
}
