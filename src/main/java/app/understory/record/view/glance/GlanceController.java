package app.understory.record.view.glance;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.StatusMark;
import app.understory.record.strands.Story;
import app.understory.record.view.strands.ChargeChart;
import app.understory.record.view.strands.StoryBlocks;
import app.understory.record.view.strands.StrandWords;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Turn;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** One strand to be read: nothing on it takes the caret or a key. */
public final class GlanceController {
  /** The height of a line, in pixels, by which one reads on. */
  private static final double LINE = 26;

  private final GlanceModel model;

  @FXML
  private ResourceBundle resources;
  @FXML
  private HBox body;
  @FXML
  private ScrollPane scroll;
  @FXML
  private KeyCap cap;
  @FXML
  private StatusMark restMark;
  @FXML
  private Label title;
  @FXML
  private ChargeChart chart;
  @FXML
  private VBox blocks;
  @FXML
  private StatusMark standMark;
  @FXML
  private Label stands;
  @FXML
  private VBox changedGroup;
  @FXML
  private Label changed;
  @FXML
  private Label said;
  @FXML
  private VBox besideGroup;
  @FXML
  private VBox beside;

  GlanceController(GlanceModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    body.visibleProperty().bind(Bindings.createBooleanBinding(() -> model.storyProperty().get().isPresent(),
        model.storyProperty()));
    model.storyProperty().addListener((_, _, told) -> told.ifPresent(this::show));
  }

  /** Shows this strand, from its newest occasion. */
  public void show(StrandId strand) {
    scroll.setVvalue(0);
    model.show(strand);
  }

  /** It left the view. */
  public void away() {
    model.away();
  }

  /** Reads on by so many lines, or back. */
  public void read(int lines) {
    double beyond = scroll.getContent().getLayoutBounds().getHeight()
        - scroll.getViewportBounds().getHeight();
    if (beyond > 0) {
      scroll.setVvalue(Math.clamp(scroll.getVvalue() + lines * LINE / beyond, 0, 1));
    }
  }

  private void show(Story story) {
    Strand strand = story.strand();
    boolean numbered = strand.number().isPresent();
    cap.setText(numbered ? Integer.toString(strand.number().getAsInt()) : "");
    cap.setOn(true);
    visible(cap, numbered);
    restMark.setKind(StrandWords.mark(strand.status()));
    restMark.setSize(24);
    visible(restMark, !numbered);
    title.setText(strand.words());
    chart.show(story.charges());
    Days days = new Days(model.today());
    blocks.getChildren().setAll(StoryBlocks.toRead(days).of(story));
    if (blocks.getChildren().isEmpty()) {
      Label nothing = new Label(Words.in(resources).get("nothing"));
      nothing.getStyleClass().add("us-quiet");
      blocks.getChildren().add(nothing);
    }
    standMark.setKind(StrandWords.mark(strand.status()));
    stands.setText(StrandWords.status(strand.status()));
    Optional<Turn> turn = story.lastTurn();
    changed.setText(turn.flatMap(Turn::whatChanged).orElse(""));
    said.setText(
        turn.map(each -> Words.in(resources).get("said", days.near(each.turned().day()))).orElse(""));
    visible(changedGroup, !changed.getText().isBlank());
    visible(besideGroup, !story.beside().isEmpty());
    beside.getChildren().setAll(story.beside().stream().limit(4).map(GlanceController::line).toList());
  }

  private static Node line(Story.Beside each) {
    Label words = new Label(each.strand().words());
    words.setWrapText(true);
    words.getStyleClass().add("glance-beside");
    KeyCap number = KeyCap.small(
        each.strand().number().isPresent() ? Integer.toString(each.strand().number().getAsInt()) : "");
    number.setMinWidth(HBox.USE_PREF_SIZE);
    HBox line = new HBox(number, words);
    line.getStyleClass().add("glance-beside-line");
    return line;
  }

  private static void visible(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
