package app.understory.measure.view.handover;

import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.measure.definition.Option;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Binds the form in the hands of the person: one item at a time, and the way back through the passphrase. */
public final class HandOverController implements Shown {
  private static final int MANY = 6;
  private static final double ROOM = 640;
  private static final double BAR = 32;
  private static final double GAP = 6;

  private final HandOverModel model;
  private final Screen<?> giveBack;

  @FXML
  private ResourceBundle resources;
  @FXML
  private StackPane page;
  @FXML
  private HBox progress;
  @FXML
  private Label place;
  @FXML
  private Label lead;
  @FXML
  private Label words;
  @FXML
  private VBox answers;
  @FXML
  private HBox buttons;
  @FXML
  private Button back;
  @FXML
  private Button decline;
  @FXML
  private Button next;
  @FXML
  private Label failed;
  @FXML
  private VBox giving;
  @FXML
  private StackPane passphrase;
  @FXML
  private VBox asking;
  @FXML
  private Button give;

  /** @param giveBack where the passphrase is given */
  HandOverController(HandOverModel model, Screen<?> giveBack) {
    this.model = model;
    this.giveBack = giveBack;
  }

  @FXML
  private void initialize() {
    passphrase.getChildren().setAll(giveBack.root());
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    page.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    model.leafProperty().addListener((_, before, now) -> show(now, before.giving() != now.giving()));
    model.failedProperty().addListener((_, _, now) -> show(failed, now));
    show(failed, false);
    show(model.leafProperty().get(), true);
  }

  @Override
  public void shown() {
    page.requestFocus();
  }

  @Override
  public void hidden() {
    giveBack.hidden();
    model.given();
  }

  private void show(Leaf leaf, boolean turned) {
    show(asking, !leaf.giving());
    show(giving, leaf.giving());
    show(give, !leaf.giving());
    if (leaf.giving()) {
      if (turned) {
        giveBack.shown();
      }
      return;
    }
    if (turned) {
      giveBack.hidden();
      page.requestFocus();
    }
    Words text = Words.in(resources);
    int all = leaf.asked().size();
    progress(leaf, all);
    show(place, !leaf.over());
    place.setText(text.get("place", Integer.toString(leaf.place()), Integer.toString(all)));
    lead.setText(leaf.over() ? "" : leaf.lead());
    words.setText(leaf.over() ? text.get("over") : leaf.words());
    answers(leaf);
    show(buttons, true);
    show(back, leaf.place() > 1);
    show(decline, !leaf.over());
    decline.setText(text.get(leaf.declined() ? "declined" : "decline"));
    show(next, !leaf.over());
    page.setAccessibleText(place.getText() + ". " + lead.getText() + " " + words.getText());
  }

  private void progress(Leaf leaf, int all) {
    double wide = Math.min(BAR, (ROOM - GAP * all) / all);
    progress.getChildren().setAll(IntStream.rangeClosed(1, all).<Node>mapToObj(n -> {
      Region bar = new Region();
      bar.getStyleClass().addAll("us-progress",
          n < leaf.place()
              ? "us-progress-done"
              : n == leaf.place() ? "us-progress-now" : "us-progress-to-come");
      bar.setMinWidth(wide);
      return bar;
    }).toList());
  }

  private void answers(Leaf leaf) {
    if (leaf.over()) {
      answers.getChildren().clear();
      return;
    }
    List<Option> options = leaf.measure().item(leaf.item()).options();
    if (options.size() > MANY) {
      HBox row = new HBox();
      row.getStyleClass().add("us-tile-scale");
      options.forEach(option -> row.getChildren().add(new AnswerTile(Integer.toString(option.value()), "",
          leaf.chosen(option), () -> model.choose(option.value()))));
      HBox ends = new HBox(new Label(leaf.words(options.getFirst())), spring(),
          new Label(leaf.words(options.getLast())));
      ends.getStyleClass().add("us-tile-ends");
      answers.getChildren().setAll(row, ends);
      return;
    }
    answers.getChildren().setAll(options.stream().<Node>map(option -> new AnswerTile(leaf.words(option),
        Integer.toString(options.indexOf(option) + 1), leaf.chosen(option),
        () -> model.choose(option.value()))).toList());
  }

  private static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }

  private void press(KeyEvent key) {
    boolean giveUp = key.getCode() == KeyCode.ESCAPE;
    if (model.leafProperty().get().giving()) {
      if (giveUp) {
        goOn();
        key.consume();
      }
      return;
    }
    boolean took = switch (key.getCode()) {
      case ESCAPE -> true;
      case ENTER -> enter(key);
      case UP -> did(() -> model.step(-1));
      case DOWN -> did(() -> model.step(1));
      case LEFT, BACK_SPACE, PAGE_UP -> did(model::back);
      case RIGHT, PAGE_DOWN -> did(model::next);
      default -> false;
    };
    if (took) {
      key.consume();
    }
  }

  /** Enter goes on, unless a button has the focus: then it presses that one. */
  private boolean enter(KeyEvent key) {
    if (key.getTarget() == give || key.getTarget() == decline || key.getTarget() == back) {
      return false;
    }
    model.next();
    return true;
  }

  private void typed(KeyEvent key) {
    String text = key.getCharacter();
    if (!model.leafProperty().get().giving() && text.length() == 1 && Character.isDigit(text.charAt(0))) {
      model.digit(Character.digit(text.charAt(0), 10));
      key.consume();
    }
  }

  @FXML
  private void goBack() {
    model.back();
  }

  @FXML
  private void goNext() {
    model.next();
  }

  @FXML
  private void rather() {
    model.decline();
  }

  @FXML
  private void giveItBack() {
    model.give(true);
  }

  @FXML
  private void goOn() {
    model.give(false);
  }

  private static boolean did(Runnable deed) {
    deed.run();
    return true;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
