package app.understory.session.view.life;

import app.understory.kit.Words;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Session.State;
import app.understory.session.SessionClock.Beat;
import app.understory.session.life.Step;
import app.understory.session.line.Command;
import app.understory.session.view.Standing;
import app.understory.session.view.stream.LogWords;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Says in the bar that the session is held, cleared, paused or observed, and how long a lozenge has been in the mouth. It
 * glows where something is to be done, and blocks nothing.
 */
public final class LifeLine extends HBox {
  private static final Words WORDS = Words.of(LifeLine.class);

  private final ObservableValue<Standing> standing;
  private final ObservableValue<Optional<Beat>> now;
  private final LifeChip hold = new LifeChip("fth-clock");
  private final LifeChip rest = new LifeChip("fth-pause");
  private final Label quiet = new Label();

  /** @param ask takes a command from the mouse */
  public LifeLine(ObservableValue<Standing> standing, ObservableValue<Optional<Beat>> now,
      Consumer<Command> ask) {
    this.standing = standing;
    this.now = now;
    getStyleClass().add("us-life-line");
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(Region.USE_PREF_SIZE);
    quiet.getStyleClass().add("us-life-quiet");
    quiet.setMinWidth(Region.USE_PREF_SIZE);
    hold.setId("hold");
    rest.setId("rest");
    hold.setOnAction(_ -> ask.accept(new Command.EndHold(true)));
    rest.setOnAction(_ -> ask.accept(
        new Command.Take(standing.getValue().paused().isPresent() ? Step.RESUMED : Step.CLEARED)));
    getChildren().setAll(quiet, rest);
    standing.addListener((_, _, _) -> show());
    now.addListener((_, _, _) -> show());
    show();
  }

  /** The line of the lozenge that is in the mouth: it has its place beside the clock. */
  public Node timer() {
    return hold;
  }

  private void show() {
    Standing at = standing.getValue();
    long elapsed = now.getValue().map(Beat::elapsedMs).orElse(0L);
    hold(at.held(), elapsed);
    Optional<Entry> paused = at.paused();
    Optional<String> state = at.step()
        .map(entry -> WORDS.get("state." + at.state().name(), LogWords.clock(entry.happened())));
    boolean waits = at.state() == State.HELD;
    if (paused.isPresent()) {
      rest.say(WORDS.get("paused", LogWords.clock(paused.get().happened()),
          LogWords.span(elapsed - paused.get().elapsedMs())), ",on", true);
    } else {
      rest.say(waits ? state.orElse("") : "", ",clear", true);
    }
    String calm = waits || paused.isPresent() ? "" : state.orElse("");
    quiet.setText(calm);
    quiet.setVisible(!calm.isEmpty());
    quiet.setManaged(!calm.isEmpty());
    boolean something = rest.isManaged() || quiet.isManaged();
    setVisible(something);
    setManaged(something);
  }

  private void hold(Optional<Entry> held, long elapsed) {
    Optional<Dose.Hold> of = held
        .flatMap(entry -> entry.what() instanceof Dose dose ? dose.hold() : Optional.empty());
    if (held.isEmpty() || of.isEmpty()) {
      hold.say("", "", false);
      return;
    }
    long seconds = Math.max(0, elapsed - held.get().elapsedMs()) / 1000;
    long planned = of.get().plannedSeconds();
    String whole = LogWords.minutes(planned);
    hold.say(seconds < planned
        ? WORDS.get("hold", LogWords.minutes(seconds), whole)
        : WORDS.get("hold.over", whole, LogWords.minutes(seconds - planned)), ",spit", seconds >= planned);
  }
}
