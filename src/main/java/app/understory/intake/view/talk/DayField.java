package app.understory.intake.view.talk;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.visit.TypedWhen;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** A line in which a day is typed: taken by Enter and when it is left; what it was not taken for is said beside it. */
final class DayField {
  private final TextField line;
  private final Label said;
  private String shown = "";

  DayField(TextField line, Label said, Consumer<String> take) {
    this.line = line;
    this.said = said;
    said.managedProperty().bind(said.visibleProperty());
    said.setVisible(false);
    said.getStyleClass().add("us-warn");
    line.setOnAction(_ -> look(take));
    line.focusedProperty().addListener((_, _, focused) -> {
      if (!focused) {
        look(take);
      }
    });
  }

  /** What is shown of a day that is kept is not taken once more. */
  private void look(Consumer<String> take) {
    if (!line.getText().equals(shown)) {
      take.accept(line.getText());
    }
  }

  void show(Optional<LocalDate> day, Optional<TypedWhen.Why> not, LocalDate today, Words words) {
    said.setVisible(not.isPresent());
    if (not.isPresent()) {
      said.setText(words.get("day.not." + not.get()));
    } else {
      shown = day.map(new Days(today)::near).orElse("");
      line.setText(shown);
    }
  }
}
