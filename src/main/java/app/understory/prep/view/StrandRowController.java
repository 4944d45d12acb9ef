package app.understory.prep.view;

import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.StatusMark;
import app.understory.kit.write.GrowingArea;
import app.understory.prep.Sheet;
import app.understory.prep.view.field.ChargeMeter;
import app.understory.prep.view.field.ChargePath;
import app.understory.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One strand on the sheet. */
public final class StrandRowController {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final PseudoClass RESTING = PseudoClass.getPseudoClass("resting");

  private final StrandRowModel model;
  private final ObservableValue<String> asked;
  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox row;
  @FXML
  private KeyCap cap;
  @FXML
  private StatusMark mark;
  @FXML
  private GrowingArea words;
  @FXML
  private ChargeMeter charge;
  @FXML
  private Label beneath;
  @FXML
  private VBox detail;
  @FXML
  private GrowingArea whyNow;
  @FXML
  private GrowingArea anchor;
  @FXML
  private Label anchorNote;
  @FXML
  private GrowingArea whatChanged;
  @FXML
  private HBox changedLine;
  @FXML
  private ToggleGroup stands;
  @FXML
  private HBox chargesLine;
  @FXML
  private ChargePath charges;
  @FXML
  private ChargePath trend;
  @FXML
  private MenuButton merge;
  @FXML
  private Hyperlink part;
  @FXML
  private HBox earlierLine;
  @FXML
  private VBox earlier;

  /** @param asked what is asked of why now, while nothing is written there */
  public StrandRowController(StrandRowModel model, ObservableValue<String> asked) {
    this.model = model;
    this.asked = asked;
  }

  @FXML
  void initialize() {
    words.textProperty().bindBidirectional(model.wordsProperty());
    whyNow.promptTextProperty().bind(asked);
    whyNow.textProperty().bindBidirectional(model.whyNowProperty());
    anchor.textProperty().bindBidirectional(model.anchorProperty());
    whatChanged.textProperty().bindBidirectional(model.whatChangedProperty());
    charge.chargeProperty().bindBidirectional(model.chargeProperty());
    detail.visibleProperty().bind(model.openProperty());
    detail.managedProperty().bind(model.openProperty());
    words.focusedProperty().addListener((_, _, now) -> focus(now));
    words.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    detail.addEventHandler(KeyEvent.KEY_PRESSED, this::pressInDetail);
    charge.addEventHandler(KeyEvent.KEY_PRESSED, this::pressOnCharge);
    cap.setOnMouseClicked(this::clickCap);
    stands.selectedToggleProperty().addListener((_, was, now) -> choose(was, now));
    InvalidationListener show = _ -> show();
    List.of(model.openProperty(), model.pastProperty(), model.numberProperty(), model.begunProperty(),
        model.statusProperty(), model.anchorProperty(), model.chargeProperty(), model.mergedProperty())
        .forEach(each -> each.addListener(show));
    show();
  }

  /** Puts the caret at the end of its words. */
  void takeCaret() {
    words.applyCss(); // without its skin, a new one would not take a key that comes before the next frame
    words.requestFocus();
    words.end();
  }

  /** The row's key cap, by which it is dragged. */
  KeyCap grip() {
    return cap;
  }

  private void show() {
    Words text = Words.in(resources);
    boolean rests = model.statusProperty().get().rests();
    boolean open = model.openProperty().get();
    cap.setText(rests ? "" : String.valueOf(model.numberProperty().get()));
    cap.setDashed(!model.begunProperty().get());
    cap.setOn(open && !rests);
    cap.setAccessibleText(text.get("cap", model.numberProperty().get()));
    words.setAccessibleText(text.get("words." + model.kind(), model.numberProperty().get()));
    mark.setKind(StrandLines.mark(model.statusProperty().get()));
    mark.setVisible(rests);
    cap.setVisible(!rests);
    row.pseudoClassStateChanged(OPEN, open);
    row.pseudoClassStateChanged(RESTING, rests);
    charge.setVisible(model.begunProperty().get());
    charge.setAccessibleText(text.get("charge.name", model.numberProperty().get()));
    charge.setBeside(besideCharge(text, open));
    anchorNote.setVisible(model.anchorCarried());
    anchorNote.setManaged(model.anchorCarried());
    changedLine.setVisible(model.statusProperty().get() != Strand.Status.OPEN);
    changedLine.setManaged(changedLine.isVisible());
    String line = StrandLines.beneath(model, text);
    beneath.setText(line);
    beneath.setVisible(!open && !line.isEmpty());
    beneath.setManaged(beneath.isVisible());
    stands.getToggles().stream()
        .filter(each -> model.statusProperty().get().name().equals(each.getUserData()))
        .forEach(stands::selectToggle);
    showEarlier(text);
    showMerging();
  }

