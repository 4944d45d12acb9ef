package app.understory.session.view.front;

import app.understory.kit.Words;
import app.understory.session.SessionClock.Beat;
import app.understory.session.view.CheckDue;
import app.understory.session.view.Standing;
import app.understory.session.view.stream.LogWords;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The dark page: time, what is due without a name, and the PIN as it is typed. */
public final class DimController {
  private final DimLock lock = new DimLock();
  private final ObservableValue<Standing> standing;
  private final ObservableValue<Optional<Beat>> now;
  private final Function<Beat, Optional<CheckDue>> due;
  private final Runnable open;
  @FXML
  private ResourceBundle resources;
  @FXML
  private Label clock;
  @FXML
  private Label note;
  @FXML
  private Label pin;
  @FXML
  private Label says;

  /**
   * @param due  the next check at an instant
   * @param open takes the dark page away
   */
  public DimController(ObservableValue<Standing> standing, ObservableValue<Optional<Beat>> now,
      Function<Beat, Optional<CheckDue>> due, Runnable open) {
    this.standing = standing;
    this.now = now;
    this.due = due;
    this.open = open;
  }

  @FXML
  private void initialize() {
    now.addListener((_, _, beat) -> beat.ifPresent(this::tick));
  }

  /** It is shown, and shuts or asks for a PIN. */
  public void shut() {
    say(lock.shut());
  }

  private void tick(Beat beat) {
    long zero = standing.getValue().doses().stream().mapToLong(entry -> entry.elapsedMs()).findFirst()
        .orElse(0);
    clock.setText(LogWords.elapsed(Math.max(0, beat.elapsedMs() - zero)));
    note.setText(due.apply(beat).filter(CheckDue::isDue)
        .map(check -> Words.in(resources).get("due", LogWords.clock(check.at()))).orElse(""));
  }

  /** Every key goes here while it is shown. */
  public void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      DimLock.Now after = lock.enter();
      say(after);
      if (after == DimLock.Now.OPEN) {
        open.run();
      }
    } else if (key.getCode() == KeyCode.BACK_SPACE) {
      lock.back();
    } else if (key.getCode() == KeyCode.ESCAPE && lock.leave()) {
      open.run();
    }
    show();
  }

  /** A character; digits are read as characters, whatever keyboard they come from. */
  public void typed(KeyEvent key) {
    if (key.getCharacter().length() == 1 && Character.isDigit(key.getCharacter().charAt(0))) {
      lock.digit(key.getCharacter().charAt(0));
      show();
    }
  }

  private void show() {
    pin.setText("\u2022 ".repeat(lock.digits()).strip());
  }

  private void say(DimLock.Now how) {
    says.setText(Words.in(resources).get("now." + how.name()));
    pin.setText("");
  }
}
