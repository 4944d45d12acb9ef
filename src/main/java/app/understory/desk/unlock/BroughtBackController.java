package app.understory.desk.unlock;

import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.KeptLine;
import app.understory.kit.mark.StatusMark;
import app.understory.kit.mark.Undergrowth;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Binds the screen that says what was brought back. */
final class BroughtBackController implements Shown {
  private final BroughtBackModel model;
  private final Runnable goOn;

  @FXML
  private StackPane root;
  @FXML
  private Undergrowth plants;
  @FXML
  private Label sentence;
  @FXML
  private KeptLine line;
  @FXML
  private Label first;
  @FXML
  private Label between;
  @FXML
  private Label last;
  @FXML
  private HBox counts;
  @FXML
  private Label drafts;
  @FXML
  private Label took;
  @FXML
  private VBox done;
  @FXML
  private Button on;
  @FXML
  private ResourceBundle resources;

  BroughtBackController(BroughtBackModel model, Runnable goOn) {
    this.model = model;
    this.goOn = goOn;
  }

  @FXML
  private void initialize() {
    Words words = Words.in(resources);
    plants.fit(root);
    sentence.setText(words.get(model.rebuilt() ? "sentence.rebuilt" : "sentence.replayed"));
    line.show(model.moments());
    boolean any = model.replayed() > 0;
    line.setVisible(any);
    line.setManaged(any);
    first.setText(any ? words.get("first", model.first()) : "");
    between.setText(any ? words.get("between", model.replayed()) : "");
    last.setText(any ? words.get("last", model.last()) : "");
    counts.getChildren().setAll(count(model.people(), words.get("people")),
        count(model.sessions(), words.get("sessions")),
        count(model.entries(), words.get("entries")), count(model.notes(), words.get("notes")),
        count(model.files(), words.get("files")));
    drafts.setText(words.get("drafts", model.drafts()));
    drafts.setVisible(model.drafts() > 0);
    drafts.setManaged(model.drafts() > 0);
    took.setText(words.get("took", model.seconds()));
    done.setVisible(false);
    done.setManaged(false);
    done.getChildren().setAll(List.of("1", "2", "3").stream()
        .map(step -> new Label(words.get((model.rebuilt() ? "done.rebuilt." : "done.replayed.") + step)))
        .toList());
  }

  @Override
  public void shown() {
    on.requestFocus();
  }

  @FXML
  private void goOn() {
    goOn.run();
  }

  @FXML
  private void showDone() {
    done.setVisible(!done.isVisible());
    done.setManaged(done.isVisible());
  }

  private static Node count(long number, String words) {
    Label figure = new Label(String.format(Locale.ENGLISH, "%,d", number));
    figure.getStyleClass().add("us-figure");
    HBox under = new HBox(6, new StatusMark(StatusMark.Kind.TICK), new Label(words));
    under.getStyleClass().add("us-figure-words");
    VBox both = new VBox(2, figure, under);
    both.getStyleClass().add("us-count");
    return both;
  }
}
