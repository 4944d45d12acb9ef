package app.understory.integration.view.versions;

import app.understory.kit.Days;
import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** In place of page and log: every version at the left, one laid beside another in the middle. */
public final class VersionsController {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  private final VersionsModel model;
  private final Words words = Words.of(VersionsController.class);
  private final List<DifferenceText> changes = new ArrayList<>();
  private Runnable back = () -> {};
  private int at = -1;
  private @Nullable SignaturePanel signature;

  @FXML
  private HBox root;
  @FXML
  private Label title;
  @FXML
  private Label beside;
  @FXML
  private ListView<VersionLine> list;
  @FXML
  private Button restore;
  @FXML
  private Label failed;
  @FXML
  private ScrollPane scroll;
  @FXML
  private VBox page;
  @FXML
  private VBox added;
  @FXML
  private Label count;
  @FXML
  private Label made;
  @FXML
  private VBox side;

  public VersionsController(VersionsModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    list.setItems(model.lines());
    list.setCellFactory(_ -> new VersionCell(words, model.today()));
    list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
      if (now != null) {
        model.choose(Optional.of(now));
      }
    });
    model.shownProperty().addListener((_, _, now) -> now.ifPresent(this::show));
    SignaturePanel panel = new SignaturePanel(model, side, words);
    model.standingProperty().addListener((_, _, now) -> {
      panel.show();
      addenda(now.addenda());
    });
    model.shownProperty().addListener(_ -> panel.show());
    signature = panel;
    failed.visibleProperty().bind(model.failedProperty());
    failed.managedProperty().bind(failed.visibleProperty());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** What Escape does. */
  public void onBack(Runnable run) {
    back = run;
  }

  /** Puts the focus on the list. */
  public void focus() {
    list.requestFocus();
  }

  private void show(VersionsModel.Shown now) {
    if (!now.version().equals(list.getSelectionModel().getSelectedItem())) {
      list.getSelectionModel().select(now.version());
    }
    title.setText(words.get("version", String.valueOf(now.version().number())));
    beside.setText(now.other().map(other -> words.get("beside", String.valueOf(other)))
        .orElse(words.get("beside.none")));
    page.getChildren().clear();
    changes.clear();
    at = -1;
    put(new DifferenceText(now.difference().title(), true, words), now.difference().title().changed());
    now.difference().lines().forEach(line -> put(new DifferenceText(line, false, words), line.changed()));
    scroll.setVvalue(0);
    int many = now.difference().changes();
    count.setText(words.get(many == 1 ? "changes.one" : many == 0 ? "changes.none" : "changes.many",
        String.valueOf(many)));
    made.setText(words.get("made." + now.version().revision().reason().name(),
        new Days(model.today()).near(now.version().revision().revised().wall())));
    boolean may = model.restorable() || model.addable();
    restore.setText(words.get(model.addable() ? "restore.addendum" : "restore"));
    restore.setVisible(may);
    restore.setManaged(may);
  }

  private void put(DifferenceText line, boolean changed) {
    page.getChildren().add(line);
    if (changed) {
      changes.add(line);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case ESCAPE -> back.run();
      case N -> go(1);
      case P -> go(-1);
      case C -> model.pin();
      case R -> model.restore();
      case S -> sign();
      case A -> model.add();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void sign() {
    SignaturePanel panel = signature;
    if (panel != null) {
      panel.sign();
    }
  }

  /** What was added stands under the text, each with its date and its own signature. */
  private void addenda(List<VersionsModel.Addendum> all) {
    added.getChildren().clear();
    for (VersionsModel.Addendum each : all) {
      String day = Days.title(each.note().begun().day());
      Label head = new Label(each.signed()
          .map(signed -> words.get("addendum.signed", day, Days.time(signed.when().wall())))
          .orElse(words.get("addendum.draft", day)));
      head.getStyleClass().add("us-versions-addendum");
      added.getChildren().add(head);
      each.words().lines()
          .forEach(line -> added.getChildren().add(new DifferenceText(line, false, words)));
    }
  }

  /** To the next change, or the one before; round at the end. */
  private void go(int by) {
    if (changes.isEmpty()) {
      return;
    }
    if (at >= 0) {
      changes.get(at).pseudoClassStateChanged(HERE, false);
    }
    at = at < 0 && by < 0 ? changes.size() - 1 : Math.floorMod(at + by, changes.size());
    DifferenceText line = changes.get(at);
    line.pseudoClassStateChanged(HERE, true);
    Bounds place = line.getBoundsInParent();
    double room = page.getHeight() - scroll.getViewportBounds().getHeight();
    if (room > 0) {
      scroll.setVvalue(
          Math.clamp((place.getMinY() - scroll.getViewportBounds().getHeight() / 3) / room, 0, 1));
    }
  }

  @FXML
  private void restoreIt() {
    model.restore();
  }

  @FXML
  private void goBack() {
    back.run();
  }
}
