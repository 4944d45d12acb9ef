package app.understory.integration.view.asked;

import app.understory.integration.asked.Candidate;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.strand.Strand;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** One thing that came unasked. With the focus on it, one key takes it up or lets it rest. */
final class CandidateRow extends VBox {
  private final AskedModel model;
  private final Candidate candidate;
  private final Words words;
  private final FlowPane choices = new FlowPane();

  CandidateRow(AskedModel model, Candidate candidate, Words words) {
    this.model = model;
    this.candidate = candidate;
    this.words = words;
    getStyleClass().add("us-candidate");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    Label said = new Label(candidate.words());
    said.setWrapText(true);
    said.getStyleClass().add("us-candidate-words");
    Label state = new Label(words.get("state." + candidate.state().name()));
    state.getStyleClass().add("us-asked-small");
    getChildren().addAll(said, state, choices);
    choices.getStyleClass().add("us-candidate-choices");
    setAccessibleText(words.get("candidate.name", candidate.words(), state.getText()));
    offer();
    setOnMousePressed(_ -> requestFocus());
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    focusWithinProperty().addListener((_, _, here) -> unfold(here));
    unfold(false);
  }

  Candidate candidate() {
    return candidate;
  }

  private void offer() {
    if (candidate.state() != Candidate.State.WAITING) {
      choose("back", () -> model.takeBack(candidate));
    } else if (candidate.origin() == Candidate.Origin.UNASKED) {
      choose("again", () -> model.takeUp(candidate, Strand.Kind.QUESTION));
      choose("path", () -> model.takeUpAsPath(candidate));
      choose("rest", () -> model.rest(candidate));
    } else {
      choose("question", () -> model.takeUp(candidate, Strand.Kind.QUESTION));
      choose("theme", () -> model.takeUp(candidate, Strand.Kind.THEME));
      choose("stuck", () -> model.takeUp(candidate, Strand.Kind.STUCK_PLACE));
      choose("path", () -> model.takeUpAsPath(candidate));
      choose("rest", () -> model.rest(candidate));
    }
  }

  private void choose(String what, Runnable run) {
    Button button = new Button(words.get("choice." + what));
    button.setGraphic(KeyCap.small(words.get("key." + what)));
    button.setUserData(words.get("key." + what));
    button.getStyleClass().addAll("us-small-button", "us-candidate-choice");
    button.setFocusTraversable(false);
    button.setOnAction(_ -> run.run());
    choices.getChildren().add(button);
  }

  private void typed(KeyEvent event) {
    choices.getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast)
        .filter(button -> event.getCharacter().equalsIgnoreCase(String.valueOf(button.getUserData())))
        .findFirst().ifPresent(button -> {
          button.fire();
          event.consume();
        });
  }

  private void unfold(boolean here) {
    choices.setVisible(here);
    choices.setManaged(here);
  }
}
