package app.understory.people.view;

import app.understory.people.FoldedText.Span;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** A text with what was sought in it underlined. */
final class Matched extends HBox {

  Matched(String... styleClasses) {
    getStyleClass().add("matched");
    getStyleClass().addAll(styleClasses);
  }

  /** Shows the text; spans that overlap an earlier one are left out. */
  void show(String text, List<Span> spans) {
    getChildren().clear();
    int at = 0;
    for (Span span : spans.stream().sorted((one, other) -> Integer.compare(one.from(), other.from()))
        .toList()) {
      if (span.from() >= at) {
        add(text.substring(at, span.from()), false);
        add(text.substring(span.from(), span.to()), true);
        at = span.to();
      }
    }
    add(text.substring(at), false);
  }

  private void add(String piece, boolean match) {
    if (!piece.isEmpty()) {
      Label label = new Label(piece);
      if (match) {
        label.getStyleClass().add("match");
        label.setMinWidth(USE_PREF_SIZE);
      }
      getChildren().add(label);
    }
  }
}
