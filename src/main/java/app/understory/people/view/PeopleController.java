package app.understory.people.view;

import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.people.Person;
import app.understory.people.view.PeopleModel.Group;
import app.understory.people.view.PeopleModel.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Callback;
import org.jspecify.annotations.Nullable;

/** The list of people: filter, table, and what is done with the row that is chosen. */
public final class PeopleController implements Shown {
  private final PeopleModel model;
  private final PeopleExits exits;
  private final Supplier<LocalDate> today;
  private final Words words = Words.of(PeopleController.class);
  private final Map<Group, ToggleButton> chips = new EnumMap<>(Group.class);

  @FXML
  private VBox screen;
  @FXML
  private Button newPerson;
  @FXML
  private TextField filter;
  @FXML
  private Label escape;
  @FXML
  private HBox chipBar;
  @FXML
  private Label count;
  @FXML
  private HBox movedLine;
  @FXML
  private Label movedWords;
  @FXML
  private TableView<PeopleRow> table;
  @FXML
  private TableColumn<PeopleRow, PeopleRow> nameColumn;
  @FXML
  private TableColumn<PeopleRow, PeopleRow> statusColumn;
  @FXML
  private TableColumn<PeopleRow, PeopleRow> sessionsColumn;
  @FXML
  private TableColumn<PeopleRow, PeopleRow> nextColumn;
  @FXML
  private VBox message;
  @FXML
  private Label messageWords;
  @FXML
  private Label messageHint;
  @FXML
  private Button messageButton;
  @FXML
  private HBox keys;
  @FXML
  private VBox newcomer;
  @FXML
  private NewPersonController newcomerController;

  PeopleController(PeopleModel model, PeopleExits exits, Supplier<LocalDate> today) {
    this.model = model;
    this.exits = exits;
    this.today = today;
  }

  @FXML
  private void initialize() {
    filter.textProperty().bindBidirectional(model.soughtProperty());
    escape.visibleProperty().bind(filter.textProperty().isNotEmpty());
    dressTable();
    addChips();
    show(newcomer, false);
    newcomerController.whenDone(this::newcomerDone);
    model.standingProperty().addListener((_, _, now) -> say(now));
    model.allProperty().addListener((_, _, _) -> tell());
    model.rows().addListener((ListChangeListener<PeopleRow>) _ -> tell());
    model.justMovedProperty().addListener((_, _, moved) -> showMoved(moved));
    showMoved(null);
    say(model.standingProperty().get());
    screen.addEventFilter(KeyEvent.KEY_PRESSED, this::screenKey);
  }

