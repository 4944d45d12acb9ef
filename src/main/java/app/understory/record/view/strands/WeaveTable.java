package app.understory.record.view.strands;

import app.understory.record.strands.Weave;
import java.util.function.Consumer;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The same as the picture, in words. */
final class WeaveTable {
  private WeaveTable() {}

  /** A strand with its number. */
  static String name(Weave.Line line) {
    return line.strand().number().isPresent()
        ? line.strand().number().getAsInt() + "  " + line.strand().words()
        : line.strand().words();
  }

  static TableRow<Weave.Line> row(Consumer<Weave.Line> open) {
    TableRow<Weave.Line> row = new TableRow<>();
    row.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2 && !row.isEmpty()) {
        open.accept(row.getItem());
      }
    });
    return row;
  }

  static void enter(TableView<Weave.Line> table, Consumer<Weave.Line> open) {
    table.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
      Weave.Line line = table.getSelectionModel().getSelectedItem();
      if (key.getCode() == KeyCode.ENTER && line != null) {
        open.accept(line);
        key.consume();
      }
    });
  }
}
