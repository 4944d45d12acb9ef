package app.understory.measure.view;

import app.understory.kit.Columned;
import app.understory.kit.Focus;
import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.measure.Response;
import app.understory.measure.due.Plans.Planned;
import app.understory.measure.view.entry.EntryController;
import app.understory.measure.view.entry.Sheet;
import app.understory.measure.view.plan.PlanController;
import app.understory.measure.view.wording.WordingController;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The measures of one person: the list at the left, the open form at the right. */
public final class MeasuresController implements Shown, Columned {
  private final MeasuresModel model;
  private final ObservableList<Planned> lines = FXCollections.observableArrayList();
  private final Screen<EntryController> entry;
  private final Leading leading;
  private final Screen<PlanController> plan;
  private final Screen<WordingController> wording;
  private boolean laying;

  /** The ways to the scores over time, and to the plan of safety. */
  record Leading(Runnable overTime, Runnable safetyPlan) {}

  @FXML
  private ResourceBundle resources;
  @FXML
  private HBox page;
  @FXML
  private VBox left;
  @FXML
  private Label summary;
  @FXML
  private ListView<Planned> list;
  @FXML
  private Button earlier;
  @FXML
  private Button later;
  @FXML
  private Label which;
  @FXML
  private Button handOver;
  @FXML
  private Label source;
  @FXML
  private Button error;
  @FXML
  private StackPane right;

  /**
   * @param entry    the open form
   * @param plan     what is due when, in place of the form
   * @param wording  its wording, in place of the form
   * @param leading  the ways from here
   */
  MeasuresController(MeasuresModel model, Screen<EntryController> entry, Screen<PlanController> plan,
      Screen<WordingController> wording, Leading leading) {
    this.model = model;
    this.wording = wording;
    this.plan = plan;
    this.entry = entry;
    this.leading = leading;
  }

  @FXML
  private void initialize() {
    right.getChildren().setAll(entry.root());
    entry.controller().whenLeft(list::requestFocus);
    MeasureWords words = new MeasureWords(Words.in(resources), model.today());
    list.setItems(lines);
    list.setCellFactory(_ -> new MeasureCell(words, planned -> Optional
        .ofNullable(model.overviewProperty().get())
        .flatMap(seen -> seen.last(planned.measure().about().id()))));
    list.getSelectionModel().selectedItemProperty().addListener((_, _, now) -> {
      if (now != null && !laying) {
        right.getChildren().setAll(entry.root());
        model.choose(now.measure().about().id());
      }
    });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInList);
    list.addEventFilter(KeyEvent.KEY_TYPED, this::typeInList);
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    model.overviewProperty().addListener((_, _, _) -> lay(words));
    model.chosenProperty().addListener((_, _, _) -> choose());
    model.sheetProperty().addListener((_, _, _) -> which());
    which();
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  @Override
  public boolean turnColumn(boolean back) {
    boolean inList = Focus.within(left, page.getScene().getFocusOwner());
    boolean inForm = Focus.within(right, page.getScene().getFocusOwner());
    if (inList && !back) {
      entry.controller().focus();
      return true;
    }
    if (inForm && back) {
      list.requestFocus();
      return true;
    }
    return false;
  }

  private void lay(MeasureWords words) {
    List<Planned> now = model.lines();
    laying = true;
    if (!lines.equals(now)) {
      lines.setAll(now);
    }
    list.refresh();
    laying = false;
    summary.setText(words.summary(now));
    choose();
    which();
  }

  private void choose() {
    lines.stream().filter(one -> one.measure().about().id().equals(model.chosenProperty().get())).findFirst()
        .ifPresent(one -> {
          laying = true;
          list.getSelectionModel().select(one);
          laying = false;
        });
  }

  /** Which of the forms of this measure is open, and whether there are others. */
  private void which() {
    List<Response> forms = model.forms();
    Optional<Response> open = model.form();
    int here = open.map(form -> forms.stream().map(Response::id).toList().indexOf(form.id())).orElse(-1);
    int place = here < 0 ? forms.size() : here;
    show(earlier, place > 0);
    show(later, place < forms.size());
    show(which, !forms.isEmpty());
    Words words = Words.in(resources);
    which.setText(here < 0
        ? words.get("which.new")
        : words.get("which", Integer.toString(here + 1), Integer.toString(forms.size())));
    later.setText(words.get(place == forms.size() - 1 ? "later.new" : "later"));
    Sheet sheet = model.sheetProperty().get();
    show(handOver, model.forPerson());
    show(error, sheet != null && !sheet.form().answers().none());
    if (sheet != null) {
      error.setText(words.get(sheet.struck() ? "error.back" : "error"));
      source.setText(words.get("source", sheet.measure().about().name(), sheet.measure().about().citation(),
          sheet.measure().about().licence()));
    }
  }

  @FXML
  private void strike() {
    Sheet sheet = model.sheetProperty().get();
    if (sheet != null) {
      model.strike(!sheet.struck());
      entry.controller().focus();
    }
  }

  /** A digit typed in the list begins the form. */
  private void typeInList(KeyEvent key) {
    if (entry.controller().take(key)) {
      entry.controller().focus();
      key.consume();
    }
  }

  private void pressInList(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.RIGHT && !key.isAltDown()) {
      entry.controller().focus();
      key.consume();
    }
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.PAGE_UP && !key.isShortcutDown()) {
      model.turn(true);
      key.consume();
    } else if (key.getCode() == KeyCode.PAGE_DOWN && !key.isShortcutDown()) {
      model.turn(false);
      key.consume();
    }
  }

  @FXML
  private void showOverTime() {
    leading.overTime().run();
  }

  @FXML
  private void openSafetyPlan() {
    leading.safetyPlan().run();
  }

  @FXML
  private void changePlan() {
    right.getChildren().setAll(plan.root());
    plan.controller().begin(this::backToForm);
  }

  @FXML
  private void changeWording() {
    Sheet sheet = model.sheetProperty().get();
    if (sheet != null) {
      right.getChildren().setAll(wording.root());
      wording.controller().begin(sheet.measure(), this::backToForm);
    }
  }

  private void backToForm() {
    right.getChildren().setAll(entry.root());
    list.requestFocus();
  }

  @FXML
  private void handOver() {
    model.handOver();
  }

  @FXML
  private void goEarlier() {
    model.turn(true);
    entry.controller().focus();
  }

  @FXML
  private void goLater() {
    model.turn(false);
    entry.controller().focus();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
