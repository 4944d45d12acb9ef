package app.understory.intake.view.candidacy;

import app.understory.intake.candidacy.Judgement.State;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One line of the list: mark, name, note, state, when and who; five letters instead where it is the chosen one. */
final class ConsiderationRow extends VBox {
  private final HBox line = new HBox();
  private final Line shown;
  private final LocalDate today;
  private final Words words;

  ConsiderationRow(Line shown, LocalDate today, Words words) {
    this.shown = shown;
    this.today = today;
    this.words = words;
    getStyleClass().add("us-cand-row");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    line.getStyleClass().add("us-cand-line");
    getChildren().add(line);
    State state = shown.standing().state();
    String name = shown.standing().about().name();
    setAccessibleText(words.get("spoken", name, ConsiderationWords.state(state), shown.standing().note(),
        ConsiderationWords.when(shown, today)));
    lay();
  }

  String code() {
    return shown.code();
  }

  private void lay() {
    State state = shown.standing().state();
    StatusMark mark = new StatusMark(ConsiderationWords.mark(state));
    mark.getStyleClass().add(ConsiderationWords.style(state));
    Label name = new Label(shown.standing().about().name());
    name.getStyleClass().add("us-cand-name");
    if (state == State.NOT_ASKED) {
      name.getStyleClass().add("us-quiet");
    }
    HBox left = new HBox(mark, name);
    left.getStyleClass().add("us-cand-left");
    HBox.setHgrow(left, Priority.ALWAYS);
    if (!shown.standing().note().isEmpty()) {
      Label note = new Label(shown.standing().note());
      note.getStyleClass().add("us-cand-note");
      note.setTooltip(new Tooltip(shown.standing().note()));
      note.setMinWidth(0);
      name.setMinWidth(Region.USE_PREF_SIZE);
      left.getChildren().add(note);
    }
    Label said = new Label(ConsiderationWords.state(state));
    said.getStyleClass().addAll("us-cand-state", ConsiderationWords.style(state));
    Label when = new Label(ConsiderationWords.when(shown, today));
    when.getStyleClass().add("us-cand-when");
    line.getChildren().setAll(left, said, when);
  }

  /** Shows it as the one that keys speak to. */
  void choose(BiConsumer<String, State> judge) {
    getStyleClass().add("us-cand-chosen");
    HBox letters = new HBox();
    letters.getStyleClass().add("us-cand-letters");
    for (State state : State.values()) {
      Button letter = new Button(ConsiderationWords.letter(state));
      letter.setMnemonicParsing(false);
      letter.setFocusTraversable(false);
      letter.setAccessibleText(words.get("set", shown.standing().about().name(),
          ConsiderationWords.state(state)));
      letter.getStyleClass().add("us-cand-letter");
      if (state == shown.standing().state()) {
        letter.getStyleClass().add("us-on");
      }
      letter.setOnAction(_ -> judge.accept(code(), state));
      letters.getChildren().add(letter);
    }
    line.getChildren().set(2, letters);
    ((HBox) line.getChildren().getFirst()).getChildren().removeIf(
        each -> each.getStyleClass().contains("us-cand-note"));
  }

  /** Lays the line on which a note is written beneath. */
  void write(NoteLine note) {
    getChildren().add(note);
  }
}
