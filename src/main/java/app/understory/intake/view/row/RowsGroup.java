package app.understory.intake.view.row;

import app.understory.intake.history.Item;
import app.understory.kit.Focus;
import app.understory.kit.Words;
import app.understory.kit.layout.Reveal;
import app.understory.kit.mark.StatusMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One group of the intake page: read as lines, and written where the lines stood. */
public final class RowsGroup<R extends Item> extends VBox {
  private final RowsModel<R> model;
  private final Words words = Words.of(RowsGroup.class);
  private final Reading<R> reading;
  private final StackPane mark = new StackPane();
  private final VBox lines = new VBox();
  private final Manner manner;
  private @Nullable Beneath<R> beneath;
  private final Label nothing = new Label();
  private final VBox beside = new VBox();
  private final Map<UUID, RowLine<R>> known = new HashMap<>();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private @Nullable RowLine<R> edited;

  /**
   * @param head  what stands beside the group's name, above the lines; may be nothing
   * @param aside what stands right of the lines, or above them where they are wide; may be nothing
   * @param manner where the lines stand
   */
  public RowsGroup(RowsModel<R> model, Reading<R> reading, List<Node> head, List<Node> aside,
      Manner manner) {
    this.manner = manner;
    this.model = model;
    this.reading = reading;
    String name = words.get("group." + model.form().name());
    getStyleClass().addAll("us-group", "us-group-" + model.form().name());
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(name);
    setFocusTraversable(true);
    Label title = new Label(name);
    title.getStyleClass().add("us-label");
    HBox label = new HBox(mark, title);
    label.getStyleClass().add("us-group-head");
    lines.getStyleClass().add("us-group-lines");
    beside.getChildren().setAll(head);
    HBox.setHgrow(beside, Priority.ALWAYS);
    getChildren().setAll(new HBox(label, beside));
    if (manner == Manner.WIDE) {
      getChildren().addAll(aside);
      getChildren().add(lines);
    } else {
      nothing.setText(words.get("nothing." + model.form().name()));
      nothing.getStyleClass().add("us-row-nothing");
      VBox read = new VBox(nothing, lines);
      HBox body = new HBox(read);
      body.getChildren().addAll(aside);
      HBox.setHgrow(read, Priority.ALWAYS);
      beside.getChildren().add(body);
    }
    model.turnProperty().addListener((_, _, _) -> refresh());
    addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    setOnMouseClicked(click -> {
      if (!open.get()) {
        open(click.getPickResult().getIntersectedNode());
        click.consume();
      }
    });
    refresh();
  }

  /** Where the lines of a group stand. */
  public enum Manner {
    /** Beside the group's name. */
    BESIDE,
    /** Beneath it, over the whole width. */
    WIDE,
    /** Beside it, and only while the group is open. */
    FOLDED
  }

  /** Something that stands beneath the line that is being written, and is told which line that is. */
  public record Beneath<R extends Item>(Node node, Consumer<R> show) {}

  /** What stands beneath the line that is being written. */
  public void lay(Beneath<R> under) {
    beneath = under;
  }

  /** Whether it is being written in. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  private void refresh() {
    List<RowLine<R>> now = new ArrayList<>();
    for (EntryRow<R> row : model.rows()) {
      RowLine<R> line = known.computeIfAbsent(row.id(), _ -> line(row));
      line.show(open.get());
      now.add(line);
    }
    known.values().retainAll(now);
    lines.getChildren().removeIf(each -> !now.contains(each));
    for (int n = 0; n < now.size(); n++) {
      if (n >= lines.getChildren().size() || lines.getChildren().get(n) != now.get(n)) {
        lines.getChildren().remove(now.get(n));
        lines.getChildren().add(n, now.get(n));
      }
    }
    if (edited != null && !now.contains(edited)) {
      edited = null; // it was taken back: one writes on where the next one is written
      edit(now.getLast());
      now.getLast().focus(0);
    }
    lines.setVisible(open.get() || manner != Manner.FOLDED);
    lines.setManaged(lines.isVisible());
    boolean filled = now.stream().anyMatch(line -> !model.blank(line.row()));
    nothing.setVisible(!filled && !open.get());
    nothing.setManaged(nothing.isVisible() && !nothing.getText().isEmpty());
    draw(filled);
  }

  private RowLine<R> line(EntryRow<R> row) {
    RowLine<R> line = new RowLine<>(row, model, words, reading, this::stay);
    line.setOnMouseClicked(click -> {
      if (open.get() && !line.edited()) {
        edit(line);
        line.focus(0);
        click.consume();
      }
    });
    return line;
  }

  /** Keeps the focus here after something was pressed that is gone now. */
  private void stay() {
    if (edited != null) {
      edited.focus(0);
    } else {
      requestFocus();
    }
  }

