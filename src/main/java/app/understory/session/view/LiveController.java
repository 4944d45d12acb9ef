package app.understory.session.view;

import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Session;
import app.understory.session.SessionClock.Beat;
import app.understory.session.account.Given;
import app.understory.session.check.CheckPlan;
import app.understory.session.line.Command;
import app.understory.session.view.stream.LogWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The live session: clock, phases, and the places of its parts. */
public final class LiveController implements Shown {
  private static final double NARROW = 1100;
  private static final double WIDE = 1600;
  /** Four a second, so that no second is seen to be left out. */
  private static final Duration BEAT = Duration.millis(250);
  private static final String LARGE = "us-large";

  private final LiveModel model;
  private final Consumer<Command> ask;
  private final Runnable leave;
  private final Timeline seconds = new Timeline(new KeyFrame(BEAT, _ -> tick()));

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private Label hours;
  @FXML
  private Label clockSeconds;
  @FXML
  private Label since;
  @FXML
  private Label given;
  @FXML
  private Label name;
  @FXML
  private Label which;
  @FXML
  private HBox failure;
  @FXML
  private Label failureWords;
  @FXML
  private HBox due;
  @FXML
  private Label dueWords;
  @FXML
  private Label dueNote;
  @FXML
  private StackPane lozenge;
  @FXML
  private HBox bar;
  @FXML
  private HBox phases;
  @FXML
  private Label strip;
  @FXML
  private StackPane left;
  @FXML
  private StackPane stream;
  @FXML
  private StackPane right;
  @FXML
  private StackPane over;
  @FXML
  private StackPane foot;

  /**
   * @param ask   takes a command from the mouse
   * @param leave gives the frame back; the session goes on
   */
  public LiveController(LiveModel model, Consumer<Command> ask, Runnable leave) {
    this.model = model;
    this.ask = ask;
    this.leave = leave;
  }

  @FXML
  private void initialize() {
    seconds.setCycleCount(Animation.INDEFINITE);
    root.widthProperty().addListener((_, _, width) -> fit(width.doubleValue()));
    model.factsProperty().addListener((_, _, facts) -> facts.ifPresent(this::introduce));
    model.standingProperty().addListener((_, _, _) -> stand());
    model.nowProperty().addListener((_, _, _) -> clock());
    model.failedProperty().addListener((_, _, count) -> fail(count.intValue()));
    model.factsProperty().get().ifPresent(this::introduce);
    stand();
    fail(model.failedProperty().get());
  }

  /** Puts the parts in their places. */
  void furnish(Node agreed, Node log, Node body, Node timer, Node life, List<Node> rows) {
    lozenge.getChildren().setAll(timer);
    bar.getChildren().add(life);
    left.getChildren().setAll(agreed);
    stream.getChildren().setAll(log);
    right.getChildren().setAll(body);
    foot.getChildren().setAll(rows);
  }

  /** The place over the middle, where a strand is read. */
  StackPane over() {
    return over;
  }

  /** What the computer has to say stands beneath the top bar. */
  public void warn(Node line) {
    root.getChildren().add(1, line);
  }

  /** Large text on or off: the stream grows, the sides fold. */
  void toggleLarge() {
    boolean large = !root.getStyleClass().remove(LARGE);
    if (large) {
      root.getStyleClass().add(LARGE);
    }
    for (Pane side : List.of(left, right)) {
      side.setManaged(!large);
      side.setVisible(!large);
    }
    strip.setManaged(large);
    strip.setVisible(large);
    strip();
  }

  /** Touch agreement, safe word and last vital signs stand in view in large text too. */
  private void strip() {
    Words words = Words.in(resources);
    List<String> parts = new ArrayList<>();
    model.factsProperty().get().map(facts -> facts.sheet().setting()).ifPresent(setting -> {
      parts.add(Optional.ofNullable(setting.touch()).filter(said -> !said.isBlank())
          .orElseGet(() -> words.get("strip.touch.none")));
      parts.add(Optional.ofNullable(setting.safeWord()).filter(said -> !said.isBlank())
          .map(word -> words.get("strip.safe", word)).orElseGet(() -> words.get("strip.safe.none")));
    });
    List<Entry> readings = model.standingProperty().get().readings();
    parts.add(readings.isEmpty() ? words.get("strip.signs.none") : LogWords.says(readings.getLast()));
    model.factsProperty().get().ifPresent(
        facts -> parts.add(words.get("strip.limit", facts.terms().during().written())));
    strip.setText(String.join("   ·   ", parts));
  }

