package app.understory.prep.view;

import app.understory.kit.Action;
import app.understory.kit.Offering;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.kit.write.GrowingArea;
import app.understory.prep.Field;
import app.understory.prep.Readiness;
import app.understory.prep.template.Ask;
import app.understory.prep.template.Part;
import app.understory.prep.view.field.DepthChoice;
import app.understory.prep.view.field.FieldLine;
import app.understory.prep.view.kept.Keeping;
import app.understory.prep.view.kept.KeptSign;
import app.understory.prep.view.template.SheetHabits;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The worksheet of a person's next session. */
public final class WorksheetController implements Shown, Offering {
  private static final Duration REST = Duration.seconds(3);

  private final WorksheetModel model;
  private final SheetHabits habits;
  private final PauseTransition rest = new PauseTransition(REST);
  private final ReadOnlyObjectWrapper<Optional<Action>> offered = new ReadOnlyObjectWrapper<>(this, "offered",
      Optional.empty());
  @FXML
  private ResourceBundle resources;
  @FXML
  private Region page;
  @FXML
  private Label intentionName;
  @FXML
  private GrowingArea intention;
  @FXML
  private MenuButton template;
  @FXML
  private StatusMark keptMark;
  @FXML
  private Label kept;
  @FXML
  private HBox failed;
  @FXML
  private Label failedWords;
  @FXML
  private HBox broughtBack;
  @FXML
  private StrandSection themes;
  @FXML
  private StrandSection stuckPlaces;
  @FXML
  private StrandSection questions;
  @FXML
  private BeforePane before;
  @FXML
  private Pane set;
  @FXML
  private Pane setting;
  @FXML
  private DepthChoice depth;
  @FXML
  private Pane openings;

  /** @param habits what worksheets ask and begin with in this practice */
  public WorksheetController(WorksheetModel model, SheetHabits habits) {
    this.model = model;
    this.habits = habits;
  }