  private String besideCharge(Words text, boolean open) {
    OptionalInt last = model.pastProperty().get().lastCharge();
    if (model.chargeProperty().get().isEmpty() && last.isPresent()) {
      return text.get("charge.last", String.valueOf(last.getAsInt()));
    }
    return open ? text.get("charge") : "";
  }

  private void showEarlier(Words text) {
    Sheet.Past past = model.pastProperty().get();
    earlier.getChildren().setAll(StrandLines.earlier(past, text));
    List<Integer> before = new ArrayList<>(past.turns().stream().filter(turn -> turn.charge().isPresent())
        .map(turn -> turn.charge().getAsInt()).toList());
    chargesLine.setVisible(!before.isEmpty());
    chargesLine.setManaged(chargesLine.isVisible());
    model.chargeProperty().get().ifPresent(before::add);
    charges.show(before);
    trend.show(before);
    trend.setAccessibleText(text.get("trend", charges.getAccessibleText()));
    boolean open = model.openProperty().get();
    shown(trend, before.size() > 1 && !open);
    earlierLine.setVisible(!earlier.getChildren().isEmpty());
    earlierLine.setManaged(earlierLine.isVisible());
  }

  /** The others it can be merged into, or that it stands alone again. */
  private void showMerging() {
    boolean merged = model.mergedProperty().get().isPresent();
    shown(part, merged);
    shown(merge, !merged);
    List<StrandRowModel> others = model.openProperty().get() ? model.others() : List.of();
    merge.getItems().setAll(others.stream().map(other -> {
      MenuItem item = new MenuItem(other.wordsProperty().get());
      item.setOnAction(_ -> model.mergeInto(other));
      return item;
    }).toList());
    merge.setDisable(others.isEmpty());
  }

  private static void shown(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }

  @FXML
  void standAlone() {
    model.part();
  }

  @FXML
  void openAlone() {
    model.openAlone();
  }

  private void focus(boolean now) {
    if (!now) {
      model.left();
    }
  }

  private void choose(Toggle was, Toggle now) {
    if (now == null) {
      stands.selectToggle(was);
    } else if (now instanceof ToggleButton) {
      model.statusProperty().set(Strand.Status.valueOf(String.valueOf(now.getUserData())));
    }
  }

  private void clickCap(MouseEvent mouse) {
    if (mouse.isStillSincePress()) {
      model.toggle();
    }
  }

  private void press(KeyEvent key) {
    boolean mine = true;
    switch (key.getCode()) {
      case ENTER -> enter(key);
      case UP, DOWN -> mine = moved(key);
      case RIGHT -> mine = key.isShortcutDown() && !key.isShiftDown() && opened(true);
      case LEFT -> mine = key.isShortcutDown() && !key.isShiftDown() && opened(false);
      case ESCAPE -> mine = opened(false);
      case BACK_SPACE -> mine = takenBack();
      default -> mine = false;
    }
    if (mine) {
      key.consume();
    }
  }

  private void enter(KeyEvent key) {
    if (key.isShortcutDown() && model.begunProperty().get()) {
      model.openAlone();
    } else {
      model.next();
    }
  }

  private boolean moved(KeyEvent key) {
    if (key.isAltDown()) {
      model.move(key.getCode() == KeyCode.UP ? -1 : 1);
    }
    return key.isAltDown();
  }

  private boolean opened(boolean open) {
    if (model.openProperty().get() != open && model.begunProperty().get()) {
      model.toggle();
      return true;
    }
    return false;
  }

  private boolean takenBack() {
    boolean empty = words.getText().isEmpty();
    if (empty) {
      model.takeBack();
    }
    return empty;
  }

  private void pressInDetail(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      words.requestFocus();
      opened(false);
      key.consume();
    }
  }

  private void pressOnCharge(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      model.next();
      key.consume();
    }
  }
}
