package app.understory.integration.view.turns;

import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.StatusMark;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One strand beside the page. With the focus in it, it is a slip that asks where the strand stands and what changed. */
final class TurnRow extends VBox {
  private final TurnsModel model;
  private final Words words;
  private final KeyCap cap = KeyCap.small("");
  private final Label name = new Label();
  private final StatusMark mark = new StatusMark();
  private final Label status = new Label();
  private final HBox standing = new HBox(mark, status);
  private final Label changed = new Label();
  private final FlowPane choices = new FlowPane();
  private final Map<Strand.Status, ToggleButton> buttons = new EnumMap<>(Strand.Status.class);
  private final TextArea sentence = new TextArea();
  private final Button gather = new Button();
  private final Button alone = new Button();
  private TurnLine line;
  private boolean filling;

  TurnRow(TurnsModel model, TurnLine line, Words words, Consumer<StrandId> open) {
    this.model = model;
    this.line = line;
    this.words = words;
    getStyleClass().add("us-turn");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    mark.setSize(11);
    name.setWrapText(true);
    name.getStyleClass().add("us-turn-name");
    standing.getStyleClass().add("us-turn-standing");
    changed.setWrapText(true);
    changed.getStyleClass().add("us-turn-changed");
    for (Strand.Status each : Strand.Status.values()) {
      choices.getChildren().add(button(each));
    }
    choices.getStyleClass().add("us-turn-choices");
    askWhatChanged();
    gather.setText(words.get("gather"));
    gather.getStyleClass().add("us-turn-gather");
    gather.setOnAction(_ -> model.gather(this.line));
    alone.setText(words.get("alone"));
    alone.getStyleClass().add("us-turn-gather");
    alone.setOnAction(_ -> open.accept(this.line.strand().id()));
    VBox right = new VBox(name, standing, changed, choices, sentence, gather, alone);
    right.getStyleClass().add("us-turn-right");
    HBox.setHgrow(right, javafx.scene.layout.Priority.ALWAYS);
    HBox row = new HBox(cap, right);
    row.getStyleClass().add("us-turn-row");
    getChildren().add(row);
    setOnMousePressed(_ -> requestFocus());
    setOnKeyPressed(this::pressed);
    setOnKeyTyped(this::typed);
    focusWithinProperty().addListener((_, _, here) -> unfold(here));
    show(line);
  }

  private void askWhatChanged() {
    sentence.setPromptText(words.get("changed.prompt"));
    sentence.setAccessibleText(words.get("changed.name"));
    sentence.getStyleClass().add("us-turn-sentence");
    sentence.setWrapText(true);
    sentence.setPrefRowCount(2);
    sentence.setPrefColumnCount(10);
    sentence.textProperty().addListener((_, _, now) -> typed(now));
    sentence.focusedProperty().addListener((_, _, here) -> left(here));
    sentence.addEventFilter(KeyEvent.KEY_PRESSED, this::inSentence);
  }

  private ToggleButton button(Strand.Status each) {
    StatusMark shape = new StatusMark(shape(each));
    shape.setSize(11);
    ToggleButton button = new ToggleButton(words.get("status." + each.name()), shape);
    button.getStyleClass().add("us-turn-choice");
    button.setOnAction(_ -> choose(each));
    buttons.put(each, button);
    return button;
  }

  /** Shows how the strand stands now. */
  void show(TurnLine now) {
    line = now;
    cap.setText(now.strand().number().isPresent() ? String.valueOf(now.strand().number().getAsInt()) : "");
    cap.setVisible(now.strand().number().isPresent());
    name.setText(now.strand().words());
    mark.setKind(shape(now.status()));
    status.setText(words.get("status." + now.status().name()));
    buttons.forEach((each, button) -> button.setSelected(each == now.status()));
    changed.setText(now.whatChanged());
    if (!sentence.isFocused()) {
      filling = true;
      sentence.setText(now.saidHere());
      filling = false;
    }
    setAccessibleText(
        words.get("turn.name", cap.getText(), name.getText(), status.getText(), changed.getText()));
    unfold(isFocusWithin());
  }

  private void unfold(boolean here) {
    boolean open = here && model.writable();
    show(alone, here);
    show(gather, isFocusWithin() && model.gathers());
    show(choices, open);
    show(sentence, open);
    show(standing, !open);
    show(changed, !open && !line.whatChanged().isEmpty());
    pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("open"), open);
  }

  private void choose(Strand.Status each) {
    model.status(line, each);
    sentence.requestFocus();
    sentence.end();
  }

  private void typed(String now) {
    if (!filling) {
      model.typed(line, now);
    }
  }

  private void left(boolean here) {
    if (!here) {
      model.say(line, sentence.getText());
    }
  }

  private void inSentence(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
      model.say(line, sentence.getText());
      requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB) {
      sentence
          .requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() != this || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      sentence.requestFocus();
      sentence.end();
      event.consume();
    }
  }

  /** A letter sets where it stands; the caret goes to the sentence after the letter was typed, so that it stays out of it. */
  private void typed(KeyEvent event) {
    if (event.getTarget() != this || !model.writable()) {
      return;
    }
    switch (event.getCharacter()) {
      case "o" -> choose(Strand.Status.OPEN);
      case "m" -> choose(Strand.Status.MOVED);
      case "a" -> choose(Strand.Status.ANSWERED);
      case "s" -> choose(Strand.Status.SET_DOWN);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static StatusMark.Kind shape(Strand.Status status) {
    return switch (status) {
      case OPEN -> StatusMark.Kind.RING;
      case MOVED -> StatusMark.Kind.HALF;
      case ANSWERED -> StatusMark.Kind.FILLED;
      case SET_DOWN -> StatusMark.Kind.SET_DOWN;
    };
  }

  private static void show(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
