package app.understory.session.view;

import app.understory.kit.Words;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.SessionClock.Beat;
import app.understory.session.VitalSigns;
import app.understory.session.line.Command;
import app.understory.session.view.stream.LogWords;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The body: last vital signs, how they went, and the four buttons. */
public final class BodyController {
  private final ObservableValue<Standing> standing;
  private final ObservableValue<Optional<Beat>> now;
  private final ObservableValue<StreamCount> count;
  private final Consumer<Command> ask;

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
  private Trend trend;
  @FXML
  private Button next;
  @FXML
  private Label nextName;
  @FXML
  private Label kept;

  /** @param ask takes a command from the mouse */
  public BodyController(ObservableValue<Standing> standing, ObservableValue<Optional<Beat>> now,
      ObservableValue<StreamCount> count, Consumer<Command> ask) {
    this.standing = standing;
    this.now = now;
    this.count = count;
    this.ask = ask;
  }

  @FXML
  private void initialize() {
    standing.addListener((_, _, _) -> show());
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
    pressure.getStyleClass().setAll("label", last.isPresent() ? "us-body-pressure" : "us-quiet");
    unit.setVisible(last.filter(signs -> signs.systolic().isPresent()).isPresent());
    figure(pulse, pulseUnit, last.map(VitalSigns::pulse).orElse(OptionalInt.empty()));
    figure(oxygen, oxygenUnit, last.map(VitalSigns::oxygen).orElse(OptionalInt.empty()));
    trend.show(readings);
    nextName.setText(following().map(state -> LogWords.phase(state.phase())).orElse(""));
    next.setVisible(following().isPresent());
    age();
  }

  private static void figure(Label figure, Label unit, OptionalInt value) {
    figure.setText(value.isPresent() ? Integer.toString(value.getAsInt()) : "");
    figure.setVisible(value.isPresent());
    figure.setManaged(value.isPresent());
    unit.setVisible(value.isPresent());
    unit.setManaged(value.isPresent());
  }

  private void age() {
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
