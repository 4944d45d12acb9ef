package app.understory.intake.view.talk;

import app.understory.intake.talk.Consultation;
import app.understory.intake.talk.Consultation.Outcome;
import app.understory.intake.talk.TalkField;
import app.understory.intake.view.candidacy.ConsiderationsController;
import app.understory.kit.Action;
import app.understory.kit.Days;
import app.understory.kit.Offering;
import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.kit.work.Stagehand;
import app.understory.kit.write.GrowingArea;
import app.understory.people.Person;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Binds the page of a first talk: what is typed while talking, what came of it, and the considerations beside it. */
public final class TalkController implements Shown, Offering {
  private static final Duration HALF_MINUTE = Duration.seconds(30);

  private final TalkModel model;
  private final TalkExits exits;
  private final Screen<ConsiderationsController> considerations;
  private final Ways ways;
  private final Stagehand stagehand;
  private final ObjectProperty<Optional<Action>> offered = new SimpleObjectProperty<>(Optional.empty());
  private final Map<Outcome, ToggleButton> outcomes = new EnumMap<>(Outcome.class);
  private DayField by;
  private DayField on;
  private final Timeline minutes = new Timeline(new KeyFrame(HALF_MINUTE, _ -> offer()));

  @FXML
  private ResourceBundle resources;
  @FXML
  private HBox root;
  @FXML
  private StatusMark keptMark;
  @FXML
  private Label kept;
  @FXML
  private GrowingArea hope;
  @FXML
  private GrowingArea came;
  @FXML
  private TextField heard;
  @FXML
  private TextField inquired;
  @FXML
  private Label inquiredSaid;
  @FXML
  private VBox threeWays;
  @FXML
  private GrowingArea asked;
  @FXML
  private HBox outcomePlace;
  @FXML
  private TextField next;
  @FXML
  private TextField followUp;
  @FXML
  private Label followSaid;
  @FXML
  private CheckBox followed;
  @FXML
  private Label why;
  @FXML
  private Button steps;
  @FXML
  private Button remove;
  @FXML
  private StackPane beside;

  @SuppressWarnings("NullAway.Init") // the two days are bound when their lines are there
  TalkController(TalkModel model, TalkExits exits, Screen<ConsiderationsController> considerations, Ways ways,
      Stagehand stagehand) {
    this.model = model;
    this.exits = exits;
    this.considerations = considerations;
    this.ways = ways;
    this.stagehand = stagehand;
  }

  @FXML
  private void initialize() {
    Words words = Words.in(resources);
    bind(hope, TalkField.HOPE);
    bind(came, TalkField.CAME);
    bind(asked, TalkField.ASKED);
    came.allowLines();
    asked.allowLines();
    bind(heard, TalkField.HEARD);
    bind(next, TalkField.NEXT);
    by = new DayField(followUp, followSaid, model::followUp);
    on = new DayField(inquired, inquiredSaid, model::inquired);
    for (Outcome outcome : Outcome.values()) {
      ToggleButton button = new ToggleButton(words.get("outcome." + outcome));
      button.getStyleClass().add("talk-outcome");
      button.setOnAction(_ -> model.choose(outcome));
      outcomes.put(outcome, button);
      outcomePlace.getChildren().add(button);
    }
    followed.managedProperty().bind(followed.visibleProperty());
    followed.setOnAction(_ -> model.followed(followed.isSelected()));
    beside.getChildren().setAll(considerations.root());
    considerations.controller().crossFrom(root);
    minutes.setCycleCount(Animation.INDEFINITE);
    model.personProperty().addListener((_, _, now) -> show(now));
    model.talkProperty().addListener((_, _, now) -> show(now));
    model.keepingProperty().addListener((_, _, now) -> keep(now));
    model.notThenProperty().addListener(_ -> show(model.talkProperty().get()));
    model.notAskedProperty().addListener(_ -> show(model.talkProperty().get()));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    keep(model.keepingProperty().get());
    show(model.personProperty().get());
  }

  private void bind(GrowingArea area, TalkField field) {
    area.setLongest(field.longest());
    area.textProperty().bindBidirectional(model.field(field));
    area.focusedProperty().addListener((_, _, focused) -> left(focused));
  }

  private void bind(TextField line, TalkField field) {
    line.textProperty().bindBidirectional(model.field(field));
    line.focusedProperty().addListener((_, _, focused) -> left(focused));
  }

  private void left(boolean focused) {
    if (!focused) {
      model.keep();
    }
  }

  @Override
  public void shown() {
    stagehand.run(ways::all).then(this::lay);
    model.shown();
    considerations.controller().shown();
    minutes.play();
    root.applyCss();
    root.layout();
    hope.requestFocus();
    hope.end();
  }

