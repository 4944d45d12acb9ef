package app.understory.session.view;

import app.understory.kit.Words;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.session.SessionClock.Beat;
import app.understory.session.VitalSigns;
import app.understory.session.VitalSigns.Sign;
import app.understory.session.check.CheckPlan;
import app.understory.session.life.Step;
import app.understory.session.line.Command;
import app.understory.session.terms.Beyond;
import app.understory.session.view.stream.LogWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The body: last vital signs, how they went, and the four buttons. */
public final class BodyController {
  private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");

  private final ObservableValue<Optional<Facts>> facts;
  private final ObservableValue<Standing> standing;
  private final ObservableValue<Optional<Beat>> now;
  private final ObservableValue<StreamCount> count;
  private final Function<Beat, Optional<CheckDue>> due;
  private final Consumer<Command> ask;
  private OptionalLong dueMs = OptionalLong.empty();

  @FXML
  private ResourceBundle resources;
  @FXML
  private Label when;
  @FXML
  private Label pressure;
  @FXML
  private Label unit;
  @FXML
  private Label pulse;
  @FXML
  private Label pulseUnit;
  @FXML
  private Label oxygen;
  @FXML
  private Label oxygenUnit;
  @FXML
  private Label breaths;
  @FXML
  private Label limit;
  @FXML
  private Trend trend;
  @FXML
  private Button rest;
  @FXML
  private Label restName;
  @FXML
  private Label restKey;
  @FXML
  private Button leaving;
  @FXML
  private Label leavingName;
  @FXML
  private Label leavingKey;
  @FXML
  private Button next;
  @FXML
  private Label nextName;
  @FXML
  private Label kept;

  /**
   * @param due the next check at an instant
   * @param ask takes a command from the mouse
   */
  public BodyController(ObservableValue<Optional<Facts>> facts, ObservableValue<Standing> standing,
      ObservableValue<Optional<Beat>> now, ObservableValue<StreamCount> count,
      Function<Beat, Optional<CheckDue>> due, Consumer<Command> ask) {
    this.facts = facts;
    this.due = due;
    this.standing = standing;
    this.now = now;
    this.count = count;
    this.ask = ask;
  }

  @FXML
  private void initialize() {
    standing.addListener((_, _, _) -> show());
    facts.addListener((_, _, _) -> show());
    now.addListener((_, _, _) -> age());
    count.addListener((_, _, _) -> count());
    show();
    count();
  }

  @FXML
  private void takeSigns() {
    ask.accept(new Command.OpenVitalSigns());
  }

  @FXML
  private void giveDose() {
    ask.accept(new Command.OpenDose());
  }

  @FXML
  private void concern() {
    ask.accept(new Command.OfKind(Kind.CONCERN));
  }

  @FXML
  private void rest() {
    ask.accept(new Command.Take(resting()));
  }

  /** Before the dose it is cleared for it; after one the person may be about to leave. */
  @FXML
  private void leaving() {
    ask.accept(standing.getValue().state().given()
        ? new Command.OpenLeaving()
        : new Command.Take(Step.CLEARED));
  }

  private void foot() {
    Words words = Words.in(resources);
    boolean given = standing.getValue().state().given();
    restName.setText(words.get("rest." + resting().name()));
    restKey.setText(words.get("key." + resting().name()));
    rest.setAccessibleText(restName.getText());
    leavingName.setText(words.get(given ? "leaving" : "clear"));
    leavingKey.setText(words.get(given ? "key.leaving" : "key.clear"));
    leaving.setAccessibleText(leavingName.getText());
  }

  private Step resting() {
    Standing at = standing.getValue();
    return at.paused().isPresent()
        ? Step.RESUMED
        : at.state().given() || at.state() == Session.State.HELD ? Step.PAUSED : Step.HELD;
  }

  @FXML
  private void nextPhase() {
    following().ifPresent(state -> ask.accept(new Command.OfPhase(state.phase())));
  }

  private Optional<Standing.PhaseState> following() {
    List<Standing.PhaseState> all = standing.getValue().phases();
    int current = -1;
    for (int i = 0; i < all.size(); i++) {
      current = all.get(i).now() ? i : current;
    }
    return all.stream().skip(current + 1L).findFirst();
  }

