package app.understory.integration.view.asked;

import app.understory.integration.asked.Candidate;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.strand.Strand;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One thing that came unasked, and what can be done with it by one key or a click. */
final class CandidateRow extends VBox {
  private final Words words;
  private final FlowPane choices = new FlowPane();

  CandidateRow(AskedModel model, CameLine.Came came, Words words) {
    this.words = words;
    getStyleClass().add("us-candidate");
    Label said = new Label(came.candidate().words());
    said.setWrapText(true);
    said.getStyleClass().add("us-candidate-words");
    Label state = new Label(came.state());
    state.setWrapText(true);
    state.getStyleClass().add("us-asked-small");
    getChildren().addAll(said, state, choices);
    choices.getStyleClass().add("us-candidate-choices");
    choices.prefWrapLengthProperty().bind(widthProperty());
    setAccessibleText(words.get("candidate.name", came.candidate().words(), came.state()));
    ways(model, came.candidate()).forEach(this::choose);
  }

  /** What can be done with it, by name, in order. */
  static Map<String, Runnable> ways(AskedModel model, Candidate candidate) {
    Map<String, Runnable> ways = new LinkedHashMap<>();
    if (candidate.state() != Candidate.State.WAITING) {
      ways.put("back", () -> model.takeBack(candidate));
      return ways;
    }
    if (candidate.origin() == Candidate.Origin.UNASKED) {
      ways.put("again", () -> model.takeUp(candidate, Strand.Kind.QUESTION));
    } else {
      ways.put("question", () -> model.takeUp(candidate, Strand.Kind.QUESTION));
      ways.put("theme", () -> model.takeUp(candidate, Strand.Kind.THEME));
      ways.put("stuck", () -> model.takeUp(candidate, Strand.Kind.STUCK_PLACE));
    }
    ways.put("path", () -> model.takeUpAsPath(candidate));
    ways.put("rest", () -> model.rest(candidate));
    return ways;
  }

  private void choose(String what, Runnable run) {
    Button button = new Button(words.get("choice." + what));
    button.setGraphic(KeyCap.small(words.get("key." + what)));
    button.getStyleClass().addAll("us-small-button", "us-candidate-choice");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> run.run());
    choices.getChildren().add(button);
  }

  /** Shows what can be done with it, or puts that away. */
  void unfold(boolean here) {
    choices.setVisible(here);
    choices.setManaged(here);
  }
}
