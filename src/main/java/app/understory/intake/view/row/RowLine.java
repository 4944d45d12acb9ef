package app.understory.intake.view.row;

import app.understory.intake.history.Item;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.kit.write.OneParagraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of a group: text that is read, or the fields in which it is written, what is said of it beneath. */
final class RowLine<R extends Item> extends VBox {
  private final EntryRow<R> row;
  private final RowsModel<R> model;
  private final Words words;
  private final Reading<R> reading;
  private final Runnable stay;
  private final List<Node> editors = new ArrayList<>();
  private final VBox said = new VBox();
  private final Suggestions meant;
  private boolean edited;
  /** What the text that is shown depends on; nothing while it is being written. */
  private @Nullable Object laid;

  RowLine(EntryRow<R> row, RowsModel<R> model, Words words, Reading<R> reading,
      Runnable stay) {
    this.row = row;
    this.model = model;
    this.words = words;
    this.reading = reading;
    this.stay = stay;
    meant = new Suggestions(texts -> {
      for (int n = 0; n < texts.size(); n++) {
        row.cells().get(n).set(texts.get(n));
      }
      focus(Math.max(0, row.texts().indexOf("")));
    });
    said.getStyleClass().add("us-row-said");
    getStyleClass().add("us-row-line");
  }

  EntryRow<R> row() {
    return row;
  }

  boolean edited() {
    return edited;
  }

  /** Shows what stands there: as text, unless it is being written. */
  void show(boolean open) {
    boolean blank = model.blank(row);
    if (edited) {
      say();
      meant.show(model.form().meant(row.texts()));
      return;
    }
    setVisible(!blank || open);
    setManaged(!blank || open);
    Object now = blank ? "" : reading.stamp(model.record(row));
    if (now.equals(laid)) {
      return;
    }
    laid = now;
    if (blank) {
      Label next = new Label(words.get("next." + model.form().name()));
      next.getStyleClass().add("us-row-next");
      getChildren().setAll(next);
      setAccessibleText(next.getText());
    } else {
      getChildren().setAll(reading.of(model.record(row)), said);
      say();
    }
  }

  private void say() {
    said.getChildren().setAll(model.blank(row)
        ? List.of()
        : model.form().said(model.record(row)).stream().map(this::line).toList());
  }

  private Node line(Said each) {
    StatusMark mark = new StatusMark(each.warn() ? StatusMark.Kind.RING : StatusMark.Kind.TICK);
    Label told = new Label(words.get("said." + each.key(), each.part()));
    told.getStyleClass().add("us-small");
    mark.getStyleClass().add(each.warn() ? "us-warn" : "us-quiet");
    told.getStyleClass().add(each.warn() ? "us-warn" : "us-quiet");
    told.setWrapText(true);
    HBox line = new HBox(mark, told);
    line.getStyleClass().add("us-row-remark");
    if (!each.deed().isEmpty()) {
      Hyperlink deed = new Hyperlink(words.get("deed." + each.deed()));
      deed.getStyleClass().addAll("us-link-accent", "us-row-deed");
      deed.setOnAction(_ -> {
        stay.run();
        model.deed(row, each.deed());
      });
      deed.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(deed);
    }
    return line;
  }

  /** Lays the fields where the text stood. */
  void write() {
    edited = true;
    laid = null;
    setVisible(true);
    setManaged(true);
    HBox fields = new HBox();
    fields.getStyleClass().add("us-row-fields");
    HBox more = new HBox();
    more.getStyleClass().add("us-row-more");
    boolean room = true;
    editors.clear();
    for (int n = 0; n < row.cells().size(); n++) {
      Column column = model.form().columns().get(n);
      Node editor = editor(column, n);
      editors.add(editor);
      if (room) {
        fields.getChildren().add(editor);
      } else {
        if (column.chosen()) {
          Label name = new Label(words.get("cell." + column.key()));
          name.getStyleClass().addAll("us-small", "us-quiet");
          more.getChildren().add(name);
        }
        more.getChildren().add(editor);
      }
      room &= !column.last();
    }
    fields.getChildren().add(out());
    getChildren().setAll(fields);
    if (!more.getChildren().isEmpty()) {
      getChildren().add(more);
    }
    getChildren().addAll(meant, said);
    show(true);
  }

  private Node out() {
    Button out = new Button();
    out.setGraphic(new FontIcon("fth-x"));
    out.setFocusTraversable(false);
    out.setAccessibleText(words.get("out"));
    out.getStyleClass().add("us-row-out");
    out.setOnAction(_ -> {
      stay.run();
      model.takeOut(row);
    });
    return out;
  }

  private Node editor(Column column, int at) {
    Region editor = column.chosen()
        ? new Pick(column, row.cells().get(at), words, words.get("cell." + column.key()))
        : field(column, at);
    editor.setId("cell-" + column.key());
    editor.getStyleClass().add("us-cell-" + column.key());
    if (column.grows()) {
      HBox.setHgrow(editor, Priority.ALWAYS);
    }
    return editor;
  }

  private TextField field(Column column, int at) {
    TextField field = new TextField();
    field.setTextFormatter(new TextFormatter<>(new OneParagraph(Item.LONGEST)));
    field.textProperty().bindBidirectional(row.cells().get(at));
    field.setAccessibleText(words.get("cell." + column.key()));
    field.setPromptText(words.get("cell." + column.key()).toLowerCase(Locale.ROOT));
    field.getStyleClass().add("us-row-field");
    return field;
  }

  /** Ends the writing; the line is text again. */
  void read(boolean open) {
    edited = false;
    editors.clear();
    show(open);
  }

  /** Puts the caret into a cell. */
  void focus(int cell) {
    Node editor = editors.get(Math.clamp(cell, 0, editors.size() - 1));
    editor.applyCss(); // a field without its skin hears no key
    editor.requestFocus();
    if (editor instanceof TextField field) {
      field.end();
    }
  }

  /** Moves on to the next cell; false at the last one. */
  boolean forward() {
    int now = focused();
    if (now + 1 < editors.size()) {
      focus(now + 1);
    }
    return now + 1 < editors.size();
  }

  /** The cell that has the caret, from 0; −1 where none has. */
  int focused() {
    for (int n = 0; n < editors.size(); n++) {
      if (editors.get(n).isFocused()) {
        return n;
      }
    }
    return -1;
  }

  /** What may be meant, where anything is offered. */
  Suggestions meant() {
    return meant;
  }
}
