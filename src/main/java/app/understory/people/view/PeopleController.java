package app.understory.people.view;

import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.people.Person;
import app.understory.people.view.PeopleModel.Group;
import app.understory.people.view.PeopleModel.Standing;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The list of people: filter, table, and what is done with the row that is chosen. */
public final class PeopleController implements Shown {
  private final PeopleModel model;
  private final PeopleExits exits;
  private final Supplier<LocalDate> today;
  private final Screen<NewPersonController> slip;
  private final Words words = Words.of(PeopleController.class);
  @SuppressWarnings("NullAway.Init") // made in initialize, before any key
  private PeopleTable list;
  private final Map<Group, ToggleButton> chips = new EnumMap<>(Group.class);

  @FXML
  private VBox screen;
  @FXML
  private TextField filter;
  @FXML
  private Label escape;
  @FXML
  private FlowPane chipBar;
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
  private FlowPane keys;
  @FXML
  private VBox newcomer;

  PeopleController(PeopleModel model, PeopleExits exits, Supplier<LocalDate> today,
      Screen<NewPersonController> slip) {
    this.slip = slip;
    this.model = model;
    this.exits = exits;
    this.today = today;
  }

  @FXML
  private void initialize() {
    filter.textProperty().bindBidirectional(model.soughtProperty());
    escape.visibleProperty().bind(filter.textProperty().isNotEmpty());
    list = new PeopleTable(table, model.rows(), today, exits::open);
    list.dress(nameColumn, statusColumn, sessionsColumn, nextColumn);
    addChips();
    newcomer.getChildren().setAll(slip.root());
    show(newcomer, false);
    slip.controller().whenDone(this::newcomerDone);
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

  private void addChips() {
    ToggleGroup together = new ToggleGroup();
    for (Group group : Group.values()) {
      ToggleButton chip = new ToggleButton(words.get("group." + group));
      chip.getStyleClass().setAll("toggle-button", "us-chip", "people-chip");
      chip.setToggleGroup(together);
      chip.setMinWidth(Region.USE_PREF_SIZE);
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
        messageButton.setAccessibleText(messageButton.getText());
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
      case DOWN -> handle(key, inFilter, () -> list.move(1));
      case UP -> handle(key, inFilter, () -> list.move(-1));
      case PAGE_DOWN -> handle(key, inFilter, () -> list.move(8));
      case PAGE_UP -> handle(key, inFilter, () -> list.move(-8));
      case ENTER -> handle(key, inFilter,
          () -> list.withChosen(key.isShortcutDown()
              ? person -> exits.beginSession(person.id())
              : person -> exits.open(person.id())));
      case DELETE -> handle(key, key.isShortcutDown(), () -> list.withChosen(model::putAwayOrBack));
      case Z -> handle(key, key.isShortcutDown() && movedLine.isVisible(), model::undo);
      case DIGIT1, DIGIT2, DIGIT3, DIGIT4 -> handle(key, key.isShortcutDown(),
          () -> list.sort(key.getCode().getCode() - KeyCode.DIGIT1.getCode()));
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
      slip.controller().begin(filter.getText());
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
