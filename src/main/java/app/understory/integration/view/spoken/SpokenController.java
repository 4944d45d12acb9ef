package app.understory.integration.view.spoken;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.integration.Spoken;
import app.understory.kit.Words;
import app.understory.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The page of the person's own words, line by line, and what is done with it. */
public final class SpokenController {
  private final SpokenModel model;
  private final Paper paper;
  private final Words words = Words.of(SpokenController.class);
  private final SpokenSheet sheet = new SpokenSheet(words);
  private Runnable back = () -> {};
  private boolean fresh = true;

  @FXML
  private HBox root;
  @FXML
  private Label above;
  @FXML
  private VBox rows;
  @FXML
  private Label none;
  @FXML
  private Label kept;
  @FXML
  private Label rest;
  @FXML
  private ToggleGroup top;
  @FXML
  private ToggleGroup size;
  @FXML
  private Label done;

  /** What shows the page to be printed or saved. */
  public interface Paper {
    void show(PersonId person, Function<Format, Sheet> sheet);
  }

  public SpokenController(SpokenModel model, Paper paper) {
    this.model = model;
    this.paper = paper;
  }

  @FXML
  private void initialize() {
    model.laidProperty().addListener((_, _, now) -> {
      now.ifPresent(this::show);
      fresh = now.isEmpty();
    });
    top.selectedToggleProperty().addListener((_, before, now) -> choose(top, before, now,
        chosen -> model.top(Spoken.Top.valueOf(chosen))));
    size.selectedToggleProperty().addListener((_, before, now) -> choose(size, before, now,
        chosen -> model.size(Spoken.Size.valueOf(chosen))));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** What Escape does. */
  public void onBack(Runnable run) {
    back = run;
  }

  private static void choose(ToggleGroup group, Toggle before, Toggle now, Consumer<String> use) {
    if (now == null) {
      group.selectToggle(before);
    } else {
      use.accept(String.valueOf(now.getUserData()));
    }
  }

  private void show(SpokenModel.Laid laid) {
    int at = focused();
    List<Spoken.Line> lines = laid.page().lines();
    rows.getChildren().clear();
    for (int i = 0; i < lines.size(); i++) {
      rows.getChildren().add(new SpokenRow(model, i, lines.get(i), words));
    }
    none.setVisible(lines.isEmpty());
    none.setManaged(lines.isEmpty());
    above.setText(sheet.above(laid));
    int now = laid.page().kept();
    kept.setText(words.get(now == 1 ? "kept.one" : "kept.many", String.valueOf(now)));
    rest.setText(words.get("rest", String.valueOf(lines.size() - now), String.valueOf(laid.others())));
    select(top, laid.page().top().name());
    select(size, laid.page().size().name());
    done.setText("");
    if (fresh || at >= 0) {
      focus(Math.max(0, at));
    }
  }

  private static void select(ToggleGroup group, String wanted) {
    group.getToggles().stream().filter(toggle -> wanted.equals(toggle.getUserData())).findFirst()
        .ifPresent(group::selectToggle);
  }

  private int focused() {
    List<Node> all = rows.getChildren();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isFocusWithin()) {
        return i;
      }
    }
    return -1;
  }

  private void focus(int line) {
    if (line >= 0 && line < rows.getChildren().size()) {
      rows.getChildren().get(line).requestFocus();
    } else {
      root.requestFocus();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    int at = focused();
    boolean plain = !event.isAltDown() && !event.isShortcutDown();
    boolean did = switch (event.getCode()) {
      case ESCAPE -> run(back);
      case SPACE -> plain && at >= 0 && run(() -> model.turn(at));
      case F2, ENTER -> plain && at >= 0 && run(() -> ((SpokenRow) rows.getChildren().get(at)).shorten());
      case P -> plain && run(this::printIt);
      case Z -> event.isShortcutDown() && run(event.isShiftDown() ? model::redo : model::undo);
      case UP, DOWN -> upOrDown(event, at);
      default -> false;
    };
    if (did) {
      event.consume();
    }
  }

  private boolean upOrDown(KeyEvent event, int at) {
    boolean up = event.getCode() == KeyCode.UP;
    int to = at + (up ? -1 : 1);
    if (at < 0) {
      return false;
    }
    if (!event.isAltDown()) {
      focus(Math.clamp(to, 0, rows.getChildren().size() - 1));
    } else if (model.move(at, up)) {
      focus(to);
    }
    return true;
  }

  private static boolean run(Runnable work) {
    work.run();
    return true;
  }

  @FXML
  private void printIt() {
    Optional<SpokenModel.Laid> now = model.laidProperty().get().filter(laid -> laid.page().kept() > 0);
    now.ifPresent(laid -> paper.show(laid.session().person(), format -> sheet.of(laid, format)));
    done.setText(now.isEmpty() ? words.get("done.empty") : "");
  }

  @FXML
  private void goBack() {
    back.run();
  }
}
