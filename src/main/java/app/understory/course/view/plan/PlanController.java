package app.understory.course.view.plan;

import app.understory.course.Depth;
import app.understory.course.Part;
import app.understory.course.Plan;
import app.understory.course.Planned;
import app.understory.course.Route;
import app.understory.course.regimen.Template;
import app.understory.course.view.CourseWords;
import app.understory.course.view.plan.PlanModel.Fault;
import app.understory.kit.Days;
import app.understory.kit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The panel on which a course is laid out. */
final class PlanController {
  private final PlanModel model;
  private final Runnable keep;
  private final Runnable close;
  private final Words words = Words.of(PlanController.class);

  @FXML
  private VBox root;
  @FXML
  private Label title;
  @FXML
  private Label startLabel;
  @FXML
  private ComboBox<Template> template;
  @FXML
  private ComboBox<Route> route;
  @FXML
  private ComboBox<Depth> depth;
  @FXML
  private VBox legs;
  @FXML
  private CheckBox avoids;
  @FXML
  private Label source;
  @FXML
  private Label preview;
  @FXML
  private Label sentence;
  @FXML
  private Label kept;
  @FXML
  private Button keepButton;

  /**
   * @param keep  keeps the plan as it stands on the panel
   * @param close takes the panel away
   */
  PlanController(PlanModel model, Runnable keep, Runnable close) {
    this.model = model;
    this.keep = keep;
    this.close = close;
  }

  @FXML
  private void initialize() {
    for (String name : List.of("indication", "prescriber", "start", "name", "off")) {
      if (root.lookup("#plan-" + name) instanceof TextField field) {
        field.textProperty().bindBidirectional(model.slate().field(name));
      }
    }
    template.setItems(model.templates());
    choice(template, each -> each.regimen().name());
    template.setOnAction(_ -> Optional.ofNullable(template.getValue()).ifPresent(model::take));
    choice(route, CourseWords::route);
    choice(depth, CourseWords::depth);
    route.getItems().setAll(Route.values());
    depth.getItems().setAll(Depth.values());
    route.valueProperty().addListener((_, _, now) -> note("route", now));
    depth.valueProperty().addListener((_, _, now) -> note("depth", now));
    avoids.selectedProperty()
        .addListener((_, _, now) -> model.slate().field("avoids").set(Boolean.toString(now)));
    model.legs().addListener((ListChangeListener<LegFields>) change -> {
      boolean whole = false;
      while (change.next()) {
        whole = whole || change.wasAdded() || change.wasRemoved();
      }
      if (whole) {
        rows();
      }
    });
    model.previewProperty().addListener((_, _, now) -> show(now));
    model.faultProperty().addListener((_, _, now) -> say(now));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    say(Fault.NONE);
  }

  private void note(String field, @Nullable Enum<?> value) {
    model.slate().field(field).set(value == null ? "" : value.name());
  }

  /** Shows what the model opened with. */
  void opened() {
    title.setText(words.get(model.changes() ? "title.change" : "title.begin"));
    startLabel.setText(words.get(model.changes() ? "start.change" : "start"));
    keepButton.setText(words.get(model.changes() ? "keep.change" : "keep"));
    route.setValue(Optional.of(model.slate().text("route")).filter(name -> !name.isEmpty())
        .map(Route::valueOf).orElse(null));
    depth.setValue(Optional.of(model.slate().text("depth")).filter(name -> !name.isEmpty())
        .map(Depth::valueOf).orElse(null));
    avoids.setSelected(Boolean.parseBoolean(model.slate().text("avoids")));
    template.setValue(null);
    kept.setText("");
    rows();
    show(model.previewProperty().get());
    template.requestFocus();
  }

  private void rows() {
    source.setText(model.source().isEmpty() ? "" : words.get("source", model.source()));
    legs.getChildren().setAll(model.legs().stream().map(this::row).toList());
  }