  @Override
  public void shown() {
    model.shown();
    if (!newcomer.isVisible()) {
      filter.requestFocus();
      filter.end();
    }
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  private void dressTable() {
    SortedList<PeopleRow> sorted = new SortedList<>(model.rows());
    sorted.comparatorProperty().bind(table.comparatorProperty());
    table.setItems(sorted);
    table.setPlaceholder(new Label());
    column(nameColumn, _ -> new PeopleCells.NameCell(today), Comparator
        .comparing(row -> row.line().person().preferredName(), String.CASE_INSENSITIVE_ORDER));
    column(statusColumn, _ -> new PeopleCells.StatusCell(), Comparator
        .comparing(row -> row.line().person().status()));
    column(sessionsColumn, _ -> new PeopleCells.SessionsCell(),
        Comparator.comparingInt(row -> row.line().held()));
    column(nextColumn, _ -> new PeopleCells.NextCell(today), Comparator
        .comparing(row -> row.line().next().map(visit -> visit.planned().at().toEpochMilli())
            .orElse(Long.MAX_VALUE)));
    table.setRowFactory(_ -> {
      TableRow<PeopleRow> row = new TableRow<>();
      row.setOnMouseClicked(click -> {
        if (click.getClickCount() == 2 && !row.isEmpty()) {
          exits.open(row.getItem().line().person().id());
        }
      });
      return row;
    });
    sorted.addListener((ListChangeListener<PeopleRow>) _ -> keepOneChosen());
  }

  private static void column(TableColumn<PeopleRow, PeopleRow> column,
      Callback<TableColumn<PeopleRow, PeopleRow>, TableCell<PeopleRow, PeopleRow>> cell,
      Comparator<PeopleRow> order) {
    column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
    column.setCellFactory(cell);
    column.setComparator(order);
    column.setReorderable(false);
  }

  private void addChips() {
    ToggleGroup together = new ToggleGroup();
    for (Group group : Group.values()) {
      ToggleButton chip = new ToggleButton(words.get("group." + group));
      chip.getStyleClass().setAll("toggle-button", "us-chip", "people-chip");
      chip.setToggleGroup(together);
      chip.setOnAction(_ -> model.groupProperty().set(group));
      chips.put(group, chip);
      chipBar.getChildren().add(chip);
    }
    model.groupProperty().addListener((_, _, now) -> light(now));
    light(model.groupProperty().get());
  }

  private void light(Group group) {
    chips.forEach((each, chip) -> {
      chip.setSelected(each == group);
      chip.getStyleClass().remove("us-on");
      if (each == group) {
        chip.getStyleClass().add("us-on");
      }
    });
  }

  private void tell() {
    int shown = model.rows().size();
    int all = model.allProperty().get();
    String sum = all == 1 ? words.get("count.one") : words.get("count", Integer.toString(all));
    count.setText(shown == all ? sum : words.get("count.of", Integer.toString(shown), sum));
  }

  private void say(Standing standing) {
    boolean table = standing == Standing.SHOWN || standing == Standing.READING;
    show(message, !table);
    this.table.setVisible(table);
    show(keys, standing == Standing.SHOWN);
    chipBar.setDisable(false);
    if (!table) {
      messageWords.setText(words.get("say." + standing));
      messageHint.setText(words.get("hint." + standing));
      show(messageButton, words.has("do." + standing));
      if (words.has("do." + standing)) {
        messageButton.setText(words.get("do." + standing));
      }
    }
    tell();
  }

  private void showMoved(@Nullable Person moved) {
    show(movedLine, moved != null);
    if (moved != null) {
      movedWords.setText(words.get(moved.archived() ? "moved.away" : "moved.back", moved.preferredName()));
    }
  }

  private void keepOneChosen() {
    if (!table.getItems().isEmpty() && table.getSelectionModel().getSelectedIndex() < 0) {
      table.getSelectionModel().select(0);
    }
  }

  private void screenKey(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
      addPerson();
      key.consume();
    } else if (!newcomer.isVisible()) {
      listKey(key);
    }
  }

  private void listKey(KeyEvent key) {
    boolean inFilter = filter.isFocused() || table.isFocused();
    switch (key.getCode()) {
      case DOWN -> handle(key, inFilter, () -> move(1));
      case UP -> handle(key, inFilter, () -> move(-1));
      case PAGE_DOWN -> handle(key, inFilter, () -> move(8));
      case PAGE_UP -> handle(key, inFilter, () -> move(-8));
      case ENTER -> handle(key, inFilter,
          () -> withChosen(key.isShortcutDown()
              ? person -> exits.beginSession(person.id())
              : person -> exits.open(person.id())));
      case DELETE -> handle(key, key.isShortcutDown(), () -> withChosen(model::putAwayOrBack));
      case Z -> handle(key, key.isShortcutDown() && movedLine.isVisible(), model::undo);
      case ESCAPE -> handle(key, true, this::escape);
      default -> {
      }
    }
  }

  private static void handle(KeyEvent key, boolean applies, Runnable deed) {
    if (applies) {
      deed.run();
      key.consume();
    }
  }

  private void move(int by) {
    int size = table.getItems().size();
    if (size > 0) {
      int to = Math.clamp(table.getSelectionModel().getSelectedIndex() + by, 0, size - 1);
      table.getSelectionModel().clearAndSelect(to);
      table.scrollTo(Math.max(0, to - 4));
    }
  }

  private void withChosen(Consumer<Person> deed) {
    chosen().ifPresent(deed);
  }

  private Optional<Person> chosen() {
    return Optional.ofNullable(table.getSelectionModel().getSelectedItem()).map(row -> row.line().person());
  }

  private void escape() {
    if (filter.getText().isEmpty() && model.groupProperty().get() == Group.EVERYONE) {
      exits.leave();
    } else {
      filter.clear();
      model.groupProperty().set(Group.EVERYONE);
      filter.requestFocus();
    }
  }

  @FXML
  private void addPerson() {
    if (model.mayAdmit()) {
      show(newcomer, true);
      newcomerController.begin(filter.getText());
    } else {
      say(Standing.RECOVERY_FIRST);
    }
  }

  private void newcomerDone(Optional<Person> added) {
    show(newcomer, false);
    filter.requestFocus();
    added.ifPresent(person -> exits.identity(person.id()));
  }

  @FXML
  private void undoMove() {
    model.undo();
    filter.requestFocus();
  }

  @FXML
  private void messageDeed() {
    if (model.mayAdmit()) {
      addPerson();
    } else {
      exits.recovery();
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
