package app.understory.prep.view.openings;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.write.GrowingArea;
import app.understory.prep.openings.Afterword;
import app.understory.vault.time.Moment;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The three openings of one session, what was said before beside what is said after. */
final class PairBlock extends HBox {
  private static final PseudoClass UNSAID = PseudoClass.getPseudoClass("unsaid");
  private static final double HALF = 50;
  private static final double LEAST = 150;

  private final Words words;
  private final Days days;
  private final Runnable left;

  /** @param left told when a field was left */
  PairBlock(SessionPair pair, Words words, Days days, Runnable left) {
    this.words = words;
    this.days = days;
    this.left = left;
    getStyleClass().add("us-pair");
    Label session = label(words.get("session", Integer.toString(pair.session())), "us-pair-session");
    Label when = label(days.near(pair.before().day()), "us-pair-when");
    VBox margin = new VBox(session, when);
    margin.getStyleClass().add("us-pair-margin");
    GridPane grid = grid(pair);
    HBox.setHgrow(grid, Priority.ALWAYS);
    getChildren().addAll(margin, grid);
  }

  private GridPane grid(SessionPair pair) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("us-pair-grid");
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    half.setMinWidth(LEAST);
    grid.getColumnConstraints().addAll(half, half);
    grid.add(label(words.get("before", days.near(pair.before().day())), "us-pair-head"), 0, 0);
    grid.add(label(words.get("after"), "us-pair-head"), 1, 0);
    int row = 1;
    for (PairLine line : pair.lines()) {
      grid.add(before(line), 0, row);
      Node after = pair.held() ? after(line, pair.session()) : notYet();
      GridPane.setValignment(after, VPos.TOP);
      grid.add(after, 1, row++);
    }
    return grid;
  }

  private Node before(PairLine line) {
    Label said = label("", "us-pair-said");
    said.textProperty().bind(line.beforeProperty().map(text -> text.isBlank() ? words.get("unsaid") : text));
    said.pseudoClassStateChanged(UNSAID, line.beforeProperty().get().isBlank());
    return cell(line, said);
  }

  private Node after(PairLine line, int session) {
    GrowingArea area = new GrowingArea();
    area.setLongest(Afterword.LONGEST);
    area.getStyleClass().add("us-spoken");
    area.setPromptText(words.get("after.prompt"));
    area.setId("after-" + session + "-" + line.opening());
    area.setAccessibleText(words.get("after.name", words.get("opening." + line.opening()),
        Integer.toString(session)));
    area.textProperty().bindBidirectional(line.afterProperty());
    area.focusedProperty().addListener((_, _, now) -> {
      if (!now) {
        left.run();
      }
    });
    Label said = label("", "us-pair-when");
    said.textProperty().bind(line.saidProperty().map(this::said));
    VBox written = new VBox(area, said);
    written.getStyleClass().add("us-pair-cell");
    return cell(line, written);
  }

  private Node notYet() {
    return label(words.get("after.not.yet"), "us-pair-not-yet");
  }

  private String said(Optional<Moment> when) {
    return when.map(moment -> words.get("said", days.near(moment.wall()))).orElse("");
  }

  private VBox cell(PairLine line, Node content) {
    VBox cell = new VBox(label(words.get("opening." + line.opening()), "us-pair-opening"), content);
    cell.getStyleClass().add("us-pair-cell");
    return cell;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