  private void show() {
    List<Entry> readings = standing.getValue().readings();
    Optional<VitalSigns> last = readings.isEmpty()
        ? Optional.empty()
        : Optional.of((VitalSigns) readings.getLast().what());
    pressure.setText(last.filter(signs -> signs.systolic().isPresent())
        .map(signs -> signs.systolic().getAsInt() + "/" + signs.diastolic().getAsInt())
        .orElse(Words.in(resources).get(readings.isEmpty() ? "none" : "nopressure")));
    List<Beyond> beyond = last.map(this::beyond).orElse(List.of());
    pressure.getStyleClass().setAll("label", last.isPresent() ? "us-body-pressure" : "us-quiet");
    pressure.pseudoClassStateChanged(BEYOND, beyond.stream().anyMatch(each -> !each.below()));
    oxygen.pseudoClassStateChanged(BEYOND, beyond.stream().anyMatch(each -> each.sign() == Sign.OXYGEN));
    limits(beyond);
    unit.setVisible(last.filter(signs -> signs.systolic().isPresent()).isPresent());
    figure(pulse, pulseUnit, last.map(VitalSigns::pulse).orElse(OptionalInt.empty()));
    figure(oxygen, oxygenUnit, last.map(VitalSigns::oxygen).orElse(OptionalInt.empty()));
    String breathed = last.map(this::breaths).orElse("");
    breaths.setText(breathed);
    breaths.setVisible(!breathed.isEmpty());
    breaths.setManaged(!breathed.isEmpty());
    breaths.pseudoClassStateChanged(BEYOND, beyond.stream()
        .anyMatch(each -> each.sign() == Sign.RESPIRATION || each.sign() == Sign.SEDATION));
    trend();
    foot();
    nextName.setText(following().map(state -> LogWords.phase(state.phase())).orElse(""));
    next.setVisible(following().isPresent());
    age();
  }

  private String breaths(VitalSigns signs) {
    List<String> parts = new ArrayList<>();
    Words words = Words.in(resources);
    signs.respiration().ifPresent(value -> parts.add(words.get("breaths", Integer.toString(value))));
    signs.sedation().ifPresent(value -> parts.add(words.get("sedation", Integer.toString(value))));
    return String.join(", ", parts);
  }

  private static void figure(Label figure, Label unit, OptionalInt value) {
    figure.setText(value.isPresent() ? Integer.toString(value.getAsInt()) : "");
    figure.setVisible(value.isPresent());
    figure.setManaged(value.isPresent());
    unit.setVisible(value.isPresent());
    unit.setManaged(value.isPresent());
  }

  private List<Beyond> beyond(VitalSigns signs) {
    boolean dosed = !standing.getValue().doses().isEmpty();
    return facts.getValue().map(known -> known.terms().beyond(signs, dosed)).orElse(List.of());
  }

  /** The limit in force; where the last reading is outside one, that one and where it comes from. */
  private void limits(List<Beyond> beyond) {
    Words words = Words.in(resources);
    boolean dosed = !standing.getValue().doses().isEmpty();
    limit.setText(beyond.stream().findFirst()
        .map(each -> words.get(each.below() ? "beyond." + each.sign().name() : "beyond.above", each.limit(),
            each.term().source()))
        .orElseGet(() -> facts.getValue().map(Facts::terms)
            .map(terms -> words.get(dosed ? "limit" : "limit.before",
                dosed ? terms.during().written() : terms.before().written()))
            .orElse("")));
    limit.getStyleClass().setAll("label", beyond.isEmpty() ? "us-body-limit" : "us-body-beyond");
  }

  private void trend() {
    Standing at = standing.getValue();
    int most = facts.getValue().map(Facts::terms)
        .map(terms -> (at.doses().isEmpty() ? terms.before() : terms.during()).systolic()).orElse(0);
    trend.show(at.readings(), most, dueMs);
  }

  private void age() {
    OptionalLong next = now.getValue().flatMap(beat -> due.apply(beat)
        .filter(check -> check.why() != CheckPlan.Why.BEFORE).map(check -> beat.elapsedMs() - check.overMs()))
        .map(OptionalLong::of).orElse(OptionalLong.empty());
    if (!next.equals(dueMs)) {
      dueMs = next;
      trend();
    }
    List<Entry> readings = standing.getValue().readings();
    if (readings.isEmpty() || now.getValue().isEmpty()) {
      when.setText("");
      return;
    }
    Entry last = readings.getLast();
    when.setText(Words.in(resources).get("when", LogWords.clock(last.happened()),
        LogWords.span(now.getValue().get().elapsedMs() - last.elapsedMs())));
  }

  private void count() {
    StreamCount of = count.getValue();
    Words words = Words.in(resources);
    String written = words.get("kept", Integer.toString(of.kept()));
    kept.setText(of.writing() == 0
        ? written
        : words.get("kept.writing", written, Integer.toString(of.writing())));
  }
}
