package app.understory.record.view.strands;

import app.understory.kit.Days;
import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.StatusMark;
import app.understory.record.strands.Weave;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Rows are strands, columns sessions; the names stay in sight while the sessions scroll sideways. */
public final class WeavePicture extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  /** The place of the name, left of the first session. */
  private static final int NAME = -1;

  /** The widths of the names, as parts of a session's column, which the style sheet gives in letters. */
  private static final double NAME_LEAST = 252.0 / 156;
  private static final double NAME_MOST = 620.0 / 156;

  private final VBox names = new VBox();
  private final VBox rows = new VBox();
  private final ScrollPane sessions = new ScrollPane(rows);
  private final List<HBox> nameNodes = new ArrayList<>();
  private final List<List<WeaveCell>> cells = new ArrayList<>();
  private List<Weave.Line> lines = List.of();
  private Consumer<Weave.Line> opened = _ -> {};
  private BiConsumer<Weave.Line, Integer> looked = (_, _) -> {};
  private Runnable left = () -> {};
  private int row;
  private int column = NAME;

  public WeavePicture() {
    names.getStyleClass().add("weave-names");
    sessions.getStyleClass().add("weave-sessions");
    sessions.setFitToHeight(true);
    sessions.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    sessions.setFocusTraversable(false);
    HBox.setHgrow(sessions, Priority.ALWAYS);
    widthProperty().addListener(_ -> giveRoom());
    rows.widthProperty().addListener(_ -> giveRoom());
    getChildren().setAll(names, sessions);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  /** Tells that a strand is to be shown alone. */
  void whenOpened(Consumer<Weave.Line> listener) {
    opened = listener;
  }

  /** Tells that the moments of a cell are wanted. */
  void whenLooked(BiConsumer<Weave.Line, Integer> listener) {
    looked = listener;
  }

  /** Tells that they are wanted no more. */
  void whenLeft(Runnable listener) {
    left = listener;
  }

  void show(Weave weave, Days days) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean focused = owner != null && holds(owner);
    lines = weave.lines();
    nameNodes.clear();
    cells.clear();
    StackPane corner = new StackPane();
    corner.getStyleClass().add("weave-head");
    names.getChildren().setAll(corner);
    HBox head = new HBox();
    weave.columns().forEach(each -> head.getChildren().add(head(each, days)));
    head.getStyleClass().add("weave-head");
    rows.getChildren().setAll(head);
    for (int n = 0; n < lines.size(); n++) {
      add(weave, n);
    }
    row = Math.clamp(row, 0, Math.max(0, lines.size() - 1));
    column = Math.clamp(column, NAME, weave.columns().size() - 1);
    mark();
    sessions.setHvalue(1);
    giveRoom();
    if (focused) {
      takeFocus();
    }
  }

  /** What the sessions leave, the names take. */
  private void giveRoom() {
    if (cells.isEmpty() || cells.getFirst().isEmpty()) {
      return;
    }
    List<WeaveCell> first = cells.getFirst();
    double column = first.getFirst().prefWidth(-1);
    double room = Math.clamp(getWidth() - first.size() * column, NAME_LEAST * column, NAME_MOST * column);
    names.setMinWidth(room);
    names.setPrefWidth(room);
    names.setMaxWidth(room);
  }

  private boolean holds(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (each == this) {
        return true;
      }
    }
    return false;
  }

  private static Node head(Weave.Column column, Days days) {
    Label number = new Label(StrandWords.session(column.number()));
    number.getStyleClass().add("weave-session");
    Label when = new Label(column.when().map(moment -> days.near(moment.day())).orElse(""));
    when.getStyleClass().add("weave-when");
    VBox head = new VBox(number, when);
    head.getStyleClass().add("weave-column-head");
    return head;
  }

  private void add(Weave weave, int n) {
    Weave.Line line = lines.get(n);
    Label words = new Label(line.strand().words());
    words.getStyleClass().add("weave-strand");
    HBox name = new HBox(cap(line), words);
    name.getStyleClass().add("weave-name");
    name.setAccessibleRole(AccessibleRole.BUTTON);
    name.setAccessibleText(
        String.join(", ", WeaveTable.name(line), StrandWords.status(line.strand().status())));
    reach(name, n, NAME);
    names.getChildren().add(name);
    nameNodes.add(name);
    HBox across = new HBox();
    across.getStyleClass().add("weave-row");
    List<WeaveCell> inRow = new ArrayList<>();
    for (int c = 0; c < weave.columns().size(); c++) {
      WeaveCell cell = new WeaveCell(line, weave.columns().get(c), line.cells().get(c));
      reach(cell, n, c);
      inRow.add(cell);
      across.getChildren().add(cell);
    }
    cells.add(inRow);
    rows.getChildren().add(across);
  }

  private static Node cap(Weave.Line line) {
    Node mark = line.strand().number().isPresent()
        ? KeyCap.small(Integer.toString(line.strand().number().getAsInt()))
        : new StatusMark(StrandWords.mark(line.strand().status()));
    StackPane place = new StackPane(mark);
    place.getStyleClass().add("weave-cap");
    return place;
  }

  private void reach(Node node, int atRow, int atColumn) {
    node.focusedProperty().addListener((_, _, now) -> {
      if (now) {
        row = atRow;
        column = atColumn;
        mark();
      }
    });
    node.setOnMouseClicked(click -> {
      node.requestFocus();
      if (atColumn == NAME) {
        if (click.getClickCount() == 2) {
          enter();
        }
      } else {
        enter();
      }
    });
  }

  /** The caret goes to the cell where it was last. */
  void takeFocus() {
    if (!lines.isEmpty()) {
      node(row, column).requestFocus();
    }
  }

  private Node node(int atRow, int atColumn) {
    return atColumn == NAME ? nameNodes.get(atRow) : cells.get(atRow).get(atColumn);
  }

  private void mark() {
    for (int n = 0; n < nameNodes.size(); n++) {
      boolean chosen = n == row;
      nameNodes.get(n).pseudoClassStateChanged(CHOSEN, chosen);
      rows.getChildren().get(n + 1).pseudoClassStateChanged(CHOSEN, chosen);
      int here = n;
      nameNodes.get(n).setFocusTraversable(chosen && column == NAME);
      List<WeaveCell> inRow = cells.get(n);
      for (int c = 0; c < inRow.size(); c++) {
        inRow.get(c).setFocusTraversable(here == row && c == column);
      }
      if (nameNodes.get(n).getChildren().getFirst() instanceof StackPane place
          && place.getChildren().getFirst() instanceof KeyCap cap) {
        cap.setOn(chosen);
      }
    }
  }

  private void press(KeyEvent key) {
    boolean mine = !lines.isEmpty() && !key.isShortcutDown() && !key.isAltDown();
    if (mine) {
      switch (key.getCode()) {
        case UP -> go(row - 1, column);
        case DOWN -> go(row + 1, column);
        case LEFT -> go(row, column - 1);
        case RIGHT -> go(row, column + 1);
        case HOME -> go(row, NAME);
        case END -> go(row, Integer.MAX_VALUE);
        case ENTER -> enter();
        case ESCAPE -> left.run();
        default -> mine = false;
      }
    }
    if (mine && key.getCode() != KeyCode.ESCAPE) {
      key.consume();
    }
  }

  private void typed(KeyEvent key) {
    for (int n = 0; n < lines.size(); n++) {
      if (key.getCharacter().equals(Integer.toString(lines.get(n).strand().number().orElse(-1)))) {
        go(n, column);
        key.consume();
      }
    }
  }

  private void go(int toRow, int toColumn) {
    int newRow = Math.clamp(toRow, 0, lines.size() - 1);
    int newColumn = Math.clamp(toColumn, NAME, cells.get(newRow).size() - 1);
    Node target = node(newRow, newColumn);
    target.requestFocus();
    if (newColumn != NAME) {
      Bounds there = target.getBoundsInParent();
      double free = rows.getWidth() - sessions.getViewportBounds().getWidth();
      if (free > 0) {
        sessions.setHvalue(
            Math.clamp((there.getCenterX() - sessions.getViewportBounds().getWidth() / 2) / free, 0, 1));
      }
    }
  }

  private void enter() {
    Weave.Line line = lines.get(row);
    if (column == NAME) {
      opened.accept(line);
    } else {
      looked.accept(line, column);
    }
  }
}
