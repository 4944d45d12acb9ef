package app.understory.session.view.stream;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.session.Entry;
import app.understory.session.view.reach.Use;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What stands beneath a row that is turned: what it said before, and the notes in which it is used. */
final class BeneathRow extends VBox {
  private final Words texts;
  private final StreamScale scale;

  BeneathRow(Words texts, StreamScale scale) {
    this.texts = texts;
    this.scale = scale;
    getStyleClass().add("us-stream-beneath");
  }

  /** Shows what belongs to this row. */
  void show(LogRow item) {
    getChildren().clear();
    String before = item.earlier().stream().map(form -> formerly(form, item.entry()))
        .filter(form -> !form.isEmpty()).distinct().collect(Collectors.joining("\n"));
    if (!before.isEmpty()) {
      Label label = new Label(before);
      label.setWrapText(true);
      label.getStyleClass().add("us-stream-earlier");
      getChildren().add(label);
    }
    if (item.turned()) {
      item.uses().forEach(use -> getChildren().add(use(use)));
    }
    setVisible(!getChildren().isEmpty());
    setManaged(isVisible());
  }

  private Node use(Use use) {
    String words = use.title().isBlank()
        ? texts.get("used.untitled", Days.plain(use.day()))
        : texts.get("used", use.title(), Days.plain(use.day()));
    if (scale.use().isEmpty()) {
      Label label = new Label(words);
      label.setWrapText(true);
      label.getStyleClass().add("us-stream-use");
      return label;
    }
    Hyperlink link = new Hyperlink(words);
    link.setFocusTraversable(false);
    link.setWrapText(true);
    link.getStyleClass().add("us-stream-use");
    link.setOnAction(_ -> scale.use().ifPresent(leads -> leads.accept(use)));
    return link;
  }

  /** What an earlier form said otherwise: words, time, or both. */
  private String formerly(Entry before, Entry entry) {
    boolean timed = !before.happened().equals(entry.happened());
    if (before.what().equals(entry.what())) {
      return timed ? texts.get("earlier.time", LogWords.clock(before.happened())) : "";
    }
    return timed
        ? texts.get("earlier.both", LogWords.clock(before.happened()), LogWords.says(before))
        : texts.get("earlier", LogWords.says(before));
  }
}