  @Override
  public void shown() {
    seconds.play();
    tick();
  }

  @Override
  public void hidden() {
    seconds.stop();
  }

  private void tick() {
    model.tick();
  }

  @FXML
  private void leave() {
    leave.run();
  }

  @FXML
  private void askToEnd() {
    ask.accept(new Command.AskToEnd());
  }

  @FXML
  private void retry() {
    model.retry();
  }

  @FXML
  private void takeSigns() {
    ask.accept(new Command.OpenVitalSigns());
  }

  private void fit(double width) {
    root.getStyleClass().removeAll("us-narrow", "us-broad");
    if (width < NARROW) {
      root.getStyleClass().add("us-narrow");
    } else if (width >= WIDE) {
      root.getStyleClass().add("us-broad");
    }
  }

  private void introduce(Facts facts) {
    Words words = Words.in(resources);
    name.setText(Named.of(facts.person(), facts.namesake()));
    Session session = facts.session();
    String number = Integer.toString(session.number());
    which.setText(session.plannedDepth().map(depth -> words.get("which." + depth.name(), number))
        .orElseGet(() -> words.get("which", number)));
    clock();
  }

  private void stand() {
    PhaseStrip.show(phases, model.standingProperty().get().phases(), ask);
    strip();
    clock();
  }

  private void clock() {
    Optional<Beat> now = model.nowProperty().get();
    if (now.isEmpty()) {
      return;
    }
    Words words = Words.in(resources);
    List<Entry> doses = model.standingProperty().get().doses();
    long zero = doses.isEmpty() ? 0 : doses.getFirst().elapsedMs();
    long elapsed = Math.max(0, now.get().elapsedMs() - zero);
    hours.setText(LogWords.elapsed(elapsed));
    clockSeconds.setText(String.format(Locale.ENGLISH, ":%02d", elapsed / 1000 % 60));
    since.setText(words.get(doses.isEmpty() ? "since.begin" : "since.dose"));
    given.setText(given(words));
    remind(now.get());
  }

  private String given(Words words) {
    Optional<Facts> facts = model.factsProperty().get();
    Given given = Given.of(model.standingProperty().get().doses(),
        facts.flatMap(known -> known.session().weightKg()));
    if (given.doses().isEmpty()) {
      return facts.map(known -> words.get("begun", LogWords.clock(known.session().began()))).orElse("");
    }
    Entry last = given.doses().getLast();
    String at = LogWords.clock(last.happened());
    String said = given.doses().size() == 1 && last.what() instanceof Dose dose
        ? words.get("given.one", LogWords.amount(dose), at)
        : words.get("given.more", LogWords.plain(given.milligrams()), Integer.toString(given.doses().size()),
            at);
    return given.perKilogram().map(each -> words.get("given.kilogram", said, LogWords.plain(each)))
        .orElse(said);
  }

  private void remind(Beat now) {
    Words words = Words.in(resources);
    Optional<CheckDue> check = model.due(now);
    due.setVisible(check.isPresent());
    check.ifPresent(next -> {
      boolean glows = next.isDue();
      boolean before = next.why() == CheckPlan.Why.BEFORE;
      dueWords.setText(words.get(before ? "due.before" : glows ? "due" : "next", LogWords.clock(next.at())));
      dueNote.setText(glows
          ? words.get("due.ago", LogWords.span(next.overMs()))
          : words.get("next." + next.why().name()));
      due.getStyleClass().setAll(glows ? "us-due-line" : "us-next-line");
    });
  }

  private void fail(int count) {
    failure.setVisible(count > 0);
    failure.setManaged(count > 0);
    failureWords
        .setText(Words.in(resources).get(count == 1 ? "failed.one" : "failed", Integer.toString(count)));
  }
}