  @Override
  public void hidden() {
    minutes.stop();
    considerations.controller().hidden();
    model.hidden();
  }

  @Override
  public ObservableValue<Optional<Action>> offered() {
    return offered;
  }

  private void lay(List<Ways.Way> all) {
    if (threeWays.getChildren().isEmpty()) {
      all.forEach(way -> {
        WayRow row = new WayRow(way, Words.in(resources).get("way.means", way.name()),
            Words.in(resources).get("way.prompt"));
        bind(row.area(), way.field());
        threeWays.getChildren().add(row);
      });
    }
  }

  private void show(@Nullable Person person) {
    Words words = Words.in(resources);
    boolean prospect = person != null && person.status() == Person.Status.PROSPECT;
    boolean removable = prospect && exits.removal().isPresent();
    remove.setVisible(removable);
    remove.setManaged(removable);
    steps.setText(person == null ? words.get("steps") : words.get("steps.for", first(person)));
    offer();
  }

  private static String first(Person person) {
    String name = person.preferredName().strip();
    int space = name.indexOf(' ');
    return space < 0 ? name : name.substring(0, space);
  }

  private void offer() {
    Words words = Words.in(resources);
    Person person = model.personProperty().get();
    OptionalLong since = model.minutes();
    String note = since.isEmpty() ? "" : words.get("minutes", since.getAsLong());
    offered.set(person == null || person.status() != Person.Status.PROSPECT
        ? Optional.empty()
        : Optional.of(new Action(note, words.get("intake"), true, () -> model.beginIntake(exits::intake))));
  }

  private void show(@Nullable Consultation talk) {
    if (talk == null) {
      return;
    }
    Words words = Words.in(resources);
    outcomes
        .forEach((outcome, button) -> button.setSelected(talk.outcome().filter(outcome::equals).isPresent()));
    boolean asks = talk.outcome().filter(Outcome::asksWhy).isPresent();
    why.setVisible(asks && model.field(TalkField.NEXT).get().isBlank());
    next.setPromptText(
        words.get("next.prompt." + talk.outcome().map(Outcome::name).orElse("NONE")));
    by.show(talk.followUp(), model.notThenProperty().get(), model.today(), words);
    on.show(talk.inquired(), model.notAskedProperty().get(), model.today(), words);
    followed.setVisible(talk.followUp().isPresent());
    followed.setSelected(talk.followed().isPresent());
    offer();
  }

  private void keep(TalkModel.Keeping now) {
    Words words = Words.in(resources);
    keptMark.setVisible(!(now instanceof TalkModel.Keeping.Untouched));
    switch (now) {
      case TalkModel.Keeping.Untouched _ -> kept.setText("");
      case TalkModel.Keeping.Typing _ -> {
        keptMark.setKind(StatusMark.Kind.DASHED);
        kept.setText(words.get("typing"));
        why.setVisible(why.isVisible() && model.field(TalkField.NEXT).get().isBlank());
      }
      case TalkModel.Keeping.Kept(var when) -> {
        keptMark.setKind(StatusMark.Kind.TICK);
        kept.setText(words.get("kept",
            String.format(Locale.ROOT, "%s:%02d", Days.time(when.wall()), when.wall().getSecond())));
      }
      case TalkModel.Keeping.Failed _ -> {
        keptMark.setKind(StatusMark.Kind.EXCLAMATION);
        kept.setText(words.get("kept.not"));
      }
    }
  }

  @FXML
  private void nextSteps() {
    model.keep();
    Optional.ofNullable(model.personProperty().get()).ifPresent(exits::nextSteps);
  }

  @FXML
  private void call() {
    Optional.ofNullable(model.personProperty().get()).ifPresent(exits::call);
  }

  @FXML
  private void removeProspect() {
    model.keep();
    Optional.ofNullable(model.personProperty().get())
        .ifPresent(person -> exits.removal().ifPresent(ask -> ask.accept(person)));
  }

  private void key(KeyEvent key) {
    if (!key.isShortcutDown() || key.isShiftDown() || key.isAltDown()) {
      return;
    }
    int digit = key.getCode().isDigitKey() ? key.getCode().getChar().charAt(0) - '1' : -1;
    if (digit >= 0 && digit < Outcome.values().length) {
      model.choose(Outcome.values()[digit]);
      key.consume();
    } else if (key.getCode() == KeyCode.Z && !ownUndo() && model.undo()) {
      key.consume();
    }
  }

  private boolean ownUndo() {
    return root.getScene().getFocusOwner() instanceof TextInputControl field
        && field.isUndoable();
  }
}
