package app.understory.attachment.view;

import app.understory.kit.Shown;
import app.understory.kit.Words;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** Binds the panel on which an attached file is looked at. */
public final class ViewerController implements Shown {
  private static final double ROUND = 32;

  private final ViewerModel<Image> model;
  private final Runnable back;
  private final Words words = Words.of(ViewerController.class);
  private final ImageView view = new ImageView();

  @FXML
  private ScrollPane desk;
  @FXML
  private StackPane sheet;
  @FXML
  private Label name;
  @FXML
  private Label about;
  @FXML
  private Label failed;
  @FXML
  private HBox turning;
  @FXML
  private Label place;
  @FXML
  private Button before;
  @FXML
  private Button after;
  @FXML
  private Label size;

  /** @param back leads back to where one was */
  ViewerController(ViewerModel<Image> model, Runnable back) {
    this.model = model;
    this.back = back;
  }

  @FXML
  private void initialize() {
    name.setText(model.attachment().name());
    about.setText(words.get(model.attachment().to().secret() ? "about.private" : "about",
        model.attachment().media().name(), Weighed.of(model.attachment().bytes())));
    view.setId("drawn");
    view.setPreserveRatio(true);
    view.setSmooth(true);
    sheet.getChildren().add(view);
    desk.viewportBoundsProperty().addListener(_ -> fit());
    desk.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    desk.addEventFilter(ScrollEvent.SCROLL, event -> {
      if (event.isShortcutDown()) {
        model.zoom(event.getDeltaY() > 0);
        event.consume();
      }
    });
    model.pictureProperty().addListener((_, _, now) -> {
      view.setImage(now.orElse(null));
      fit();
    });
    model.zoomProperty().addListener(_ -> fit());
    model.pageProperty().addListener(_ -> tell());
    model.countProperty().addListener(_ -> tell());
    model.failedProperty().subscribe(this::say);
    model.pictureProperty().subscribe(this::say);
    say();
    tell();
  }

  @Override
  public void shown() {
    model.open();
    desk.requestFocus();
  }

  @Override
  public void hidden() {
    model.close();
  }

  /** While there is no page, why. */
  private void say() {
    boolean drawn = model.pictureProperty().get().isPresent();
    failed.setText(words.get(
        model.failedProperty().get().map(each -> "failed." + each.name()).orElse("drawing")));
    failed.setVisible(!drawn || model.failedProperty().get().isPresent());
    failed.setManaged(failed.isVisible());
    view.setVisible(drawn && !failed.isVisible());
  }

  private void fit() {
    double width = desk.getViewportBounds().getWidth();
    double height = desk.getViewportBounds().getHeight();
    sheet.setMinSize(width, height);
    view.setFitWidth(Math.max(1, (width - ROUND) * model.zoomProperty().get()));
    view.setFitHeight(Math.max(1, (height - ROUND) * model.zoomProperty().get()));
    size.setText(words.get("size", String.valueOf(Math.round(model.zoomProperty().get() * 100))));
  }

  private void tell() {
    int count = model.countProperty().get();
    int page = model.pageProperty().get();
    turning.setVisible(count > 1);
    turning.setManaged(count > 1);
    place.setText(words.get("place", String.valueOf(page + 1), String.valueOf(count)));
    before.setDisable(page == 0);
    after.setDisable(page >= count - 1);
    sheet.setAccessibleText(count > 1
        ? words.get("shown.page", name.getText(), String.valueOf(page + 1), String.valueOf(count))
        : words.get("shown", name.getText()));
    desk.setVvalue(0);
  }

  @FXML
  private void keyed(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean near = model.zoomProperty().get() > 1;
    if (code == KeyCode.ESCAPE) {
      back.run();
    } else if (code == KeyCode.PAGE_DOWN || code == KeyCode.RIGHT && !near) {
      model.turn(1);
    } else if (code == KeyCode.PAGE_UP || code == KeyCode.LEFT && !near) {
      model.turn(-1);
    } else if (code == KeyCode.PLUS || code == KeyCode.ADD || code == KeyCode.EQUALS) {
      model.zoom(true);
    } else if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT) {
      model.zoom(false);
    } else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) {
      model.whole();
    } else {
      return;
    }
    event.consume();
  }

  @FXML
  private void before() {
    model.turn(-1);
  }

  @FXML
  private void after() {
    model.turn(1);
  }

  @FXML
  private void nearer() {
    model.zoom(true);
  }

  @FXML
  private void further() {
    model.zoom(false);
  }

  @FXML
  private void whole() {
    model.whole();
  }

  @FXML
  private void back() {
    back.run();
  }
}
