package app.understory.intake.view.row;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What may be meant by what is being typed: ↓ ↑ choose in it, Enter takes it, and so does a click. */
final class Suggestions extends VBox {
  private final Consumer<List<String>> take;
  private List<List<String>> offered = List.of();
  private int at = -1;

  Suggestions(Consumer<List<String>> take) {
    this.take = take;
    getStyleClass().add("us-row-meant");
    show(List.of());
  }

  void show(List<List<String>> now) {
    if (!now.equals(offered)) {
      at = -1;
    }
    offered = now;
    lay();
  }

  private void lay() {
    setVisible(!offered.isEmpty());
    setManaged(!offered.isEmpty());
    getChildren().clear();
    for (List<String> each : offered) {
      Label code = new Label(each.get(0));
      code.getStyleClass().add("us-row-code");
      HBox line = new HBox(code, new Label(each.get(1)));
      line.getStyleClass().add("us-row-offer");
      if (offered.indexOf(each) == at) {
        line.getStyleClass().add("us-on");
      }
      line.setOnMousePressed(press -> {
        take.accept(each);
        press.consume();
      });
      getChildren().add(line);
    }
  }

  /** Goes down or up; false where there is nothing that way. */
  boolean move(int by) {
    if (offered.isEmpty() || at + by < -1 || at < 0 && by < 0) {
      return false;
    }
    at = Math.min(at + by, offered.size() - 1);
    lay();
    return true;
  }

  /** Takes the chosen one; false where none is. */
  boolean takeChosen() {
    if (at < 0) {
      return false;
    }
    take.accept(offered.get(at));
    return true;
  }
}
