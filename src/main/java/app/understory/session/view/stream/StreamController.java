package app.understory.session.view.stream;

import app.understory.kit.Screens;
import app.understory.kit.Words;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import java.util.HashSet;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The stream: newest at the bottom; it stands still while one reads back in it. */
public final class StreamController {
  /** So many rows before the one that is looked at are in view with it. */
  private static final int ABOVE = 4;
  private static final int AT_END = -1;

  private final StreamModel model;
  private final StreamScale scale;
  private final Consumer<Entry> chosen;
  private final Set<EntryId> known = new HashSet<>();
  private int fresh;
  private int below;
  private int hidden;
  private boolean atEnd = true;
  private int stood = AT_END;

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
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
    model.sieve().reads(LogWords::says);
    list.setItems(model.sieve().shown());
    list.setCellFactory(_ -> cell(words));
    root.getChildren()
        .addFirst(Screens.load(SieveController.class, () -> new SieveController(model.sieve())).root());
    model.rows().forEach(row -> known.add(row.entry().id()));
    model.rows().addListener(this::added);
    model.sieve().shown().addListener((ListChangeListener<LogRow>) _ -> follow());
    model.sieve().openProperty().addListener((_, _, open) -> sieve(open));
    model.sieve().chosenProperty().addListener((_, _, _) -> look());
    root.heightProperty().addListener((_, _, _) -> {
      if (atEnd) {
        scrollToEnd();
      }
    });
    list.addEventFilter(ScrollEvent.SCROLL, scroll -> atEnd &= scroll.getDeltaY() <= 0);
    list.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> atEnd &= !onBar(press));
  }

  /** Counts what is new, and what of that is not shown now: it is never passed over in silence. */
  private void added(ListChangeListener.Change<? extends LogRow> change) {
    while (change.next()) {
      for (LogRow row : change.getAddedSubList()) {
        if (known.add(row.entry().id())) {
          boolean passes = model.sieve().passes(row);
          fresh += passes ? 1 : 0;
          hidden += passes ? 0 : 1;
        }
      }
    }
    news();
  }

  /** The stream keeps to its end where it stood there; else it keeps still and says how much is new. */
  private void follow() {
    boolean sifted = !model.sieve().wantedProperty().get().all();
    boolean end = atEnd || standsAtEnd(list.getItems().size());
    if (end && (fresh > 0 || !sifted)) {
      scrollToEnd();
    } else {
      below += fresh;
    }
    fresh = 0;
    news();
  }

  private void news() {
    int all = below + hidden;
    news.setVisible(all > 0);
    news.setText(Words.in(resources).get("newBelow", Integer.toString(all)));
  }

  /** Opened, it remembers what was in view; closed, that is in view again. */
  private void sieve(boolean open) {
    if (open) {
      IndexedCell<?> first = first();
      stood = atEnd || first == null ? AT_END : first.getIndex();
    } else if (stood == AT_END) {
      toEnd();
    } else {
      below += hidden;
      hidden = 0;
      list.scrollTo(stood);
      news();
    }
  }

  /** The list itself takes the keys: where a log is read that is not being written. */
  public void readable() {
    list.setFocusTraversable(true);
  }

  /** Puts the keys into the list. */
  public void focus() {
    list.requestFocus();
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
    StreamCell cell = new StreamCell(words, scale, model.sieve().chosenProperty());
    cell.setOnMouseClicked(click -> {
      LogRow row = cell.getItem();
      if (row != null && click.getButton() == MouseButton.PRIMARY && click.getClickCount() == 2) {
        chosen.accept(row.entry());
      } else if (row != null && click.getButton() == MouseButton.PRIMARY) {
        clicked(row);
      }
    });
    return cell;
  }

  /** A row that is clicked is looked at; what it said before is shown, or put away again. */
  private void clicked(LogRow row) {
    Entry entry = row.entry();
    boolean again = model.sieve().chosenProperty().get().filter(entry.id()::equals).isPresent();
    model.sieve().chosenProperty().set(again ? Optional.empty() : Optional.of(entry.id()));
    if (hasHistory(entry) || !row.uses().isEmpty()) {
      model.turn(entry.id());
    }
  }

  private static boolean hasHistory(Entry entry) {
    return entry.edits() > 0 || entry.first().isPresent();
  }

  /** The row that is looked at is marked and comes into view; where none is, what was in view stays. */
  private void look() {
    int at = model.sieve().place();
    if (at >= 0 && !inView(at)) {
      list.scrollTo(Math.max(0, at - ABOVE));
      list.layout();
      atEnd = standsAtEnd(list.getItems().size());
    }
  }

  private boolean inView(int at) {
    VirtualFlow<?> flow = flow();
    IndexedCell<?> first = flow == null ? null : flow.getFirstVisibleCell();
    IndexedCell<?> last = flow == null ? null : flow.getLastVisibleCell();
    return first != null && last != null && first.getIndex() < at && at < last.getIndex();
  }

  /** The measure of rows changed. */
  public void rescale() {
    list.refresh();
  }

  /** Goes to the newest row. */
  @FXML
  public void toEnd() {
    if (hidden > 0) {
      hidden = 0;
      stood = AT_END;
      model.sieve().close();
    }
    hidden = 0;
    scrollToEnd();
    news();
  }

  private void scrollToEnd() {
    atEnd = true;
    below = 0;
    if (!list.getItems().isEmpty()) {
      list.scrollTo(list.getItems().size() - 1);
      list.layout();
      VirtualFlow<?> flow = flow();
      if (flow != null) {
        whole(flow);
      }
    }
  }

  /** At the end the uppermost row is whole: what of one would be cut stays out of view. */
  private void whole(VirtualFlow<?> flow) {
    StackPane.setMargin(list, Insets.EMPTY);
    root.layout();
    flow.setPosition(1);
    flow.layout();
    IndexedCell<?> first = flow.getFirstVisibleCell();
    double seen = first == null ? 0 : first.getLayoutY() + first.getHeight();
    if (first != null && first.getLayoutY() < -1 && seen > 0 && seen < list.getHeight() / 2) {
      StackPane.setMargin(list, new Insets(Math.ceil(seen), 0, 0, 0));
      root.layout();
      flow.setPosition(1);
    }
  }

  /** Reads back or on by so many rows. */
  public void read(int rows) {
    IndexedCell<?> first = first();
    if (first != null) {
      list.scrollTo(Math.clamp(first.getIndex() + rows, 0, Math.max(0, list.getItems().size() - 1)));
      list.layout();
      atEnd = standsAtEnd(list.getItems().size());
      if (atEnd) {
        below = 0;
        news();
      }
    }
  }

  private @Nullable IndexedCell<?> first() {
    VirtualFlow<?> flow = flow();
    return flow == null ? null : flow.getFirstVisibleCell();
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
