package app.understory.course.view;

import app.understory.course.Course;
import app.understory.course.Part;
import app.understory.course.Plan;
import app.understory.course.Planned;
import app.understory.course.view.ask.Question;
import app.understory.course.view.calendar.CalendarPane;
import app.understory.course.view.calendar.MaintenanceStrip;
import app.understory.kit.Focus;
import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The course of a person: its calendar at the left, what was given and ordered at the right. */
public final class CourseController implements Shown {
  private final CourseModel model;
  private final Panels panels;
  private final BiConsumer<Question, Optional<Planned>> ask;
  private final Guests guests;
  private final CourseExits exits;
  private final CalendarPane calendar;
  private final DoseTable doses = new DoseTable();
  private final OrderPart order;
  private final Words words = Words.of(CourseController.class);
  private boolean restored;

  /** What stands here and is made elsewhere: the slip that asks, and the scores over time. */
  record Guests(Parent askSlip, Screen<?> chart) {}

  @FXML
  private HBox root;
  @FXML
  private VBox body;
  @FXML
  private VBox left;
  @FXML
  private Label inductionRule;
  @FXML
  private VBox calendarHost;
  @FXML
  private Label hint;
  @FXML
  private VBox maintenance;
  @FXML
  private Label maintenanceRule;
  @FXML
  private VBox stripHost;
  @FXML
  private Label told;
  @FXML
  private HBox undoLine;
  @FXML
  private Label notKept;
  @FXML
  private Label fileSaid;
  @FXML
  private VBox askHost;
  @FXML
  private Button pauseButton;
  @FXML
  private Button resumeButton;
  @FXML
  private Button moveButton;
  @FXML
  private Button missedButton;
  @FXML
  private Button closeButton;
  @FXML
  private Button againButton;
  @FXML
  private Button changeButton;
  @FXML
  private VBox empty;
  @FXML
  private VBox facts;
  @FXML
  private VBox panelHost;
  @FXML
  private VBox given;
  @FXML
  private VBox chartHost;
  @FXML
  private VBox tableHost;
  @FXML
  private VBox orderHost;
  @FXML
  private Button orderButton;

  CourseController(CourseModel model, Panels panels, BiConsumer<Question, Optional<Planned>> ask,
      Guests guests, CourseExits exits) {
    this.model = model;
    this.panels = panels;
    this.ask = ask;
    this.guests = guests;
    this.exits = exits;
    this.calendar = new CalendarPane(model);
    this.order = new OrderPart(model.person(), exits.files());
  }

  @FXML
  private void initialize() {
    calendarHost.getChildren().setAll(calendar);
    stripHost.getChildren().setAll(new MaintenanceStrip(model));
    askHost.getChildren().setAll(guests.askSlip());
    chartHost.getChildren().setAll(guests.chart().root());
    panelHost.getChildren().setAll(panels.host());
    tableHost.getChildren().setAll(doses);
    orderHost.getChildren().setAll(order);
    panels.listen(this::panels, calendar::requestFocus);
    model.seenProperty().addListener((_, _, now) -> show(now));
    model.dayProperty().addListener((_, _, _) -> here());
    model.carriedProperty().addListener((_, _, _) -> here());
    seen(undoLine, false);
    seen(fileSaid, false);
    model.undoableProperty().addListener((_, _, now) -> seen(undoLine, now));
    notKept.visibleProperty().bind(model.failedProperty());
    notKept.managedProperty().bind(model.failedProperty());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    show(null);
    panels();
  }

  @Override
  public void shown() {
    model.shown();
    guests.chart().shown();
  }

  @Override
  public void hidden() {
    guests.chart().hidden();
    model.hidden();
  }

  private static void seen(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void panels() {
    seen(panelHost, panels.open());
    seen(facts, !panels.open());
  }

  private void show(@Nullable Seen now) {
    Optional<Plan> plan = Optional.ofNullable(now).flatMap(Seen::plan);
    seen(left, plan.isPresent());
    seen(empty, now != null && plan.isEmpty());
    seen(body, now != null);
    if (now == null) {
      return;
    }
    plan.ifPresent(each -> show(now, each));
    seen(given, !now.given().isEmpty());
    doses.show(now);
    order.show(now);
    here();
    orderButton.setText(words.get(now.orders().versions().isEmpty() ? "order.write" : "order.again"));
    if (!restored) {
      restored = true;
      panels.restore(now);
    }
  }

  private void show(Seen now, Plan plan) {
    Course course = plan.course();
    inductionRule.setText(CourseWords.rhythm(course.regimen(), Part.INDUCTION));
    maintenanceRule.setText(CourseWords.rhythm(course.regimen(), Part.MAINTENANCE));
    seen(maintenance, plan.doses().stream().anyMatch(dose -> dose.part() == Part.MAINTENANCE));
    told.setText(CourseWords.told(now, plan));
    seen(pauseButton, course.open());
    seen(resumeButton, course.standing() instanceof Course.Standing.Paused);
    seen(closeButton, !course.closed());
    seen(changeButton, !course.closed());
    seen(againButton, course.closed());
  }

  private void here() {
    boolean may = model.seenPlan().filter(plan -> !plan.course().closed()).isPresent()
        && model.here().filter(Planned::ahead).isPresent();
    moveButton.setDisable(!may);
    missedButton.setDisable(!may);
    hint.setText(calendar.hint());
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.Z && !key.isShiftDown()) {
      model.undo();
    } else if (inCalendar() && key.getCode() == KeyCode.M && !missedButton.isDisabled()) {
      missed();
    } else if (inCalendar() && key.getCode() == KeyCode.ENTER && !moveButton.isDisabled()) {
      move();
    } else {
      return;
    }
    key.consume();
  }

  private boolean inCalendar() {
    Node owner = root.getScene() == null ? null : root.getScene().getFocusOwner();
    return owner != null && Stream.of(calendarHost, stripHost).anyMatch(host -> Focus.within(host, owner));
  }

  @FXML
  private void change() {
    withSeen(panels::openPlan);
  }

  @FXML
  private void writeOrder() {
    withSeen(panels::openOrder);
  }

  private void withSeen(Consumer<Seen> use) {
    Seen now = model.seenProperty().get();
    if (now != null) {
      use.accept(now);
    }
  }

  @FXML
  private void move() {
    ask.accept(Question.MOVE, model.here());
  }

  @FXML
  private void missed() {
    ask.accept(Question.MISSED, model.here());
  }

  @FXML
  private void pause() {
    ask.accept(Question.PAUSE, Optional.empty());
  }

  @FXML
  private void close() {
    ask.accept(Question.CLOSE, Optional.empty());
  }

  @FXML
  private void resume() {
    model.resume();
  }

  @FXML
  private void undo() {
    model.undo();
  }

  @FXML
  private void export() {
    exits.calendar(model.person(), false, this::written);
  }

  @FXML
  private void exportNamed() {
    exits.calendar(model.person(), true, this::written);
  }

  private void written(Optional<Path> file) {
    fileSaid.setText(file.map(there -> words.get("export.written", there.getFileName()))
        .orElse(words.get("export.failed")));
    seen(fileSaid, true);
  }
}
