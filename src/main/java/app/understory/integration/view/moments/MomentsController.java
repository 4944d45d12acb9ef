package app.understory.integration.view.moments;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.session.Session;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/** The left of the tab: the log of one session, to draw from. */
public final class MomentsController {
  private final MomentsModel model;
  private final OtherWords other;
  private final Words words = Words.of(MomentsController.class);
  private Consumer<Boolean> drawn = _ -> {};
  private boolean gathered;
  private Optional<MomentLine> pressedOn = Optional.empty();

  @FXML
  private MenuButton session;
  @FXML
  private Button spoken;
  @FXML
  private Button asked;
  @FXML
  private Label moments;
  @FXML
  private ToggleGroup filters;
  @FXML
  private ListView<MomentLine> list;
  @FXML
  private Label none;
  @FXML
  private Label noStrand;
  @FXML
  private VBox restate;
  @FXML
  private Label secretWords;
  @FXML
  private TextArea otherWords;
  @FXML
  private Label sameWords;

  /** @param other keeps the other words while they are found */
  public MomentsController(MomentsModel model, OtherWords other) {
    this.model = model;
    this.other = other;
  }

  @FXML
  private void initialize() {
    list.setItems(model.shown());
    list.setCellFactory(_ -> cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    filters.selectedToggleProperty().addListener((_, before, now) -> filter(before, now));
    model.sessionProperty().addListener(_ -> tell());
    model.sessions().addListener((ListChangeListener<Session>) _ -> offerSessions());
    model.shown().addListener((ListChangeListener<MomentLine>) _ -> tell());
    model.countProperty().addListener(_ -> tell());
    model.restatingProperty().addListener((_, _, now) -> askToRestate(now));
    sameWords.visibleProperty().bind(model.sameWordsProperty());
    sameWords.managedProperty().bind(sameWords.visibleProperty());
    spoken.visibleProperty().bind(model.countProperty().greaterThan(0).and(restate.visibleProperty().not()));
    spoken.managedProperty().bind(spoken.visibleProperty());
    asked.visibleProperty().bind(spoken.visibleProperty());
    asked.managedProperty().bind(spoken.visibleProperty());
    noStrand.managedProperty().bind(noStrand.visibleProperty());
    restate.managedProperty().bind(restate.visibleProperty());
    none.visibleProperty().bind(Bindings.isEmpty(model.shown()).and(model.readProperty()));
    otherWords.textProperty()
        .addListener((_, _, now) -> model.restatingProperty().get().ifPresent(line -> other.type(line, now)));
    otherWords.addEventFilter(KeyEvent.KEY_PRESSED, this::restating);
    tell();
  }

  /** What the button at the foot does: opens the page of the person's own words. */
  public void onSpoken(Runnable run) {
    spoken.setOnAction(_ -> run.run());
  }

  /** What the other button at the foot does: lays what was asked beside what came. */
  public void onAsked(Runnable run) {
    asked.setOnAction(_ -> run.run());
  }

  /** What to do when one was drawn; true where it was by a key in this column. */
  public void onDrawn(Consumer<Boolean> run) {
    drawn = run;
  }

  /** A strand was gathered into the page, which has the focus now. */
  public void gathered() {
    gathered = true;
  }

  /** Gathers the strand with this number, or says that there is none. */
  public void gather(int number) {
    gathered = false;
    boolean found = model.gather(number);
    noStrand.setText(found ? "" : words.get("gather.none", String.valueOf(number)));
    noStrand.setVisible(!found);
    gathered = false;
  }

  /** Draws the chosen moment into the page. */
  public void drawChosen() {
    if (restate.isVisible()) {
      putOtherWords();
    } else {
      MomentLine line = list.getSelectionModel().getSelectedItem();
      if (line != null) {
        model.draw(line);
        goOn();
      }
    }
  }

  private void goOn() {
    if (!restate.isVisible()) {
      int next = list.getSelectionModel().getSelectedIndex() + 1;
      if (next < list.getItems().size()) {
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 2));
      }
      drawn.accept(list.isFocused());
    }
  }

  public void focus() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private MomentCell cell() {
    MomentCell cell = new MomentCell(words);
    cell.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> pressedOn = Optional.ofNullable(cell.getItem()));
    cell.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
      if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && cell.getItem() != null) {
        drawChosen();
      }
    });
    return cell;
  }

  /** The moment on which the pointer was pressed. */
  public Optional<MomentLine> pressedOn() {
    return pressedOn;
  }

  /** The pointer was let go. */
  public void letGo() {
    pressedOn = Optional.empty();
  }

  private void filter(Toggle before, Toggle now) {
    if (now == null) {
      filters.selectToggle(before);
    } else {
      model.filterProperty().set(MomentFilter.valueOf(String.valueOf(now.getUserData())));
    }
  }

  private String title(Session which) {
    return words.get("session.title", String.valueOf(which.number()),
        new Days(model.today()).near(which.began().day()));
  }

  private void offerSessions() {
    session.getItems().setAll(model.sessions().stream().map(which -> {
      MenuItem item = new MenuItem(title(which));
      item.setOnAction(_ -> model.drawFrom(which.id()));
      return item;
    }).toList());
  }

  private void tell() {
    int all = model.countProperty().get();
    moments.setText(all == 0 ? "" : words.get(all == 1 ? "count.one" : "count.many", String.valueOf(all)));
    Optional<Session> from = model.sessionProperty().get();
    session.setText(from.map(this::title).orElse(words.get("session.none")));
    none.setText(words.get(from.isEmpty() ? "none.session" : all == 0 ? "none.moments" : "none.filtered"));
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      drawChosen();
      event.consume();
    }
  }

  private void askToRestate(Optional<MomentLine> now) {
    restate.setVisible(now.isPresent());
    now.ifPresent(line -> {
      secretWords.setText(line.words());
      otherWords.setText(other.of(line));
      otherWords.end();
      otherWords.requestFocus();
    });
  }

  private void restating(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leavePrivate();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
      putOtherWords();
      event.consume();
    } else if (event.getCode() == KeyCode.TAB) {
      otherWords.requestFocusTraversal(event.isShiftDown()
          ? TraversalDirection.PREVIOUS
          : TraversalDirection.NEXT);
      event.consume();
    }
  }

  @FXML
  private void putOtherWords() {
    Optional<MomentLine> line = model.restatingProperty().get();
    model.restate(otherWords.getText());
    line.filter(one -> !line.equals(model.restatingProperty().get())).ifPresent(other::used);
    if (!gathered) {
      goOn();
    }
    gathered = false;
  }

  @FXML
  private void leavePrivate() {
    model.leavePrivate();
    if (!restate.isVisible() && !gathered) {
      list.requestFocus();
    }
    gathered = false;
  }
}
