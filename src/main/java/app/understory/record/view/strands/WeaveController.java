package app.understory.record.view.strands;

import app.understory.kit.Days;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.record.strands.Weave;
import app.understory.strand.StrandId;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** All strands of a person across sessions: as a picture that keys go through, or as a table. */
public final class WeaveController implements Shown {
  private final WeaveModel model;
  private final Words words = Words.of(WeaveController.class);
  private final Runnable print;
  private boolean wantsFocus;
  private Consumer<StrandId> opened = _ -> {};

  @FXML
  private HBox page;
  @FXML
  private Label count;
  @FXML
  private WeavePicture picture;
  @FXML
  private TableView<Weave.Line> table;
  @FXML
  private ToggleButton asPicture;
  @FXML
  private ToggleButton asTable;
  @FXML
  private Button printIt;
  @FXML
  private Pane legend;
  @FXML
  private Pane keys;
  @FXML
  private VBox none;
  @FXML
  private VBox beside;
  @FXML
  private Label besideTitle;
  @FXML
  private VBox moments;

  /** @param print prints all strands */
  WeaveController(WeaveModel model, Runnable print) {
    this.model = model;
    this.print = print;
  }

  @FXML
  private void initialize() {
    picture.whenOpened(line -> opened.accept(line.strand().id()));
    picture.whenLooked(this::showMoments);
    picture.whenLeft(() -> visible(beside, false));
    table.setRowFactory(_ -> WeaveTable.row(line -> opened.accept(line.strand().id())));
    WeaveTable.enter(table, line -> opened.accept(line.strand().id()));
    asPicture.setOnAction(_ -> turn(false));
    asTable.setOnAction(_ -> turn(true));
    model.weaveProperty().addListener((_, _, now) -> show(now));
    visible(beside, false);
    page.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.P && key.isShortcutDown()) {
        print();
        key.consume();
      }
    });
    turn(false);
  }

  @Override
  public void shown() {
    model.shown();
    wantsFocus = true;
    picture.takeFocus();
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  /** Tells that a strand is to be shown alone. */
  void whenOpened(Consumer<StrandId> listener) {
    opened = listener;
  }

  @FXML
  private void print() {
    print.run();
  }

  private void turn(boolean toTable) {
    asPicture.setSelected(!toTable);
    asTable.setSelected(toTable);
    wear(asPicture, !toTable);
    wear(asTable, toTable);
    if (toTable) {
      visible(beside, false);
    }
    show(model.weaveProperty().get());
    if (toTable) {
      table.requestFocus();
    } else {
      picture.takeFocus();
    }
  }

  private static void wear(ToggleButton button, boolean on) {
    button.getStyleClass().remove("us-on");
    if (on) {
      button.getStyleClass().add("us-on");
    }
  }

  private void show(Weave weave) {
    boolean empty = weave.lines().isEmpty();
    boolean tabled = asTable.isSelected();
    count.setText(empty ? "" : StrandWords.count(weave));
    visible(none, empty);
    visible(printIt, !empty);
    visible(legend, !empty && !tabled);
    visible(keys, !empty && !tabled);
    visible(picture, !empty && !tabled);
    visible(table, !empty && tabled);
    picture.show(weave, new Days(model.today()));
    fill(weave);
    if (wantsFocus && !empty) {
      wantsFocus = false;
      picture.takeFocus();
    }
  }

  private void fill(Weave weave) {
    table.getColumns().clear();
    TableColumn<Weave.Line, String> strand = new TableColumn<>(words.get("table.strand"));
    strand.setCellValueFactory(row -> new ReadOnlyStringWrapper(WeaveTable.name(row.getValue())));
    strand.setPrefWidth(260);
    table.getColumns().add(strand);
    for (int n = 0; n < weave.columns().size(); n++) {
      int place = n;
      TableColumn<Weave.Line, String> column = new TableColumn<>(
          StrandWords.session(weave.columns().get(n).number()));
      column.setCellValueFactory(
          row -> new ReadOnlyStringWrapper(StrandWords.whole(row.getValue().cells().get(place))));
      column.setPrefWidth(190);
      table.getColumns().add(column);
    }
    table.getItems().setAll(weave.lines());
  }

  private void showMoments(Weave.Line line, int place) {
    Weave.Column column = model.weaveProperty().get().columns().get(place);
    besideTitle.setText(words.get("moments", line.strand().words(), StrandWords.session(column.number())));
    moments.getChildren().setAll(MomentLines.of(line.cells().get(place), words.get("moments.none")));
    visible(beside, true);
  }

  private static void visible(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
