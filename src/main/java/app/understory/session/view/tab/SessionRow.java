package app.understory.session.view.tab;

import app.understory.kit.Words;
import app.understory.session.Session;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One session in the list of all of them. */
final class SessionRow extends Button {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

  /**
   * @param here   it is the one that is read
   * @param choose reads it
   */
  SessionRow(Words words, Session session, boolean here, Runnable choose) {
    Label name = new Label(words.get("session", Integer.toString(session.number())));
    name.getStyleClass().add("us-strong");
    Label day = new Label(DAY.format(session.began().wall()));
    Label state = new Label(words.get("state." + session.state().name()));
    state.getStyleClass().addAll("us-small", session.state().live() ? "us-accent-words" : "us-quiet");
    setGraphic(new VBox(2, new HBox(10, name, day), state));
    setMaxWidth(Double.MAX_VALUE);
    getStyleClass().setAll("us-session-row", here ? "us-session-chosen" : "us-session-other");
    setAccessibleText(words.get("session.row", name.getText(), day.getText(), state.getText()));
    setOnAction(_ -> choose.run());
  }
}
