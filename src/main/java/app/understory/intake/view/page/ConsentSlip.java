package app.understory.intake.view.page;

import app.understory.intake.consent.Standing;
import app.understory.intake.view.form.ConsentWords;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import java.time.LocalDate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A consent in two lines: what for and which version, how it stands and until when. Enter looks at the signed copy. */
final class ConsentSlip extends VBox {

  ConsentSlip(Standing standing, LocalDate today, Words words, Runnable look) {
    boolean over = standing.how() == Standing.How.WITHDRAWN;
    boolean warns = standing.how() == Standing.How.RUNS_OUT || standing.how() == Standing.How.EXPIRED
        || standing.how() == Standing.How.NOT_SIGNED;
    Label name = new Label(ConsentWords.name(standing.consent()));
    name.setWrapText(true);
    name.getStyleClass().add(over ? "us-quiet" : "us-side-name");
    Label how = new Label(ConsentWords.standing(standing.consent(), today));
    how.setWrapText(true);
    how.getStyleClass().addAll("us-small", warns ? "us-warn" : "us-side-how");
    StatusMark mark = new StatusMark(ConsentWords.mark(standing.how()));
    mark.getStyleClass().add(warns ? "us-warn" : "us-quiet");
    HBox state = new HBox(mark, how);
    state.getStyleClass().add("us-side-state");
    getChildren().setAll(line(name, small(ConsentWords.version(standing.consent()))),
        line(state, small(ConsentWords.until(standing.consent(), today))));
    getStyleClass().add("us-side-consent");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(words.get("consent.spoken", name.getText(), how.getText()));
    setOnMouseClicked(_ -> look.run());
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
        look.run();
        key.consume();
      }
    });
  }

  private static Label small(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("us-small", "us-quiet");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static HBox line(Region left, Label right) {
    HBox line = new HBox(left, right);
    line.getStyleClass().add("us-side-line");
    left.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(left, Priority.ALWAYS);
    return line;
  }
}