  @FXML
  void initialize() {
    Words words = Words.in(resources);
    KeptSign sign = new KeptSign(keptMark, kept, words.get("kept.not"), rest::playFromStart);
    intention.getStyleClass().add("us-intention");
    intention.setLongest(Field.INTENTION.longest());
    bind(intention, Field.INTENTION);
    intention.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveIntention);
    List.of(set, setting, openings)
        .forEach(group -> group.getChildren().stream().filter(FieldLine.class::isInstance)
            .map(FieldLine.class::cast).forEach(line -> bind(line.area(), line.getField())));
    List.of(themes, stuckPlaces, questions).forEach(section -> section.bind(model, habits));
    before.bind(model, words);
    depth.bind(model.text(Field.PLANNED_DEPTH), words);
    model.keepingProperty()
        .addListener((InvalidationListener) _ -> show(model.keepingProperty().get(), sign, words));
    model.standingProperty().addListener((InvalidationListener) _ -> model.standingProperty().get()
        .ifPresent(standing -> show(standing, words)));
    broughtBack.visibleProperty().bind(model.broughtBackProperty());
    broughtBack.managedProperty().bind(model.broughtBackProperty());
    rest.setOnFinished(_ -> model.rest());
    new TemplateParts(model, habits, Map.of(Part.THEMES, themes, Part.STUCK_PLACES, stuckPlaces,
        Part.QUESTIONS, questions, Part.SET, set, Part.SETTING, setting, Part.OPENINGS, openings))
        .bind(template, words);
    askFor();
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
    show(model.keepingProperty().get(), sign, words);
  }

  @Override
  public void shown() {
    habits.shown();
    model.shown();
  }

  @Override
  public void hidden() {
    rest.stop();
    model.hidden();
    habits.hidden();
  }

  @Override
  public ObservableValue<Optional<Action>> offered() {
    return offered.getReadOnlyProperty();
  }

  @FXML
  void tryAgain() {
    model.leave();
  }

  @FXML
  void keepBroughtBack() {
    model.keepBroughtBack();
  }

  @FXML
  void takeHome() {
    model.go((ways, person) -> ways.takeHome(person, false));
  }

  @FXML
  void blankForm() {
    model.go((ways, person) -> ways.takeHome(person, true));
  }

  @FXML
  void takeOut() {
    model.undo();
  }

  private void bind(GrowingArea area, Field field) {
    area.textProperty().bindBidirectional(model.text(field));
    area.editableProperty().bind(model.standingProperty().map(Optional::isPresent));
    area.focusedProperty().addListener((_, _, now) -> {
      if (!now) {
        model.leave();
      }
    });
  }

  private void show(Readiness.Standing standing, Words words) {
    intentionName.setText(words.get("intention.for", standing.sessionNumber()));
    String when = standing.planned()
        .map(planned -> words.get("session.planned", standing.sessionNumber(), DateTimeFormatter
            .ofPattern(words.get("session.planned.pattern"), Locale.ENGLISH).format(planned.wall())))
        .orElseGet(() -> words.get("session.next", standing.sessionNumber()));
    offered
        .set(Optional.of(new Action(when, words.get(standing.live() ? "session.go" : "session.begin"), true,
            () -> model.go(PrepExits::beginSession))));
    openings.getChildren().stream().filter(FieldLine.class::isInstance).map(FieldLine.class::cast)
        .forEach(line -> line.show(pair(line.getField(), words)));
    List.of(set).forEach(group -> group.getChildren().stream().filter(FieldLine.class::isInstance)
        .map(FieldLine.class::cast)
        .forEach(line -> line.area().setPromptText(lastTime(line.getField(), words))));
  }

  /** The small questions stand where nothing is written yet. */
  private void askFor() {
    intention.promptTextProperty().bind(habits.prompt(Ask.INTENTION));
    openings.getChildren().stream().filter(FieldLine.class::isInstance).map(FieldLine.class::cast)
        .forEach(line -> line.area().promptTextProperty()
            .bind(habits.prompt(Ask.valueOf(line.getField().name()))));
  }

  /** What was said to an opening before the last session and after it, a line each. */
  private String pair(Field field, Words words) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern(words.get("opening.pattern"), Locale.ENGLISH);
    Stream<String> before = model.laid().earlierDated(field).map(was -> words.get("opening.before",
        was.session(), day.format(was.when().wall()), was.words())).stream();
    Stream<String> after = model.laid().after(field)
        .map(said -> words.get("openings.after", day.format(said.said().wall()), said.words())).stream();
    return Stream.concat(before, after).collect(Collectors.joining("\n"));
  }

  @FXML
  void fromPage() {
    model.leave();
    model.laid().afterwards(() -> model.go(PrepExits::fromPage));
  }

  @FXML
  void openPairs() {
    model.go(PrepExits::openings);
  }

  private String lastTime(Field field, Words words) {
    return model.laid().earlierDated(field).map(was -> words.get("last.time", was.words())).orElse("");
  }

  private void show(Keeping now, KeptSign sign, Words words) {
    sign.show(now);
    if (now instanceof Keeping.Failed why) {
      failedWords.setText(words.get("failed." + why.reason()));
    }
    failed.setVisible(now instanceof Keeping.Failed);
    failed.setManaged(failed.isVisible());
  }

  private void leaveIntention(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      model.fromIntention();
      key.consume();
    }
  }

  private void undoOrRedo(KeyEvent key) {
    if (key.getCode() == KeyCode.Z && key.isShortcutDown() && !key.isAltDown()) {
      if (key.isShiftDown()) {
        model.redo();
      } else {
        model.undo();
      }
      if (page.getScene().getFocusOwner() instanceof GrowingArea area) {
        area.end();
      }
      key.consume();
    } else if (key.getCode() == KeyCode.B && key.isShortcutDown() && !key.isAltDown()) {
      fromPage();
      key.consume();
    } else if (key.getCode() == KeyCode.P && key.isShortcutDown()) {
      model.go((ways, person) -> ways.takeHome(person, key.isShiftDown()));
      key.consume();
    }
  }
}
