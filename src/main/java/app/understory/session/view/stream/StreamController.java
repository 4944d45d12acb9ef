package app.understory.session.view.stream;

import app.understory.kit.Words;
import app.understory.session.Entry;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/** The stream: newest at the bottom; it stands still while one reads back in it. */
public final class StreamController {
  private final StreamModel model;
  private final StreamScale scale;
  private final Consumer<Entry> chosen;
  private int below;
  private boolean atEnd = true;

  @FXML
  private ResourceBundle resources;
  @FXML
  private ListView<LogRow> list;
  @FXML
  private Button news;
  @FXML
  private Label empty;

  /**
   * @param scale  what rows are measured by
   * @param chosen takes an entry that was double clicked
   */
  public StreamController(StreamModel model, StreamScale scale, Consumer<Entry> chosen) {
    this.model = model;
    this.scale = scale;
    this.chosen = chosen;
  }

  @FXML
  private void initialize() {
    Words words = Words.in(resources);
    list.setPlaceholder(empty);
    list.setItems(model.rows());
    list.setCellFactory(_ -> cell(words));
    model.rows().addListener((ListChangeListener<LogRow>) change -> {
      boolean stood = atEnd || standsAtEnd(change.getList().size());
      while (change.next()) {
        if (change.wasAdded() && !change.wasReplaced() && !stood) {
          below += change.getAddedSize();
        }
      }
      follow(stood);
    });
    list.addEventFilter(ScrollEvent.SCROLL, scroll -> atEnd &= scroll.getDeltaY() <= 0);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> atEnd &= !onBar(press));
  }

  /** Whoever takes the bar reads back; rows that come meanwhile do not move what is read. */
  private static boolean onBar(MouseEvent press) {
    for (Node at = press.getTarget() instanceof Node node ? node : null; at != null; at = at.getParent()) {
      if (at instanceof ScrollBar) {
        return true;
      }
    }
    return false;
  }

  private StreamCell cell(Words words) {
    StreamCell cell = new StreamCell(words, scale);
    cell.setOnMouseClicked(click -> {
      LogRow row = cell.getItem();
      if (row != null && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
        chosen.accept(row.entry());
      } else if (row != null && click.getButton() == MouseButton.PRIMARY && row.entry().edits() > 0) {
        model.turn(row.entry().id());
      }
    });
    return cell;
  }

  /** The measure of rows changed. */
  public void rescale() {
    list.refresh();
  }

  /** Goes to the newest row. */
  @FXML
  public void toEnd() {
    atEnd = true;
    below = 0;
    news.setVisible(false);
    if (!model.rows().isEmpty()) {
      int last = model.rows().size() - 1;
      list.scrollTo(last);
      list.layout();
      VirtualFlow<?> flow = flow();
      if (flow != null) {
        flow.setPosition(1);
      }
    }
  }

  /** Reads back or on by so many rows. */
  public void read(int rows) {
    VirtualFlow<?> flow = flow();
    IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
    if (first != null) {
      list.scrollTo(Math.clamp(first.getIndex() + rows, 0, Math.max(0, model.rows().size() - 1)));
      list.layout();
      atEnd = standsAtEnd(model.rows().size());
      if (atEnd) {
        below = 0;
        news.setVisible(false);
      }
    }
  }

  private void follow(boolean stood) {
    if (stood) {
      toEnd();
    } else if (below > 0) {
      news.setText(Words.in(resources).get("newBelow", Integer.toString(below)));
      news.setVisible(true);
    }
  }

  private boolean standsAtEnd(int size) {
    VirtualFlow<?> flow = flow();
    IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
    return last == null || last.getIndex() >= size - 2;
  }

  private @Nullable VirtualFlow<?> flow() {
    Node found = list.lookup(".virtual-flow");
    return found instanceof VirtualFlow<?> flow ? flow : null;
  }
}
