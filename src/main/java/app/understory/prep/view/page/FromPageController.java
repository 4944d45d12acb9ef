package app.understory.prep.view.page;

import app.understory.attachment.Shelf;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.layout.Inset;
import app.understory.kit.mark.StatusMark;
import app.understory.prep.view.kept.KeptSign;
import app.understory.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The page that came back: its rows in their order on paper, gone through by arrows, digits and Space. */
public final class FromPageController implements Shown {
  private static final Duration REST = Duration.seconds(3);
  /** So much of its neighbours is seen with a row, in pixels. */
  private static final double ROOM = 48;

  private final FromPageModel model;
  private final Inset<Shelf> photos;
  private final Runnable leave;
  private final PauseTransition rest = new PauseTransition(REST);
  private final List<RowSlip> slips = new ArrayList<>();
  @FXML
  private ResourceBundle resources;
  @FXML
  private Region page;
  @FXML
  private Label whose;
  @FXML
  private TextField number;
  @FXML
  private Label missing;
  @FXML
  private StatusMark keptMark;
  @FXML
  private Label kept;
  @FXML
  private VBox rows;
  @FXML
  private ScrollPane scroll;
  @FXML
  private StackPane photoPlace;

  /**
   * @param photos the row of files that belong to the page
   * @param leave  leads back to where one was
   */
  FromPageController(FromPageModel model, Inset<Shelf> photos, Runnable leave) {
    this.model = model;
    this.photos = photos;
    this.leave = leave;
  }

  @FXML
  private void initialize() {
    model.rows().addListener((InvalidationListener) _ -> show());
    model.foundProperty().addListener((_, _, now) -> now.ifPresent(this::show));
    model.missingProperty().addListener((_, _, now) -> say(now));
    KeptSign sign = new KeptSign(keptMark, kept, Words.in(resources).get("kept.not"), rest::playFromStart);
    model.keepingProperty().addListener((_, _, now) -> sign.show(now));
    photoPlace.getChildren().setAll(photos.root());
    photos.around().accept(page);
    model.photosProperty().addListener((_, _, now) -> photos.show().accept(now));
    rest.setOnFinished(_ -> model.keep());
    number.setOnAction(_ -> model.find(number.getText()));
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    sign.show(model.keepingProperty().get());
    say(Optional.empty());
  }

  @Override
  public void shown() {
    model.lay();
    slips.stream().findFirst().ifPresentOrElse(Node::requestFocus, number::requestFocus);
  }

  @Override
  public void hidden() {
    rest.stop();
    model.keep();
  }

  @FXML
  private void goBack() {
    leave.run();
  }

  private void show() {
    Words words = Words.in(resources);
    slips.clear();
    List<Node> parts = new ArrayList<>();
    VBox part = new VBox();
    Optional<Optional<Strand.Kind>> kind = Optional.empty();
    boolean asked = false;
    for (PageRow row : model.rows()) {
      asked |= row.circled();
      if (kind.filter(row.kind()::equals).isEmpty()) {
        part = new VBox();
        String name = row.kind().map(one -> "part." + one).orElse(asked ? "part.openings" : "part.intention");
        parts.add(part(words.get(name), part, parts.isEmpty()));
        kind = Optional.of(row.kind());
      }
      RowSlip slip = new RowSlip(row, words, by -> go(row, by), model::keep);
      slips.add(slip);
      part.getChildren().add(slip);
    }
    rows.getChildren().setAll(parts);
    rows.applyCss(); // without its skin, a field would not take a key that comes before the next frame
    if (!slips.isEmpty()) {
      slips.getFirst().requestFocus();
    }
  }

  private static Node part(String name, VBox inside, boolean first) {
    Label margin = new Label(name);
    margin.setWrapText(true);
    margin.getStyleClass().addAll("us-label", "us-page-margin");
    inside.getStyleClass().add("us-page-rows");
    HBox.setHgrow(inside, Priority.ALWAYS);
    HBox part = new HBox(margin, inside);
    part.getStyleClass().add("us-page-part");
    if (!first) {
      part.getStyleClass().add("us-page-later");
    }
    return part;
  }

  private void go(PageRow from, int by) {
    int at = model.rows().indexOf(from);
    RowSlip to = slips.get(Math.clamp(at + by, 0, slips.size() - 1));
    to.requestFocus();
    reveal(to);
  }

  /** Scrolls as far as is needed for the row to be seen whole. */
  private void reveal(Node row) {
    Node content = scroll.getContent();
    double shown = scroll.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - shown;
    if (hidden <= 0) {
      return;
    }
    Bounds at = content.sceneToLocal(row.localToScene(row.getLayoutBounds()));
    double top = scroll.getVvalue() * hidden;
    if (at.getMinY() < top + ROOM) {
      scroll.setVvalue(Math.max(0, at.getMinY() - ROOM) / hidden);
    } else if (at.getMaxY() > top + shown - ROOM) {
      scroll.setVvalue(Math.min(hidden, at.getMaxY() - shown + ROOM) / hidden);
    }
  }

  private void show(FromPageModel.Found found) {
    Words words = Words.in(resources);
    whose.setText(words.get("whose", found.name(), Integer.toString(found.session())));
    number.setText(found.number().isPresent()
        ? String.format(Locale.ROOT, "%04d", found.number().getAsInt())
        : "");
  }

  private void say(Optional<String> wrong) {
    missing.setText(wrong.map(typed -> Words.in(resources).get("missing", typed)).orElse(""));
    missing.setVisible(wrong.isPresent());
    missing.setManaged(wrong.isPresent());
  }

  private void undoOrRedo(KeyEvent key) {
    if (key.getCode() == KeyCode.Z && key.isShortcutDown() && !key.isAltDown()) {
      if (key.isShiftDown()) {
        model.redo();
      } else {
        model.undo();
      }
      key.consume();
    }
  }

  private void escape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      leave.run();
      key.consume();
    } else if (key.getCode() == KeyCode.DOWN && key.getTarget() == number && !slips.isEmpty()) {
      slips.getFirst().requestFocus();
      key.consume();
    }
  }
}