  private void draw(boolean filled) {
    if (open.get()) {
      FontIcon pencil = new FontIcon("fth-edit-2");
      pencil.getStyleClass().add("us-icon-small");
      mark.getChildren().setAll(pencil);
    } else {
      boolean failed = model.notKeptProperty().get();
      StatusMark drawn = new StatusMark(failed
          ? StatusMark.Kind.EXCLAMATION
          : filled ? StatusMark.Kind.TICK : StatusMark.Kind.RING);
      drawn.getStyleClass().add(failed ? "us-warn" : "us-quiet");
      mark.getChildren().setAll(drawn);
    }
  }

  /** Opens it at the line that was clicked, or else where the next one is written. */
  private void open(@Nullable Node at) {
    open.set(true);
    getStyleClass().add("us-group-open");
    refresh();
    Optional<RowLine<R>> under = Optional.ofNullable(at).flatMap(node -> known.values().stream()
        .filter(line -> Focus.within(line, node)).findFirst());
    edit(under.or(() -> model.rows().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(known.get(model.rows().getLast().id()))).orElse(null));
    if (edited != null) {
      edited.focus(0);
      Reveal.of(this);
    }
  }

  /** Opens it where the next line is written. */
  public void open() {
    if (!open.get()) {
      open(null);
    }
  }

  /** Keeps what was written and closes it. */
  public void close() {
    if (open.get()) {
      edit(null);
      open.set(false);
      getStyleClass().remove("us-group-open");
      refresh();
    }
  }

  private void edit(@Nullable RowLine<R> line) {
    RowLine<R> left = edited;
    edited = line;
    if (left != null && left != line) {
      left.read(true);
      model.leave(left.row());
    }
    if (line != null) {
      line.write();
      if (beneath != null) {
        line.getChildren().add(beneath.node());
        beneath.show().accept(model.record(line.row()));
      }
    }
  }

  private void press(KeyEvent key) {
    boolean taken = edited != null ? writing(key, edited) : reading(key);
    if (taken) {
      key.consume();
    }
  }

  private boolean reading(KeyEvent key) {
    if (isFocused() && !key.isShortcutDown()
        && (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE)) {
      open();
      return true;
    }
    return false;
  }

  private boolean writing(KeyEvent key, RowLine<R> line) {
    if (key.isShortcutDown()) {
      return shortcut(key, line);
    }
    switch (key.getCode()) {
      case ESCAPE -> {
        close();
        requestFocus();
      }
      case ENTER -> next(line);
      case UP -> {
        return line.meant().move(-1) || step(line, -1);
      }
      case DOWN -> {
        return line.meant().move(1) || step(line, 1);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean shortcut(KeyEvent key, RowLine<R> line) {
    if (key.getCode() == KeyCode.DELETE) {
      model.takeOut(line.row());
      return true;
    }
    return false;
  }

  private void next(RowLine<R> line) {
    if (line.meant().takeChosen() || line.focused() >= 0 && !model.blank(line.row()) && line.forward()) {
      return;
    }
    if (!step(line, 1) || model.blank(line.row())) {
      close();
      requestFocus();
    }
  }

  /** Goes on to the line that many further, in the cell one was in; false where there is none. */
  private boolean step(RowLine<R> line, int by) {
    int to = model.rows().indexOf(line.row()) + by;
    if (to < 0 || to >= model.rows().size()) {
      return false;
    }
    int cell = by > 0 && line.focused() == model.form().columns().size() - 1 ? 0 : line.focused();
    RowLine<R> other = known.get(model.rows().get(to).id());
    edit(other);
    if (edited != null) {
      edited.focus(Math.max(cell, 0));
    }
    return true;
  }
}
