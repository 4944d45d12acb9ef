package app.understory.intake.view.talk;

import app.understory.kit.write.GrowingArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** One of the three ways, said plainly, and beneath it what it could mean to the person. */
final class WayRow extends HBox {
  private final GrowingArea area = new GrowingArea();

  /**
   * @param means  what a reader hears of the line beneath
   * @param prompt what stands in it while it is empty
   */
  WayRow(Ways.Way way, String means, String prompt) {
    getStyleClass().add("talk-way");
    Text name = new Text(way.name() + " ");
    name.getStyleClass().add("talk-way-name");
    Text said = new Text(way.words());
    said.getStyleClass().add("talk-way-said");
    area.getStyleClass().add("talk-means");
    area.setAccessibleText(means);
    area.setPromptText(prompt);
    area.setId(way.field().name());
    VBox words = new VBox(new TextFlow(name, said), area);
    words.getStyleClass().add("talk-way-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    FontIcon icon = new FontIcon(way.icon());
    getChildren().setAll(icon, words);
  }

  GrowingArea area() {
    return area;
  }
}
