package app.understory.integration.view.versions;

import app.understory.integration.compare.Difference;
import app.understory.kit.Days;
import app.understory.kit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One version: its number, when it was made, and what changed. */
final class VersionCell extends ListCell<VersionLine> {
  private final Words words;
  private final LocalDate today;
  private final Label name = new Label();
  private final Label when = new Label();
  private final Label about = new Label();
  private final VBox row = new VBox();

  VersionCell(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(name, gap, when);
    head.getStyleClass().add("us-version-head");
    name.getStyleClass().add("us-version-name");
    when.getStyleClass().add("us-version-when");
    about.getStyleClass().add("us-version-about");
    row.getStyleClass().add("us-version");
    row.getChildren().addAll(head, about);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable VersionLine line, boolean empty) {
    super.updateItem(line, empty);
    if (line == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    name.setText(words.get("version", String.valueOf(line.number())));
    when.setText(new Days(today).near(line.revision().revised().wall()));
    about.setText(about(line));
    setAccessibleText(words.get("version.name", name.getText(), when.getText(), about.getText()));
    setGraphic(row);
  }

  private String about(VersionLine line) {
    Difference change = line.change();
    if (line.first()) {
      return words.get("about.begun", words(line.revision().page().count()));
    }
    List<String> parts = new ArrayList<>();
    if (change.drawnIn() > 0) {
      parts.add(drawn(change.drawnIn()));
    }
    if (change.added() > 0 && change.takenOut() > 0) {
      parts.add(words.get("about.both", words(change.added()), String.valueOf(change.takenOut())));
    } else if (change.added() > 0 && change.drawnIn() == 0) {
      parts.add(words.get("about.more", words(change.added())));
    } else if (change.takenOut() > 0) {
      parts.add(words.get("about.fewer", words(change.takenOut())));
    }
    return parts.isEmpty() ? words.get("about.form") : String.join(", ", parts);
  }

  private String words(int many) {
    return words.get(many == 1 ? "words.one" : "words.many", String.valueOf(many));
  }

  private String drawn(int many) {
    return words.get(many == 1 ? "drawn.one" : "drawn.many", String.valueOf(many));
  }
}
