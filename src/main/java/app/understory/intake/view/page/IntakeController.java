package app.understory.intake.view.page;

import app.understory.intake.candidacy.Considered;
import app.understory.intake.candidacy.Judgement.State;
import app.understory.intake.consent.Standing;
import app.understory.intake.history.TrialCount;
import app.understory.intake.view.form.ConsentWords;
import app.understory.kit.Columned;
import app.understory.kit.Days;
import app.understory.kit.Focus;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The page of intake. One group is open at a time; all that is typed is kept. */
public final class IntakeController implements Shown, Columned {
  private static final Duration REST = Duration.seconds(3);

  /** The width of the table in em, and the sentence's letters in em. */
  private static final double TABLE = 52;
  private static final double SENTENCE = 1.0714;

  private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
  private final IntakeModel model;
  private final Sections sections;
  private final PauseTransition rest = new PauseTransition(REST);

  @FXML
  private ResourceBundle resources;
  @FXML
  private ScrollPane scroll;
  @FXML
  private StackPane identity;
  @FXML
  private VBox groups;
  @FXML
  private StackPane considerations;
  @FXML
  private HBox tried;
  @FXML
  private Label sentence;
  @FXML
  private Label counted;
  @FXML
  private Label summary;
  @FXML
  private StackPane side;
  @FXML
  private Label ketamine;
  @FXML
  private HBox trialHead;
  @FXML
  private Node classHead;
  @FXML
  private Node doseHead;
  @FXML
  private Node timeHead;
  @FXML
  private Node whyHead;
  @FXML
  private StatusMark keptMark;
  @FXML
  private Label kept;

  IntakeController(IntakeModel model, Sections sections) {
    this.model = model;
    this.sections = sections;
  }

  @FXML
  private void initialize() {
    identity.getChildren().setAll(sections.identity().root());
    considerations.getChildren().setAll(sections.considerations().root());
    groups.getChildren()
        .setAll(sections.groups(new Sections.Frills(tried, trialHead, ketamine, summary), narrow));
    for (Node left : List.of(classHead, doseHead, timeHead, whyHead)) {
      left.managedProperty().bind(narrow.not());
      left.visibleProperty().bind(narrow.not());
    }
    groups.widthProperty().addListener((_, _, _) -> narrow());
    sentence.fontProperty().addListener((_, _, _) -> narrow());
    side.getChildren().setAll(sections.side().root());
    sections.crossFrom(scroll);
    model.consentsProperty().addListener((_, _, now) -> agreed(now));
    model.countProperty().addListener((_, _, now) -> count(now));
    model.undatedProperty().addListener((_, _, _) -> count(model.countProperty().get()));
    model.ketamineProperty().addListener((_, _, now) -> ketamine(now));
    model.typingProperty().addListener((_, _, now) -> {
      if (now) {
        rest.playFromStart();
      }
    });
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    rest.setOnFinished(_ -> model.keepAll());
    model.keptProperty().addListener((_, _, _) -> kept());
    model.notKeptProperty().addListener((_, _, _) -> kept());
    summary.managedProperty().bind(summary.textProperty().isNotEmpty());
    count(model.countProperty().get());
    ketamine(Optional.empty());
    kept();
  }

  @Override
  public boolean turnColumn(boolean back) {
    return sections.considerations().controller().cross();
  }

  @Override
  public void shown() {
    scroll.applyCss();
    sections.each(Shown::shown);
    model.shown();
  }

  @Override
  public void hidden() {
    rest.stop();
    model.hidden();
    sections.close();
    sections.each(Shown::hidden);
  }

  /** Takes a line back, unless it is letters that are taken back, or something of another part of the page. */
  private void press(KeyEvent key) {
    Node at = scroll.getScene().getFocusOwner();
    boolean elsewhere = Focus.within(identity, at) || Focus.within(considerations, at);
    boolean letters = at instanceof TextInputControl written && written.isUndoable();
    if (key.getCode() == KeyCode.Z && key.isShortcutDown() && !key.isShiftDown() && !elsewhere && !letters) {
      model.undo();
      key.consume();
    }
  }

  private void count(TrialCount now) {
    Words words = Words.in(resources);
    int failures = now.counted().size();
    if (now.all() == 0) {
      sentence.setText(words.get("count.nothing"));
      counted.setText("");
      return;
    }
    String of = Integer.toString(now.inEpisode());
    sentence.setText(switch (failures) {
      case 0 -> words.get("count.none", of);
      case 1 -> words.get("count.one", of);
      default -> words.get("count.more", Integer.toString(failures), of);
    });
    counted.setText(words.get(model.undatedProperty().get() ? "count.undated" : "count.how"));
  }

  private void ketamine(Optional<Considered> now) {
    Words words = Words.in(resources);
    State state = now.map(Considered::state).orElse(State.NOT_ASKED);
    String when = now.flatMap(Considered::judgement)
        .map(judgement -> new Days(model.today()).brief(judgement.judged().day())).orElse("");
    ketamine.setText(words.get("ketamine." + state, when));
  }

  private void agreed(List<Standing> now) {
    Words words = Words.in(resources);
    long held = now.stream().filter(Standing::holds).count();
    StringBuilder said = new StringBuilder(held == 0
        ? words.get("agreed.none")
        : held == 1 ? words.get("agreed.one") : words.get("agreed.more", Long.toString(held)));
    now.stream().filter(each -> each.how() != Standing.How.IN_FORCE).map(Standing::consent)
        .forEach(each -> said.append("; ").append(words.get("agreed.ends", ConsentWords.name(each),
            ConsentWords.standing(each, model.today()))));
    summary.setText(now.isEmpty() ? "" : said.toString());
  }

  private void narrow() {
    narrow.set(groups.getWidth() < TABLE * sentence.getFont().getSize() / SENTENCE);
  }

  private void kept() {
    Words words = Words.in(resources);
    Moment when = model.keptProperty().get();
    boolean failed = model.notKeptProperty().get();
    keptMark.setVisible(failed || when != null);
    keptMark.setKind(failed ? StatusMark.Kind.EXCLAMATION : StatusMark.Kind.TICK);
    kept.setText(
        failed ? words.get("kept.not") : when == null ? "" : words.get("kept", Days.time(when.wall())));
  }
}
