package app.understory.session.view;

import app.understory.kit.Words;
import app.understory.session.Phase;
import app.understory.session.line.Command;
import app.understory.session.view.stream.LogWords;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The eight phases as buttons: those that were, the one under way, those to come. */
final class PhaseStrip {
  private static final Words WORDS = Words.of(PhaseStrip.class);

  private PhaseStrip() {}

  /** Lays them out. */
  static void show(HBox strip, List<Standing.PhaseState> phases, Consumer<Command> ask) {
    strip.getChildren().setAll(phases.stream().map(state -> phase(state, ask)).toList());
  }

  private static Node phase(Standing.PhaseState state, Consumer<Command> ask) {
    Phase phase = state.phase();
    Label title = new Label(LogWords.phase(phase));
    title.getStyleClass().add("us-phase-name");
    title.setMinWidth(Region.USE_PREF_SIZE);
    HBox content = new HBox(title);
    content.getStyleClass().add("us-phase-content");
    state.since().ifPresent(moment -> {
      String at = LogWords.clock(moment);
      Label when = new Label(state.now() ? WORDS.get("since", at) : at);
      when.getStyleClass().add("us-phase-time");
      when.setMinWidth(Region.USE_PREF_SIZE);
      corrects(when, phase, ask);
      content.getChildren().add(when);
    });
    Button button = new Button();
    button.setGraphic(content);
    button.setFocusTraversable(false);
    button.setAccessibleText(WORDS.get("begin", LogWords.phase(phase)));
    button.getStyleClass().setAll("us-phase", state.now()
        ? "us-phase-now"
        : state.since().isPresent() ? "us-phase-past" : "us-phase-to-come");
    state.since()
        .ifPresent(_ -> button.setAccessibleHelp(WORDS.get("correct", Integer.toString(phase.number()))));
    button.setOnContextMenuRequested(_ -> ask.accept(new Command.CorrectPhase(phase)));
    button.setOnAction(_ -> ask.accept(new Command.OfPhase(phase)));
    if (state.now()) {
      button.setMinWidth(Region.USE_PREF_SIZE);
      button.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(button, Priority.ALWAYS);
    }
    return button;
  }

  /** A click on the time puts it right; one on the name begins the phase again. */
  private static void corrects(Label when, Phase phase, Consumer<Command> ask) {
    when.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
    when.addEventHandler(MouseEvent.MOUSE_RELEASED, MouseEvent::consume);
    when.setOnMouseClicked(click -> {
      ask.accept(new Command.CorrectPhase(phase));
      click.consume();
    });
  }
}
