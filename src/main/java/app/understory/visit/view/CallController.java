package app.understory.visit.view;

import app.understory.kit.Columned;
import app.understory.kit.Days;
import app.understory.kit.Focus;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.people.Person;
import app.understory.visit.Contact;
import app.understory.visit.ContactLine.Part;
import app.understory.visit.view.CallFacts.Known;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** Binds a call: its head, what may be told, and the page with its caret. */
public final class CallController implements Shown, Columned {
  private static final Duration BEAT = Duration.millis(250);

  private final CallModel model;
  private final CallExits exits;
  private final Board board = new Board();
  private final Timeline seconds = new Timeline(new KeyFrame(BEAT, _ -> tick()));
  private LinesPane lines;
  private FactsPane facts;
  private ReleasePane release;
  private CallHead heading;
  private boolean over;

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private StackPane head;
  @FXML
  private StackPane releasePlace;
  @FXML
  private VBox groups;
  @FXML
  private ScrollPane scroll;
  @FXML
  private VBox page;
  @FXML
  private StatusMark keptMark;
  @FXML
  private Label kept;
  @FXML
  private HBox again;
  @FXML
  private Label againWords;
  @FXML
  private Label saying;
  @FXML
  private Button order;
  @FXML
  private Label orderKey;

  @SuppressWarnings("NullAway.Init") // the panes are made when their places are there
  CallController(CallModel model, CallExits exits) {
    this.model = model;
    this.exits = exits;
  }

  @FXML
  private void initialize() {
    Words words = Words.in(resources);
    lines = new LinesPane(page, model.entry(), words);
    facts = new FactsPane(groups, words, this::raise, board::put);
    release = new ReleasePane(model, words, this::caret);
    heading = new CallHead(model, words, this::caret);
    head.getChildren().setAll(heading);
    releasePlace.getChildren().setAll(release);
    seconds.setCycleCount(Animation.INDEFINITE);
    Optional<Runnable> newOrder = exits.newOrder().map(open -> () -> open.accept(model.about().id()));
    model.onAsked(this::letter, newOrder.orElse(null));
    order.setOnAction(_ -> newOrder.ifPresent(Runnable::run));
    for (Node node : List.of(order, orderKey)) {
      node.setVisible(newOrder.isPresent());
      node.setManaged(newOrder.isPresent());
    }
    saying.managedProperty().bind(saying.textProperty().isNotEmpty());
    model.contactProperty().addListener((_, _, now) -> show(now));
    model.knownProperty().addListener(_ -> show(model.contactProperty().get()));
    model.sayingProperty().addListener((_, _, now) -> say(now));
    model.entry().keepingProperty().addListener((_, _, now) -> keep(now));
    page.heightProperty().addListener(_ -> scroll.setVvalue(1));
    lines.area().addEventFilter(KeyEvent.KEY_PRESSED, this::entryKey);
    lines.area().addEventFilter(KeyEvent.KEY_TYPED, this::blank);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    show(model.contactProperty().get());
    keep(model.entry().keepingProperty().get());
  }

  @Override
  public void shown() {
    model.load();
    seconds.play();
    root.applyCss();
    root.layout();
    caret();
  }

  /** What stands in the line is in its draft; the call goes on where it was. */
  @Override
  public void locking() {
    board.clear();
    over = true;
    model.entry().note();
  }

  @Override
  public void hidden() {
    seconds.stop();
    if (!over) {
      over = true;
      model.end();
    }
  }

  @Override
  public boolean turnColumn(boolean back) {
    Node owner = root.getScene().getFocusOwner();
    List<Node> left = facts.lines();
    if (!Focus.within(root, owner) || left.isEmpty()) {
      return false;
    }
    if (left.contains(owner)) {
      caret();
      return !back;
    }
    left.getFirst().requestFocus();
    return true;
  }

  private void caret() {
    lines.area().requestFocus();
    lines.area().end();
  }

  private void tick() {
    heading.tick();
  }

  private void raise(CallFacts.Raise raise) {
    model.raise(raise);
    caret();
  }

  @FXML
  private void letter() {
    Person about = model.about();
    Known known = model.knownProperty().get();
    model.letter(LetterText.summary(known), LetterText.purpose(),
        () -> board.put(LetterText.of(about, known, model.now().day())));
    caret();
  }

  @FXML
  private void askAgain() {
    if (model.entry().textProperty().get().isBlank()) {
      model.entry().textProperty().set(Words.in(resources).get("again.key") + " ");
    }
    caret();
  }

  @FXML
  private void noAgain() {
    model.notAgain();
    caret();
  }

  private void show(Contact now) {
    facts.show(model.knownProperty().get(), now.factsOpen());
    again.setVisible(now.again().isPresent());
    again.setManaged(now.again().isPresent());
    againWords.setText(now.again()
        .map(when -> Words.in(resources).get("again.at", new Days(model.now().day()).near(when.wall())))
        .orElse(""));
  }

  private void keep(TypedLines.Keeping now) {
    Words words = Words.in(resources);
    keptMark.setVisible(!(now instanceof TypedLines.Keeping.Untouched));
    switch (now) {
      case TypedLines.Keeping.Untouched _ -> kept.setText("");
      case TypedLines.Keeping.Typing _ -> {
        keptMark.setKind(StatusMark.Kind.DASHED);
        kept.setText(words.get("typing"));
      }
      case TypedLines.Keeping.Kept(var when) -> {
        keptMark.setKind(StatusMark.Kind.TICK);
        kept.setText(words.get("kept",
            String.format(Locale.ROOT, "%s:%02d", Days.time(when.wall()), when.wall().getSecond())));
      }
      case TypedLines.Keeping.Failed _ -> {
        keptMark.setKind(StatusMark.Kind.EXCLAMATION);
        kept.setText(words.get("kept.not"));
      }
    }
  }

  private void say(CallSaying now) {
    Words words = Words.in(resources);
    saying.getStyleClass().remove("us-warn");
    if (now instanceof CallSaying.NotThen || now instanceof CallSaying.Hidden) {
      saying.getStyleClass().add("us-warn");
    }
    saying.setText(switch (now) {
      case CallSaying.Nothing _ -> "";
      case CallSaying.Copied _ -> words.get("said.copied");
      case CallSaying.Hidden _ -> words.get("said.hidden");
      case CallSaying.WhenAgain _ -> words.get("said.when");
      case CallSaying.NotThen(var why) -> words.get("said.not." + why);
    });
  }

  private void entryKey(KeyEvent key) {
    boolean used = true;
    switch (key.getCode()) {
      case ENTER -> model.enter();
      case TAB -> model.entry().partProperty()
          .set(model.entry().partProperty().get() == Part.SAID ? Part.AGREED : Part.SAID);
      case UP -> {
        used = model.entry().textProperty().get().isEmpty();
        model.entry().edit(Optional.empty());
      }
      case Z -> used = key.isShortcutDown() && !key.isShiftDown() && model.entry().undo();
      default -> used = false;
    }
    if (used) {
      key.consume();
      lines.area().end();
    }
  }

  /** The blank behind a command obeys it. */
  private void blank(KeyEvent key) {
    String text = lines.area().getText();
    int caret = lines.area().getCaretPosition();
    if (key.getCharacter().equals(" ") && !text.substring(0, caret).contains(" ")
        && model.obey(text.substring(0, caret) + " " + text.substring(caret))) {
      key.consume();
      lines.area().end();
    }
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      if (heading.leave() || release.leave()) {
        caret();
      } else if (!model.entry().leaveEditing()) {
        exits.back();
      }
      key.consume();
    }
  }
}
