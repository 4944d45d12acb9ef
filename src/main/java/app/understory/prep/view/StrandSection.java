package app.understory.prep.view;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.mark.KeyCap;
import app.understory.prep.template.Ask;
import app.understory.prep.view.template.SheetHabits;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The strands of one kind: the kind's name in the margin, a row each, and the place for the next one. */
public final class StrandSection extends GridPane {
  private static final PseudoClass NARROW_NOW = PseudoClass.getPseudoClass("narrow");
  private static final double NARROW = 600 - 64;

  private final Label name = new Label();
  private final VBox rows = new VBox();
  private final KeyCap nextCap = new KeyCap();
  private final Button next = new Button();
  private final Button add = new Button();
  private final VBox margin = new VBox(name, add);
  private final Map<StrandId, Screen<StrandRowController>> known = new HashMap<>();
  private Strand.Kind kind = Strand.Kind.THEME;
  private boolean last;
  private ObservableValue<String> whyNow = new ReadOnlyStringWrapper("");
  /** The row held by its cap. It is put into another place under the pointer, so the rows as a whole follow the drag. */
  private Optional<StrandRowModel> dragged = Optional.empty();

  public StrandSection() {
    getStyleClass().add("us-section");
    name.getStyleClass().addAll("us-label", "us-section-name");
    next.getStyleClass().add("us-next-place");
    next.setGraphic(nextCap);
    nextCap.setDashed(true);
    add.getStyleClass().add("us-add");
    add.setGraphic(new FontIcon("fth-plus"));
    rows.getChildren().add(next);
    rows.addEventFilter(MouseEvent.MOUSE_DRAGGED,
        mouse -> dragged.ifPresent(row -> row.moveTo(placeAt(mouse))));
    rows.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> dragged = Optional.empty());
    setValignment(margin, VPos.TOP);
    setHgrow(rows, Priority.ALWAYS);
    arrange(false);
    widthProperty().addListener((_, _, width) -> arrange(width.doubleValue() < NARROW));
  }

  public Strand.Kind getKind() { return kind; }

  public void setKind(Strand.Kind kind) {
    this.kind = kind;
    next.setId("next-" + kind);
  }

  public String getName() { return name.getText(); }

  public void setName(String words) {
    name.setText(words);
  }

  public String getMore() { return add.getText(); }

  /** The words on the way to one more, where the place for the next one is not shown. */
  public void setMore(String words) {
    add.setText(words);
  }

  public boolean isLast() { return last; }

  /** In the last section the place for the next one is always there; in others while they are empty. */
  public void setLast(boolean last) {
    this.last = last;
  }

  void bind(WorksheetModel model, SheetHabits habits) {
    whyNow = habits.prompt(Ask.WHY_NOW);
    next.textProperty().bind(habits.prompt(switch (kind) {
      case THEME -> Ask.THEMES;
      case STUCK_PLACE -> Ask.STUCK_PLACES;
      case QUESTION -> Ask.QUESTIONS;
    }));
    ObservableList<StrandRowModel> strands = model.rows(kind);
    next.setOnAction(_ -> model.addAfter(kind, Optional.empty()));
    add.setOnAction(_ -> model.addAfter(kind, Optional.empty()));
    add.setAccessibleText(name.getText().replace('\n', ' ') + ": " + add.getText());
    next.addEventHandler(KeyEvent.KEY_TYPED, key -> begin(model, key));
    nextCap.textProperty().bind(model.nextNumberProperty().asString());
    InvalidationListener show = _ -> show(model, strands);
    strands.addListener(show);
    model.nextNumberProperty().addListener(show);
    model.caretProperty().addListener((_, _, wanted) -> wanted.ifPresent(id -> giveCaret(model, id)));
    show(model, strands);
  }

  private void arrange(boolean narrow) {
    getChildren().clear();
    add(margin, 0, 0);
    add(rows, narrow ? 0 : 1, narrow ? 1 : 0);
    pseudoClassStateChanged(NARROW_NOW, narrow);
  }

  private void show(WorksheetModel model, ObservableList<StrandRowModel> strands) {
    known.keySet().removeIf(id -> strands.stream().noneMatch(strand -> strand.id().equals(id)));
    Node[] nodes = strands.stream()
        .map(strand -> known.computeIfAbsent(strand.id(), _ -> row(strand, strands)).root())
        .toArray(Node[]::new);
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    OptionalInt at = owner == null ? OptionalInt.empty() : rowOf(owner);
    model.whileLaid(() -> lay(List.of(nodes)));
    showPlaces(strands);
    if (owner != null && rowOf(owner).isPresent()) {
      owner.requestFocus();
    } else {
      at.ifPresent(row -> focusNear(row, strands));
    }
    model.caretProperty().get().ifPresent(id -> giveCaret(model, id));
  }

  /** Puts the rows in their places and leaves those alone that have it: the one with the caret keeps it. */
  private void lay(List<Node> nodes) {
    List<Node> there = rows.getChildren();
    there.removeIf(node -> node != next && !nodes.contains(node));
    for (int n = 0; n < nodes.size(); n++) {
      Node node = nodes.get(n);
      if (there.get(n) != node) {
        there.remove(node);
        there.add(n, node);
      }
    }
  }

  private void showPlaces(ObservableList<StrandRowModel> strands) {
    boolean emptyOne = strands.stream().anyMatch(strand -> !strand.begunProperty().get());
    next.setVisible(!emptyOne && (last || strands.isEmpty()));
    next.setManaged(next.isVisible());
    add.setVisible(!emptyOne && !next.isVisible());
    add.setManaged(add.isVisible());
  }

  /** The row that holds the node, counted from 0; none where it is not among the rows. */
  private OptionalInt rowOf(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.getParent() == rows) {
        return OptionalInt.of(rows.getChildren().indexOf(each));
      }
    }
    return OptionalInt.empty();
  }

  /** The row that had the focus is gone: the focus stays on the page, where the next key can undo or write. */
  private void focusNear(int row, List<StrandRowModel> strands) {
    if (strands.isEmpty()) {
      next.requestFocus();
    } else {
      StrandId id = strands.get(Math.min(row, strands.size() - 1)).id();
      Optional.ofNullable(known.get(id)).ifPresent(near -> near.controller().takeCaret());
    }
  }

  private Screen<StrandRowController> row(StrandRowModel strand, ObservableList<StrandRowModel> strands) {
    Screen<StrandRowController> row = Screens.load(StrandRowController.class,
        () -> new StrandRowController(strand, whyNow));
    strand.begunProperty().addListener(_ -> showPlaces(strands));
    row.controller().grip().addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> dragged = Optional.of(strand));
    return row;
  }

  /** Among the rows, the place where the pointer is. */
  private int placeAt(MouseEvent mouse) {
    double y = rows.sceneToLocal(mouse.getSceneX(), mouse.getSceneY()).getY();
    int place = 0;
    for (Node node : rows.getChildren()) {
      if (node != next && y > node.getBoundsInParent().getCenterY()) {
        place++;
      }
    }
    return Math.min(place, Math.max(0, known.size() - 1));
  }

  private void begin(WorksheetModel model, KeyEvent key) {
    String typed = key.getCharacter();
    if (model.laidOut() && !typed.isBlank() && !Character.isISOControl(typed.charAt(0))
        && !key.isShortcutDown()
        && !key.isAltDown()) {
      model.addAfter(kind, Optional.empty());
      StrandRowModel begun = model.rows(kind).getLast();
      begun.wordsProperty().set(typed);
      giveCaret(model, begun.id());
      key.consume();
    }
  }

  private void giveCaret(WorksheetModel model, StrandId id) {
    Screen<StrandRowController> row = known.get(id);
    if (row != null) {
      model.caretProperty().set(Optional.empty());
      row.controller().takeCaret();
    }
  }
}
