package app.understory.session.view.life;

import app.understory.kit.Words;
import app.understory.session.leaving.Leaving.Item;
import app.understory.session.leaving.Readiness;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is looked at before the person leaves, in the entry line's place: digits tick, L leaves, Enter gives the line back. */
public final class LeavingRowController {
  private final LeavingRowModel model;
  private final Runnable opened;
  private final Runnable back;
  private final Map<Item, ToggleButton> ticks = new EnumMap<>(Item.class);
  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private HBox items;
  @FXML
  private TextField decidedBy;
  @FXML
  private TextField early;
  @FXML
  private Button leave;
  @FXML
  private Label sentence;

  /**
   * @param opened reads the session
   * @param back   gives the line back
   */
  public LeavingRowController(LeavingRowModel model, Runnable opened, Runnable back) {
    this.model = model;
    this.opened = opened;
    this.back = back;
  }

  @FXML
  private void initialize() {
    for (Item item : Item.values()) {
      ToggleButton tick = new ToggleButton(
          Words.in(resources).get("item." + item.name(), Integer.toString(item.ordinal() + 1)));
      tick.setAccessibleText(LeavingWords.item(item));
      tick.getStyleClass().add("us-row-choice");
      tick.setFocusTraversable(false);
      tick.setMinWidth(Region.USE_PREF_SIZE);
      tick.setOnAction(_ -> model.tick(item));
      ticks.put(item, tick);
      items.getChildren().add(tick);
    }
    decidedBy.textProperty().bindBidirectional(model.decidedByProperty());
    early.textProperty().bindBidirectional(model.earlyProperty());
    model.readinessProperty().addListener((_, _, _) -> show());
    model.noticeProperty().addListener((_, _, _) -> show());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    show();
  }

  /** The row opens. */
  public void open() {
    opened.run();
    root.requestFocus();
  }

  private void show() {
    Words words = Words.in(resources);
    Optional<Readiness> ready = model.readinessProperty().get();
    ready.ifPresent(
        each -> ticks.forEach((item, tick) -> tick.setSelected(each.leaving().ticks().containsKey(item))));
    boolean asked = model.noticeProperty().get() == LeavingNotice.EARLY;
    boolean gone = ready.flatMap(LeavingWords::left).isPresent();
    early.setVisible(asked);
    early.setManaged(asked);
    decidedBy.setVisible(!asked);
    decidedBy.setManaged(!asked);
    leave.setText(words.get(gone ? "back" : "leave"));
    if (asked) {
      early.requestFocus();
    }
    sentence.setText(switch (model.noticeProperty().get()) {
      case EARLY -> words.get("notice.EARLY");
      case UNWRITTEN -> words.get("notice.UNWRITTEN");
      case NOT_KEPT -> words.get("notice.NOT_KEPT");
      case NONE -> ready.flatMap(LeavingWords::left)
          .orElseGet(() -> ready.map(each -> words.get("facts", LeavingWords.time(each),
              LeavingWords.signs(each))).orElse(""));
    });
    sentence.getStyleClass().setAll("label",
        model.noticeProperty().get() == LeavingNotice.NONE ? "us-row-note" : "us-row-fault");
  }

  private void typed(KeyEvent key) {
    if (key.getTarget() instanceof TextField || key.getCharacter().length() != 1) {
      return;
    }
    char typed = key.getCharacter().toLowerCase(Locale.ROOT).charAt(0);
    int digit = Character.digit(typed, 10);
    if (digit >= 1 && digit <= Item.values().length) {
      model.tick(Item.values()[digit - 1]);
    } else if (typed == Words.in(resources).get("letter.leave").charAt(0)) {
      model.leave();
    } else if (typed == Words.in(resources).get("letter.decided").charAt(0)) {
      decidedBy.requestFocus();
    }
    key.consume();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.getTarget() == early) {
      model.leave();
      root.requestFocus();
    } else if (key.getCode() == KeyCode.ENTER && key.getTarget() == decidedBy) {
      model.decide();
      root.requestFocus();
    } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.ESCAPE) {
      model.decide();
      back.run();
    } else {
      return;
    }
    key.consume();
  }

  @FXML
  private void leave() {
    model.leave();
  }

  @FXML
  private void back() {
    model.decide();
    back.run();
  }
}
