package app.understory.desk.preferences;

import app.understory.desk.computer.Lights;
import app.understory.desk.preferences.PreferencesModel.Chosen;
import app.understory.desk.preferences.habits.HabitRows;
import app.understory.exchange.sheet.Format;
import app.understory.kit.Look;
import app.understory.kit.Shown;
import app.understory.kit.Theme;
import app.understory.kit.Words;
import app.understory.session.terms.Room;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Binds the preferences: one long page, its sections listed at the left. */
final class PreferencesController implements Shown {
  private final PreferencesModel model;
  private final HabitRows habits;
  private final ComputerChoices computer;
  /** Held by the light for as long as the screen is in view. */
  private final InvalidationListener looked = _ -> showLook();

  @FXML
  private ScrollPane scroll;
  @FXML
  private VBox page;
  @FXML
  private VBox sections;
  @FXML
  private HBox themes;
  @FXML
  private Slider size;
  @FXML
  private Label percent;
  @FXML
  private TextField idle;
  @FXML
  private Label idleRefused;
  @FXML
  private HBox papers;
  @FXML
  private HBox spelling;
  @FXML
  private HBox spellingInLog;
  @FXML
  private VBox limits;
  @FXML
  private VBox phrases;
  @FXML
  private VBox prompts;
  @FXML
  private VBox templates;
  @FXML
  private VBox room;
  @FXML
  private ResourceBundle resources;

  PreferencesController(PreferencesModel model, HabitRows habits, ComputerChoices computer) {
    this.model = model;
    this.habits = habits;
    this.computer = computer;
  }

  @FXML
  private void initialize() {
    model.chosenProperty().addListener((_, _, now) -> now.ifPresent(this::show));
    habits.follow(rows -> fill(prompts, rows), blocks -> fill(templates, blocks));
    size.setMin(Look.SMALLEST);
    size.setMax(Look.LARGEST);
    size.valueProperty().addListener((_, _, now) -> {
      if (Math.round(now.doubleValue() / 10) * 10 != computer.lights().look().readingSizeProperty().get()) {
        computer.lights().read((int) Math.round(now.doubleValue()));
      }
    });
    idle.setOnAction(_ -> keepIdle());
    idle.focusedProperty().addListener((_, _, focused) -> {
      if (!focused) {
        keepIdle();
      }
    });
    for (Node part : page.getChildren()) {
      if (part instanceof VBox section && section.getChildren().getFirst() instanceof Label heading) {
        sections.getChildren().add(jump(heading.getText(), section));
      }
    }
  }

  @Override
  public void shown() {
    Look look = computer.lights().look();
    look.themeProperty().addListener(looked);
    look.readingSizeProperty().addListener(looked);
    idle.setText(Integer.toString(computer.idleMinutes().getAsInt()));
    showLook();
    model.shown();
    habits.shown();
  }

  @Override
  public void hidden() {
    Look look = computer.lights().look();
    look.themeProperty().removeListener(looked);
    look.readingSizeProperty().removeListener(looked);
    model.hidden();
    habits.hidden();
  }

  private Button jump(String words, VBox section) {
    Button button = new Button(words);
    button.getStyleClass().add("us-pref-section");
    button.setOnAction(_ -> {
      double height = page.getHeight() - scroll.getViewportBounds().getHeight();
      scroll.setVvalue(height <= 0 ? 0 : Math.min(1, section.getBoundsInParent().getMinY() / height));
    });
    return button;
  }

  private void showLook() {
    Words words = Words.in(resources);
    Lights lights = computer.lights();
    Theme now = lights.look().themeProperty().get();
    boolean system = lights.followsSystem();
    themes.getChildren().setAll(choice(words.get("theme.system"), system, lights::followSystemAgain),
        choice(words.get("theme.day"), !system && now == Theme.DAY, () -> lights.choose(Theme.DAY)),
        choice(words.get("theme.evening"), !system && now == Theme.EVENING,
            () -> lights.choose(Theme.EVENING)));
    int percentNow = lights.look().readingSizeProperty().get();
    size.setValue(percentNow);
    percent.setText(words.get("percent", percentNow));
  }

  private void show(Chosen chosen) {
    Words words = Words.in(resources);
    Rows rows = new Rows(words, model);
    papers.getChildren().setAll(List.of(Format.LETTER, Format.A4).stream()
        .<Node>map(format -> choice(words.get("paper." + format.name()), format == chosen.paper(),
            () -> model.paper(format)))
        .toList());
    spelling.getChildren().setAll(choice(words.get("on"), chosen.spelling(), () -> model.spelling(true)),
        choice(words.get("off"), !chosen.spelling(), () -> model.spelling(false)));
    spellingInLog.getChildren().setAll(
        choice(words.get("on"), chosen.spellingInLog(), () -> model.spellingInLog(true)),
        choice(words.get("off"), !chosen.spellingInLog(), () -> model.spellingInLog(false)));
    fill(limits, chosen.limits().stream().map(rows::limit).toList());
    List<Node> said = new ArrayList<>(chosen.phrases().stream().map(rows::phrase).toList());
    said.add(rows.nextPhrase());
    fill(phrases, said);
    Room now = chosen.room();
    fill(room, List.of(
        rows.field(words.get("room.address"), now.address(), "room-address",
            typed -> model.room(new Room(typed, now.phone(), now.ambulance()))),
        rows.field(words.get("room.phone"), now.phone(), "room-phone",
            typed -> model.room(new Room(now.address(), typed, now.ambulance()))),
        rows.field(words.get("room.ambulance"), now.ambulance(), "room-ambulance",
            typed -> model.room(new Room(now.address(), now.phone(), typed)))));
  }

  /** Fills a part anew; the field one is in stays the one one is in. */
  private static void fill(VBox part, List<Node> rows) {
    Optional<Node> focused = part.getScene() == null
        ? Optional.empty()
        : Optional.ofNullable(part.getScene().getFocusOwner());
    List<Node> before = fields(part);
    int at = focused.map(before::indexOf).orElse(-1);
    part.getChildren().setAll(rows);
    List<Node> after = fields(part);
    if (at >= 0 && at < after.size()) {
      after.get(at).requestFocus();
    }
  }

  private static List<Node> fields(VBox part) {
    return part.lookupAll(".text-field").stream().toList();
  }

  private void keepIdle() {
    String typed = idle.getText().strip();
    boolean taken = typed.matches("\\d{1,2}") && Integer.parseInt(typed) >= 1
        && Integer.parseInt(typed) <= 60;
    idleRefused.setText(taken ? "" : Words.in(resources).get("refused.idle"));
    idleRefused.setVisible(!taken);
    idleRefused.setManaged(!taken);
    if (taken) {
      computer.lockAfter().accept(Integer.parseInt(typed));
    }
  }

  private static Button choice(String words, boolean on, Runnable deed) {
    Button button = new Button(words);
    button.getStyleClass().add("us-chip-button");
    if (on) {
      button.getStyleClass().add("us-on");
      button.setAccessibleText(words + ", chosen");
    }
    button.setOnAction(_ -> deed.run());
    return button;
  }
}
