package app.understory.session.view.life;

import app.understory.kit.Words;
import app.understory.session.view.life.Ending.How;
import app.understory.session.view.life.EndingModel.Fault;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks in the entry line's place how the session ends. A letter chooses, Enter ends: no slip of one key does. */
public final class EndingController {
  private static final int DEPTHS = 5;

  private final EndingModel model;
  private final ToggleGroup ways = new ToggleGroup();
  private final ToggleGroup depths = new ToggleGroup();

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private HBox choices;
  @FXML
  private HBox figures;
  @FXML
  private HBox depth;
  @FXML
  private TextField words;
  @FXML
  private Label sentence;

  public EndingController(EndingModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    for (How how : How.values()) {
      choices.getChildren().add(choice(ways, Words.in(resources).get("how." + how.name()),
          Words.in(resources).get("name." + how.name()), how));
    }
    for (int each = 0; each < DEPTHS; each++) {
      String figure = Integer.toString(each);
      figures.getChildren()
          .add(choice(depths, figure, Words.in(resources).get("depth.choice", figure), each));
    }
    ways.selectedToggleProperty().addListener((_, _, chosen) -> model.howProperty()
        .set(Optional.ofNullable(chosen).map(toggle -> (How) toggle.getUserData())));
    depths.selectedToggleProperty().addListener((_, _, chosen) -> model.depthProperty()
        .set(Optional.ofNullable(chosen).map(toggle -> (Integer) toggle.getUserData())));
    model.howProperty().addListener((_, _, how) -> {
      select(ways, how);
      show();
    });
    model.depthProperty().addListener((_, _, figure) -> select(depths, figure));
    words.textProperty().bindBidirectional(model.wordsProperty());
    model.faultProperty().addListener((_, _, _) -> say());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private static void select(ToggleGroup group, Optional<?> value) {
    group.getToggles()
        .forEach(each -> each.setSelected(value.filter(each.getUserData()::equals).isPresent()));
  }

  private static ToggleButton choice(ToggleGroup group, String text, String spoken, Object value) {
    ToggleButton choice = new ToggleButton(text);
    choice.getStyleClass().add("us-row-choice");
    choice.setToggleGroup(group);
    choice.setUserData(value);
    choice.setFocusTraversable(false);
    choice.setAccessibleText(spoken);
    choice.setMinWidth(Region.USE_PREF_SIZE);
    return choice;
  }

  /** Asks. */
  public void open() {
    model.opened();
    root.requestFocus();
    show();
  }

  private boolean offered(How how) {
    return switch (how) {
      case OVER -> model.isGiven();
      case MOVED -> !model.isGiven();
      case STOPPED, IN_ERROR -> true;
    };
  }

  private void show() {
    ways.getToggles().forEach(each -> {
      ToggleButton choice = (ToggleButton) each;
      choice.setVisible(offered((How) each.getUserData()));
      choice.setManaged(choice.isVisible());
    });
    Optional<How> how = model.howProperty().get();
    boolean worded = how.filter(chosen -> chosen != How.OVER).isPresent();
    boolean deep = model.isGiven() && how.filter(chosen -> chosen != How.OVER).isEmpty();
    words.setVisible(worded);
    words.setManaged(worded);
    words.setPromptText(worded ? Words.in(resources).get("words." + how.orElseThrow().name()) : "");
    depth.setVisible(deep);
    depth.setManaged(deep);
    if (worded) {
      words.requestFocus();
      words.end();
    } else {
      root.requestFocus();
    }
    say();
  }

  private void say() {
    Fault fault = model.faultProperty().get();
    boolean bare = fault == Fault.NONE || fault == Fault.CHOOSE;
    String given = model.isGiven() ? ".given" : ".undosed";
    sentence.setText(Words.in(resources).get("fault." + fault.name() + (bare ? given : "")));
    sentence.getStyleClass().setAll("label", fault == Fault.NONE ? "us-row-note" : "us-row-fault");
  }

  @FXML
  private void end() {
    model.keep();
  }

  @FXML
  private void back() {
    model.leave();
  }

  /** Before the words, letters and digits choose. */
  private void typed(KeyEvent key) {
    if (key.getTarget() == words || key.getCharacter().length() != 1) {
      return;
    }
    char typed = key.getCharacter().toLowerCase(Locale.ROOT).charAt(0);
    int figure = Character.digit(typed, DEPTHS);
    int way = Words.in(resources).get("letters").indexOf(typed);
    if (figure >= 0 && model.isGiven()) {
      model.depthProperty().set(Optional.of(figure));
      if (model.howProperty().get().isEmpty()) {
        model.howProperty().set(Optional.of(How.OVER));
      }
    } else if (way >= 0 && offered(How.values()[way])) {
      model.howProperty().set(Optional.of(How.values()[way]));
    }
    key.consume();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      model.keep();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      model.leave();
    } else if (key.getCode() == KeyCode.BACK_SPACE && key.getTarget() == words && words.getText().isEmpty()) {
      model.howProperty().set(Optional.empty());
    } else {
      return;
    }
    key.consume();
  }
}
