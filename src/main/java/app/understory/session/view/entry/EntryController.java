package app.understory.session.view.entry;

import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.kit.spell.LineMarks;
import app.understory.kit.spell.Spelling;
import app.understory.session.Entry;
import app.understory.session.Entry.Lane;
import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.session.VitalSigns.Fault;
import app.understory.session.VitalSigns.Sign;
import app.understory.session.life.Step;
import app.understory.session.line.Command;
import app.understory.session.line.EntryLine;
import app.understory.session.view.stream.KindMark;
import app.understory.session.view.stream.LogWords;
import java.util.Map;
import java.util.ResourceBundle;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The entry line. The caret is always here. */
public final class EntryController {
  private static final PseudoClass SAID = PseudoClass.getPseudoClass("said");
  private static final PseudoClass PRIVATE = PseudoClass.getPseudoClass("private");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final EntryModel model;
  private boolean reading;

  @FXML
  private ResourceBundle resources;
  @FXML
  private HBox frame;
  @FXML
  private Label kind;
  @FXML
  private Label opening;
  @FXML
  private TextField field;
  @FXML
  private HBox caps;
  @FXML
  private Button lane;
  @FXML
  private FontIcon laneIcon;
  @FXML
  private Label time;
  @FXML
  private Label timeNote;
  @FXML
  private HBox hints;
  @FXML
  private HBox kinds;
  @FXML
  private Label refusal;

  public EntryController(EntryModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    field.setTextFormatter(new TextFormatter<>(this::read));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    for (Kind each : Kind.values()) {
      kinds.getChildren().add(hint(each));
    }
    model.lineProperty().addListener((_, _, line) -> show(line));
    model.refusalProperty().addListener((_, _, refused) -> refuse(refused));
    model.editedProperty().addListener((_, _, _) -> show(model.lineProperty().get()));
    show(model.lineProperty().get());
  }

  /** Puts the caret here. */
  public void focus() {
    field.requestFocus();
    field.deselect();
    field.end();
  }

  /** Marks words of the line that are not in the dictionary, while there is one to look in. Asked once. */
  public void spelling(ObservableValue<@Nullable Spelling> spelling) {
    LineMarks.over(field, frame, spelling);
  }

  @FXML
  private void switchLane() {
    model.command(new Command.SwitchLane());
  }

  private Button hint(Kind each) {
    String word = LogWords.kind(each);
    Button hint = new Button();
    hint.getStyleClass().setAll("us-hint");
    hint.setFocusTraversable(false);
    Label letter = new Label(String.valueOf(Character.toUpperCase(each.letter())));
    letter.getStyleClass().add("us-hint-key");
    Label name = new Label(word);
    name.getStyleClass().add("us-hint-word");
    HBox pair = new HBox(letter, name);
    pair.getStyleClass().add("us-hint-pair");
    hint.setGraphic(pair);
    hint.setAccessibleText(Words.in(resources).get("kind", word));
    hint.setOnAction(_ -> model.command(new Command.OfKind(each)));
    return hint;
  }

  /** What is typed goes to the model first: the commands it reads never stand in the field. */
  private Change read(Change change) {
    if (reading || !change.isContentChange()) {
      return change;
    }
    reading = true;
    try {
      String text = change.getControlNewText();
      int caret = change.getCaretPosition();
      model.typed(text);
      String left = model.lineProperty().get().words();
      if (!left.equals(text)) {
        int at = Math.clamp(caret - (text.length() - left.length()), 0, left.length());
        change.setRange(0, change.getControlText().length());
        change.setText(left);
        change.selectRange(at, at);
      }
      return change;
    } finally {
      reading = false;
    }
  }

  private void write(String text) {
    reading = true;
    try {
      field.setText(text);
      field.end();
    } finally {
      reading = false;
    }
  }

  private void show(EntryLine line) {
    if (!field.getText().equals(line.words()) && !reading) {
      write(line.words());
    }
    boolean signs = line.reading().isPresent();
    Kind of = line.kind();
    boolean said = !signs && of == Kind.SAID;
    boolean secret = !signs && line.lane() == Lane.PRIVATE;
    kind.setText(signs ? Words.in(resources).get("signs") : LogWords.kind(of));
    kind.setGraphic(signs ? KindMark.ofSigns() : KindMark.of(of));
    kind.pseudoClassStateChanged(CHOSEN, signs || line.chosenKind().isPresent());
    opening.setVisible(said);
    opening.setManaged(said);
    field.pseudoClassStateChanged(SAID, said);
    frame.pseudoClassStateChanged(PRIVATE, secret);
    lane.setText(Words.in(resources).get(secret ? "lane.private" : "lane.record"));
    laneIcon.setIconLiteral(secret ? "fth-lock" : "fth-file-text");
    caps.getChildren().setAll(line.strands().stream().map(number -> cap(number)).toList());
    caps.setManaged(!line.strands().isEmpty());
    time.setText(line.firstKey().map(first -> LogWords.seconds(first.at())).orElse(""));
    String note = model.editedProperty().get()
        .map(entry -> entry.what() instanceof Entry.Mark ? "edits.mark" : "edits").orElse("first");
    timeNote.setText(line.firstKey().isEmpty() ? "" : Words.in(resources).get(note));
  }

  private static KeyCap cap(int number) {
    KeyCap cap = KeyCap.small(Integer.toString(number));
    cap.setOn(true);
    return cap;
  }

  private void refuse(Refusal refused) {
    Words words = Words.in(resources);
    String sentence = switch (refused) {
      case Refusal.None() -> "";
      case Refusal.NoCommand(String word) -> words.get("refused.command", word);
      case Refusal.NothingHeld() -> words.get("refused.hold");
      case Refusal.NoPhase(Phase phase) -> words.get("refused.phase", LogWords.phase(phase));
      case Refusal.NotNow(Step step) -> words.get("refused.step." + step.name());
      case Refusal.TooLong(int most) -> words.get("refused.long", Integer.toString(most));
      case Refusal.Impossible(Map<Sign, Fault> faults) -> faults.entrySet().stream().findFirst()
          .map(fault -> SignWords.fault(fault.getKey(), fault.getValue())).orElse("");
    };
    refusal.setText(sentence);
    refusal.setVisible(!sentence.isEmpty());
    hints.setVisible(sentence.isEmpty());
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      model.submit();
    } else if (key.getCode() == KeyCode.PAGE_DOWN) {
      model.mark();
    } else if (key.getCode() == KeyCode.UP && field.getText().isEmpty()) {
      model.editLast();
    } else if (key.getCode() == KeyCode.BACK_SPACE && field.getCaretPosition() == 0
        && field.getSelection().getLength() == 0) {
      model.takeOffChip();
    } else if (key.isShortcutDown() && !key.isShiftDown() && key.getCode() == KeyCode.Z
        && model.lineProperty().get().blank()) {
      model.undo();
    } else if (!(key.isShortcutDown() && key.isShiftDown() && key.getCode() == KeyCode.Z && model.redo())) {
      return;
    }
    key.consume();
  }
}
