package app.understory.people.view;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.people.Person;
import app.understory.people.view.NewPersonModel.Answer;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The slip on which someone new is added. */
public final class NewPersonController {
  private final NewPersonModel model;
  private final Words words = Words.of(NewPersonController.class);
  private Consumer<Optional<Person>> done = _ -> {};

  @FXML
  private VBox slip;
  @FXML
  private TextField name;
  @FXML
  private TextField pronouns;
  @FXML
  private TextField born;
  @FXML
  private HBox answerLine;
  @FXML
  private StatusMark answerMark;
  @FXML
  private Label answerWords;

  NewPersonController(NewPersonModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    name.textProperty().bindBidirectional(model.nameProperty());
    pronouns.textProperty().bindBidirectional(model.pronounsProperty());
    born.textProperty().bindBidirectional(model.bornProperty());
    model.answerProperty().addListener((_, _, now) -> answer(now));
    answer(model.answerProperty().get());
    slip.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Who takes the outcome: the person who was added, or no one. */
  void whenDone(Consumer<Optional<Person>> outcome) {
    done = outcome;
  }

  /** Begins, with the caret in the name. */
  void begin(String suggested) {
    model.begin(suggested, name::selectAll);
    name.requestFocus();
    if (name.getSelection().getLength() == 0) {
      name.end();
    }
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      keep();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      done.accept(Optional.empty());
      key.consume();
    }
  }

  @FXML
  private void keep() {
    model.keep(person -> done.accept(Optional.of(person)));
  }

  private void answer(Answer answer) {
    answerLine.setVisible(!(answer instanceof Answer.Quiet));
    boolean good = answer instanceof Answer.Born;
    answerMark.setKind(good ? StatusMark.Kind.TICK : StatusMark.Kind.RING);
    answerLine.getStyleClass().remove("newcomer-warn");
    answerMark.getStyleClass().remove("us-warn");
    if (!good) {
      answerLine.getStyleClass().add("newcomer-warn");
      answerMark.getStyleClass().add("us-warn");
    }
    answerWords.setText(switch (answer) {
      case Answer.Quiet _ -> "";
      case Answer.Born(var day) -> words.get("born.understood", Days.plain(day));
      case Answer.NoName _ -> words.get("name.missing");
      case Answer.NotBorn(var why) -> words.get("born." + why);
      case Answer.Namesake(var person, var mark) -> words.get("namesake", person.preferredName(),
          PersonWords.mark(mark));
      case Answer.NotKept _ -> words.get("not.kept");
    });
    if (answer instanceof Answer.NotBorn) {
      born.requestFocus();
      born.selectAll();
    } else if (answer instanceof Answer.NoName) {
      name.requestFocus();
    }
  }
}