  private HBox row(LegFields leg) {
    ComboBox<Part> part = new ComboBox<>();
    part.getItems().setAll(Part.values());
    choice(part, each -> words.get("part." + each.name()));
    part.valueProperty().bindBidirectional(leg.partProperty());
    part.setAccessibleText(words.get("part"));
    ComboBox<LegFields.Unit> unit = new ComboBox<>();
    unit.getItems().setAll(LegFields.Unit.values());
    choice(unit, each -> words.get("unit." + each.name()));
    unit.valueProperty().bindBidirectional(leg.unitProperty());
    unit.setAccessibleText(words.get("unit"));
    TextField most = field(leg.mostProperty(), "most");
    Label to = new Label(words.get("to"));
    most.visibleProperty().bind(leg.unitProperty().isNotEqualTo(LegFields.Unit.WEEKLY));
    to.visibleProperty().bind(most.visibleProperty());
    most.managedProperty().bind(most.visibleProperty());
    to.managedProperty().bind(most.visibleProperty());
    Button less = new Button(words.get("less"));
    less.getStyleClass().add("us-link");
    less.setOnAction(_ -> model.less(leg));
    less.setDisable(model.legs().size() < 2);
    HBox row = new HBox(part, field(leg.dosesProperty(), "doses"), new Label(words.get("doses.word")),
        field(leg.leastProperty(), "least"), to, most, unit, less);
    row.getChildren().stream().filter(Labeled.class::isInstance)
        .forEach(each -> ((Labeled) each).setMinWidth(Region.USE_PREF_SIZE));
    row.getStyleClass().add("course-leg");
    part.getStyleClass().add("course-leg-part");
    unit.getStyleClass().add("course-leg-unit");
    return row;
  }

  private TextField field(StringProperty value, String name) {
    TextField field = new TextField();
    field.getStyleClass().add("course-number");
    field.textProperty().bindBidirectional(value);
    field.setAccessibleText(words.get(name));
    return field;
  }

  private static <T> void choice(ComboBox<T> box, Function<T, String> said) {
    box.setCellFactory(_ -> new SaidCell<>(said));
    box.setButtonCell(new SaidCell<>(said));
  }

  private void show(Optional<Plan> laid) {
    preview.setText(laid.map(this::told).orElse(words.get("preview.none")));
  }

  private String told(Plan plan) {
    List<LocalDate> induction = days(plan, Part.INDUCTION);
    List<LocalDate> maintenance = days(plan, Part.MAINTENANCE);
    Days days = new Days(plan.course().start());
    String first = induction.isEmpty()
        ? words.get("preview.nothing")
        : words.get("preview.induction", induction.size(), days.near(induction.getFirst()),
            days.near(induction.getLast()));
    return maintenance.isEmpty()
        ? first
        : words.get("preview.then", first,
            maintenance.stream().map(days::near).collect(Collectors.joining(", ")));
  }

  private static List<LocalDate> days(Plan plan, Part part) {
    return plan.doses().stream().filter(Planned::ahead).filter(dose -> dose.part() == part)
        .map(Planned::day).toList();
  }

  private void say(Fault fault) {
    sentence.setText(fault == Fault.NONE ? "" : words.get("fault." + fault.name()));
    sentence.setVisible(fault != Fault.NONE);
    sentence.setManaged(fault != Fault.NONE);
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      keep();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && root.lookupAll(".combo-box").stream()
        .noneMatch(node -> node instanceof ComboBox<?> box && box.isShowing())) {
      leave();
      key.consume();
    }
  }

  @FXML
  private void more() {
    model.more();
  }

  @FXML
  private void keep() {
    keep.run();
  }

  @FXML
  private void keepTemplate() {
    model.keepTemplate(() -> kept.setText(words.get("template.kept")));
  }

  @FXML
  private void leave() {
    model.leave();
    close.run();
  }

  private static final class SaidCell<T> extends ListCell<T> {
    private final Function<T, String> said;

    private SaidCell(Function<T, String> said) {
      this.said = said;
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : said.apply(item));
    }
  }
}
