package app.understory.intake.view.candidacy;

import app.understory.intake.candidacy.Consideration;
import app.understory.intake.candidacy.Judgement.State;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.layout.Reveal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The list of considerations: ↑ ↓ move, N C U D S set the state and go on, Enter writes a note, F6 comes here from the
 * page around and goes back to where the caret stood.
 */
public final class ConsiderationsController implements Shown {
  private final ConsiderationsModel model;
  private final List<ConsiderationRow> rows = new ArrayList<>();
  private int chosen;
  private @Nullable NoteLine writing;
  private @Nullable Crossing crossing;

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox considerations;
  @FXML
  private VBox list;
  @FXML
  private Label asked;
  @FXML
  private HBox legend;
  @FXML
  private Label about;
  @FXML
  private Label failure;

  public ConsiderationsController(ConsiderationsModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    model.lines().addListener((ListChangeListener<Line>) _ -> lay());
    model.tallyProperty().addListener((_, _, now) -> asked.setText(
        words().get("asked", String.valueOf(now.asked()), String.valueOf(now.all()))));
    failure.visibleProperty().bind(model.notKeptProperty());
    failure.managedProperty().bind(model.notKeptProperty());
    for (State state : State.values()) {
      legend.getChildren().add(new LegendWord(state));
    }
    considerations.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    considerations.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
      if (list.isFocused()) {
        typed.consume();
      }
    });
    list.focusedProperty().addListener((_, _, now) -> {
      if (now) {
        Reveal.of(rows.isEmpty() ? list : rows.get(chosen));
      }
    });
    lay();
  }

  /** The page around: F6 anywhere in it comes here, and F6 here goes back, the caret where it stood. */
  public void crossFrom(Parent page) {
    Crossing made = new Crossing(page, considerations, list);
    crossing = made;
    made.begin();
  }

  /** Comes here from the page around, or goes back to where the caret stood, as F6 does; false before there is a page. */
  public boolean cross() {
    if (crossing != null) {
      crossing.cross();
    }
    return crossing != null;
  }

  /** Chooses one of the list, as what something beside it leads to, and takes the focus. */
  public void lead(String code) {
    rows.stream().filter(row -> row.code().equals(code)).findFirst()
        .ifPresent(row -> choose(rows.indexOf(row)));
    list.requestFocus();
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    endNote();
    model.hidden();
  }

  private Words words() {
    return Words.in(resources);
  }

  /** Lays the list anew; while a note is being written it waits, so that the caret stays where it is. */
  private void lay() {
    if (writing != null) {
      return;
    }
    rows.clear();
    for (Line line : model.lines()) {
      ConsiderationRow row = new ConsiderationRow(line, model.today(), words());
      int at = rows.size();
      row.setOnMousePressed(press -> {
        touch(at);
        press.consume();
      });
      rows.add(row);
    }
    list.getChildren().setAll(rows);
    if (!rows.isEmpty()) {
      chosen = Math.min(chosen, rows.size() - 1);
      mark();
    }
  }

  private void touch(int row) {
    if (row != chosen) {
      endNote();
      choose(row);
    }
    if (writing == null) {
      list.requestFocus();
    }
  }

  private void choose(int row) {
    chosen = Math.clamp(row, 0, rows.size() - 1);
    lay();
    Reveal.of(rows.get(chosen));
  }

  private void mark() {
    rows.get(chosen).choose((code, state) -> {
      model.judge(code, state);
      list.requestFocus();
    });
    Consideration now = model.lines().get(chosen).standing().about();
    about.setText(now.asks().isEmpty()
        ? words().get("about.own", now.source())
        : words().get("about", now.asks(), now.source()));
    list.setAccessibleText(rows.get(chosen).getAccessibleText());
  }

  private void press(KeyEvent key) {
    if (rows.isEmpty() || key.isAltDown()) {
      return;
    }
    boolean taken = writing != null ? noteKey(key) : list.isFocused() && listKey(key);
    if (taken) {
      key.consume();
    }
  }

  private boolean noteKey(KeyEvent key) {
    boolean enter = key.getCode() == KeyCode.ENTER;
    if (!enter && key.getCode() != KeyCode.ESCAPE) {
      return false;
    }
    endNote();
    list.requestFocus();
    if (enter) {
      choose(chosen + 1);
    }
    return true;
  }

  private boolean listKey(KeyEvent key) {
    if (key.isShortcutDown()) {
      boolean back = key.getCode() == KeyCode.Z && !key.isShiftDown();
      if (back) {
        model.undo();
      }
      return back;
    }
    Optional<State> state = ConsiderationWords.of(key.getCode());
    if (state.isPresent()) {
      model.judge(rows.get(chosen).code(), state.get());
      choose(chosen + 1);
      return true;
    }
    switch (key.getCode()) {
      case UP -> choose(chosen - 1);
      case DOWN -> choose(chosen + 1);
      case HOME -> choose(0);
      case END -> choose(rows.size() - 1);
      case ENTER -> beginNote();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void beginNote() {
    String code = rows.get(chosen).code();
    NoteLine note = new NoteLine(words(), model.noted(code), typed -> model.typing(code, typed));
    writing = note;
    rows.get(chosen).write(note);
    note.enter();
    Reveal.of(rows.get(chosen));
  }

  private void endNote() {
    NoteLine note = writing;
    if (note != null) {
      writing = null;
      model.note(rows.get(chosen).code(), note.noted());
      lay();
    }
  }
}
