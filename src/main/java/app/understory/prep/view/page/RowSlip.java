package app.understory.prep.view.page;

import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.StatusMark;
import app.understory.kit.write.GrowingArea;
import app.understory.prep.Field;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * A row of the page. Digits circle, Space ticks and goes on, letters begin the new words, arrows lead from row to row;
 * Enter in the words goes on, Esc back to the row.
 */
final class RowSlip extends HBox {
  private static final PseudoClass TICKED = PseudoClass.getPseudoClass("ticked");
  private static final int HIGHEST = 10;

  private final PageRow row;
  private final Words words;
  private final GrowingArea area = new GrowingArea();
  private final StatusMark mark = new StatusMark(StatusMark.Kind.RING);
  private final IntConsumer go;
  private final Runnable left;
  private boolean oneTyped;

  /**
   * @param go   goes so many rows on
   * @param left told when the words were left
   */
  RowSlip(PageRow row, Words words, IntConsumer go, Runnable left) {
    this.row = row;
    this.words = words;
    this.go = go;
    this.left = left;
    getStyleClass().add("us-page-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.CHECK_BOX);
    setId("row-" + row.name());
    mark.setSize(16);
    StackPane tick = new StackPane(mark);
    tick.getStyleClass().add("us-page-tick");
    tick.setOnMouseClicked(_ -> row.tickedProperty().set(!row.tickedProperty().get()));
    VBox text = new VBox();
    text.getStyleClass().add("us-page-text");
    HBox.setHgrow(text, Priority.ALWAYS);
    if (!row.printed().isBlank()) {
      Label printed = new Label(row.printed());
      printed.setWrapText(true);
      printed.getStyleClass()
          .add(row.what() instanceof PageRow.What.Of ? "us-page-intention" : "us-page-said");
      text.getChildren().add(printed);
    }
    text.getChildren().add(line());
    getChildren().addAll(tick, head(), text);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    addEventHandler(KeyEvent.KEY_TYPED, this::type);
    addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    focusedProperty().addListener(_ -> oneTyped = false);
    row.tickedProperty().addListener(_ -> show());
    row.chargeProperty().addListener(_ -> show());
    show();
  }

  private StackPane head() {
    StackPane head = new StackPane();
    head.getStyleClass().add("us-page-cap");
    if (row.what() instanceof PageRow.What.Asked(_, int number, boolean more)) {
      KeyCap cap = new KeyCap(Integer.toString(number));
      cap.setDashed(more);
      head.getChildren().add(cap);
    }
    head.setVisible(row.circled());
    head.setManaged(row.circled());
    return head;
  }

  private HBox line() {
    area.getStyleClass().addAll("us-spoken", "us-page-new");
    area.setLongest(Field.INTENTION.longest());
    area.setPromptText(words.get(row.printed().isBlank() ? "words" : "words.new"));
    area.setAccessibleText(words.get("words.of", name()));
    area.textProperty().bindBidirectional(row.wordsProperty());
    area.focusedProperty().addListener((_, _, now) -> {
      if (!now) {
        left.run();
      }
    });
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInWords);
    HBox.setHgrow(area, Priority.ALWAYS);
    HBox line = new HBox(area);
    line.getStyleClass().add("us-page-line");
    if (row.what() instanceof PageRow.What.Of(Field field) && field != Field.INTENTION) {
      Label beginning = new Label(name());
      beginning.getStyleClass().add("us-page-beginning");
      line.getChildren().addFirst(beginning);
    }
    if (row.circled()) {
      RingScale rings = new RingScale(this::mayCircle);
      rings.valueProperty().bindBidirectional(row.chargeProperty());
      line.getChildren().add(rings);
    }
    return line;
  }

  private String name() {
    return switch (row.what()) {
      case PageRow.What.Of of -> words.get("row." + of.field());
      case PageRow.What.Asked asked -> words.get("row.strand", Integer.toString(asked.number()),
          row.printed());
    };
  }

  private void show() {
    boolean ticked = row.tickedProperty().get();
    mark.setKind(ticked ? StatusMark.Kind.TICK : StatusMark.Kind.RING);
    pseudoClassStateChanged(TICKED, ticked);
    OptionalInt charge = row.chargeProperty().get();
    String circled = charge.isPresent() ? words.get("circled", Integer.toString(charge.getAsInt())) : "";
    setAccessibleText(String.join(" ", name(), circled, words.get(ticked ? "ticked" : "unticked")).strip());
  }

  private void press(KeyEvent key) {
    if (key.getTarget() == area || key.isAltDown() || key.isShortcutDown()) {
      return;
    }
    boolean mine = true;
    switch (key.getCode()) {
      case UP -> go.accept(-1);
      case DOWN, ENTER -> go.accept(1);
      case SPACE -> tick();
      case BACK_SPACE, DELETE -> row.chargeProperty().set(OptionalInt.empty());
      default -> mine = false;
    }
    if (mine) {
      key.consume();
    }
  }

  private void tick() {
    boolean ticked = !row.tickedProperty().get();
    row.tickedProperty().set(ticked);
    if (ticked) {
      go.accept(1);
    }
  }

  private void type(KeyEvent key) {
    String typed = key.getCharacter();
    if (key.getTarget() == area || key.isShortcutDown() || key.isAltDown() || typed.isBlank()
        || Character.isISOControl(typed.charAt(0))) {
      return;
    }
    if (row.circled() && Character.isDigit(typed.charAt(0))) {
      circle(Character.digit(typed.charAt(0), HIGHEST));
    } else {
      area.requestFocus();
      area.end();
      area.insertText(area.getLength(), typed);
    }
    key.consume();
  }

  /** At a place left blank words come first: the caret goes there, and its line says so. */
  private boolean mayCircle() {
    if (row.wordless()) {
      area.setPromptText(words.get("words.first"));
      area.requestFocus();
    }
    return !row.wordless();
  }

  private void circle(int digit) {
    if (!mayCircle()) {
      return;
    }
    row.chargeProperty().set(OptionalInt.of(oneTyped && digit == 0 ? HIGHEST : digit));
    oneTyped = digit == 1;
  }

  private void pressInWords(KeyEvent key) {
    if (key.isAltDown() || key.isShortcutDown()) {
      return;
    }
    boolean mine = true;
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
      go.accept(1);
    } else if (key.getCode() == KeyCode.UP) {
      go.accept(-1);
    } else if (key.getCode() == KeyCode.ESCAPE) {
      requestFocus();
    } else {
      mine = false;
    }
    if (mine) {
      key.consume();
    }
  }
}
