package app.understory.measure.view.entry;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.measure.safety.SafetyAnswer;
import app.understory.measure.safety.SafetyFlag;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What must not be missed on the form: it stays until it is answered in words. */
final class FlagPane extends VBox {
  private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");
  private static final int ROWS = 2;

  private final Words words;
  private final FlagModel model;
  private final FontIcon icon = new FontIcon("fth-flag");
  private final Label title = label("us-flag-title");
  private final Label line = label("us-flag-line");
  private final Button answer = new Button();
  private final Label wordsLabel = label("us-small-label");
  private final TextArea wordsField = area("flag-words");
  private final Label actionLabel = label("us-small-label");
  private final TextArea actionField = area("flag-action");
  private final Label refused = label("us-warn");
  private final VBox fields;
  private final Label enterSign;
  private boolean open;

  FlagPane(Words words, FlagModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().add("us-flag");
    icon.getStyleClass().add("us-warn");
    VBox said = new VBox(title, line);
    HBox.setHgrow(said, Priority.ALWAYS);
    answer.getStyleClass().add("us-small-button");
    answer.setMinWidth(Region.USE_PREF_SIZE);
    answer.setId("flag-answer");
    Label enter = new Label(words.get("flag.enter"));
    enter.getStyleClass().add("us-small-label");
    answer.setContentDisplay(ContentDisplay.RIGHT);
    enterSign = enter;
    HBox head = new HBox(icon, said, answer);
    head.getStyleClass().add("us-flag-head");
    wordsLabel.setText(words.get("flag.words"));
    wordsField.setAccessibleText(words.get("flag.words"));
    actionField.setAccessibleText(words.get("flag.action"));
    wordsField.textProperty().bindBidirectional(model.wordsProperty());
    actionField.textProperty().bindBidirectional(model.actionProperty());
    fields = new VBox(wordsLabel, wordsField, actionLabel, actionField, refused);
    fields.getStyleClass().add("us-flag-fields");
    refused.setId("flag-refused");
    getChildren().setAll(head, fields);
    answer.setOnAction(_ -> press());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.refusalProperty().addListener((_, _, now) -> refuse(now));
    refuse(model.refusalProperty().get());
  }

  /** Opens the place for the words and puts the caret there. */
  void open() {
    open = true;
    model.flagProperty().get().ifPresent(this::show);
    wordsField.requestFocus();
  }

  private void press() {
    Optional<SafetyFlag> flag = model.flagProperty().get();
    if (flag.filter(SafetyFlag::stands).isEmpty()) {
      model.takeBack();
      open = true;
    } else if (open) {
      model.answer();
    } else {
      open();
    }
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && key.getTarget() instanceof TextArea field) {
      boolean next = field == wordsField && actionField.isVisible() && !key.isShiftDown();
      (key.isShiftDown() ? wordsField : next ? actionField : answer).requestFocus();
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      model.answer();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && open) {
      open = false;
      model.flagProperty().get().ifPresent(this::show);
      answer.requestFocus();
      key.consume();
    }
  }

  /** Shows the flag of that form, or nothing. */
  void show(Sheet sheet) {
    Optional<SafetyFlag> flag = model.flagProperty().get();
    if (flag.isEmpty() || !flag.get().form().id().equals(sheet.form().id())) {
      open = open && flag.isPresent();
    }
    ResultPane.show(this, flag.isPresent() && sheet.reached() > flag.get().items().getLast());
    flag.ifPresent(this::show);
  }

  private void show(SafetyFlag flag) {
    boolean stands = flag.stands();
    pseudoClassStateChanged(ANSWERED, !stands);
    title.setText(flag.level().map(level -> words.get("flag.level", level.label()))
        .orElseGet(() -> items(flag)));
    line.setText(line(flag));
    answer.setText(words.get(!stands ? "flag.back" : open ? "flag.keep" : "flag.answer"));
    answer.setGraphic(stands && !open ? enterSign : null);
    ResultPane.show(fields, stands && open);
    boolean needed = flag.needsAction();
    actionLabel.setText(words.get(needed ? "flag.action.needed" : "flag.action"));
  }

  private String items(SafetyFlag flag) {
    return flag.items().stream().map(item -> words.get("flag.item", Integer.toString(item),
        Integer.toString(flag.form().answers().of(item).orElse(0))))
        .collect(Collectors.joining(words.get("comma") + " "));
  }

  private String line(SafetyFlag flag) {
    Optional<SafetyAnswer> given = flag.answer();
    if (!flag.stands()) {
      return given.map(one -> words.get("flag.answered",
          Days.plain(one.answered().day()) + " " + Days.time(one.answered().wall()),
          one.words()) + one.action().map(done -> " " + words.get("flag.done", done)).orElse("")).orElse("");
    }
    return words.get(given.isPresent() ? "flag.changed" : flag.needsAction() ? "flag.high" : "flag.stands");
  }

  private void refuse(FlagModel.Refusal refusal) {
    boolean none = refusal == FlagModel.Refusal.NONE;
    refused.setText(none ? "" : words.get("flag.refused." + refusal));
    ResultPane.show(refused, !none);
  }

  private static TextArea area(String id) {
    TextArea area = new TextArea();
    area.setId(id);
    area.setWrapText(true);
    area.setPrefRowCount(ROWS);
    area.getStyleClass().add("us-flag-area");
    return area;
  }

  private static Label label(String style) {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }
}
