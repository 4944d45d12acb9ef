package app.understory.attachment.view;

import app.understory.attachment.drawing.Drawing;
import app.understory.attachment.drawing.Pigment;
import app.understory.attachment.drawing.Stroke;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import javafx.fxml.FXML;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/** Binds the pad: a paper, colours and pens. */
public final class PadController implements Shown {
  private static final String DIGITS = "123456789";
  private static final double SWATCH = 20;

  private final PadModel model;
  private final Runnable back;
  private final Words words = Words.of(PadController.class);
  private final Canvas canvas = new Canvas();
  private final ToggleGroup pigments = new ToggleGroup();
  private final ToggleGroup widths = new ToggleGroup();
  private double lastX;
  private double lastY;

  @FXML
  private StackPane desk;
  @FXML
  private FlowPane colours;
  @FXML
  private HBox pens;

  /** @param back leads back to where one was */
  PadController(PadModel model, Runnable back) {
    this.model = model;
    this.back = back;
  }

  @FXML
  private void initialize() {
    for (Pigment each : Pigment.values()) {
      Rectangle swatch = new Rectangle(SWATCH, SWATCH, Paint.valueOf(each.web()));
      swatch.getStyleClass().add("us-pad-swatch");
      ToggleButton button = button(pigments, words.get("pigment." + each.name()));
      button.setGraphic(swatch);
      button.setOnAction(_ -> model.pigmentProperty().set(each));
      colours.getChildren().add(button);
    }
    for (int each : PadModel.WIDTHS) {
      Circle dot = new Circle(Math.max(2, each / 4.0));
      dot.getStyleClass().add("us-pad-dot");
      ToggleButton button = button(widths, words.get("width." + PadModel.WIDTHS.indexOf(each)));
      button.setGraphic(dot);
      button.setOnAction(_ -> model.widthProperty().set(each));
      pens.getChildren().add(button);
    }
    canvas.setAccessibleText(words.get("paper"));
    canvas.setFocusTraversable(true);
    desk.getChildren().add(canvas);
    desk.widthProperty().addListener(_ -> fit());
    desk.heightProperty().addListener(_ -> fit());
    canvas.setOnMousePressed(this::down);
    canvas.setOnMouseDragged(this::drag);
    canvas.setOnMouseReleased(_ -> model.lift());
    model.drawingProperty().addListener(_ -> draw());
    model.pigmentProperty().addListener(_ -> mark());
    model.widthProperty().addListener(_ -> mark());
    mark();
  }

  private static ToggleButton button(ToggleGroup group, String name) {
    ToggleButton button = new ToggleButton();
    button.setToggleGroup(group);
    button.setAccessibleText(name);
    button.getStyleClass().add("us-pad-choice");
    return button;
  }

  @Override
  public void shown() {
    canvas.requestFocus();
  }

  private void fit() {
    double width = desk.getWidth() - desk.getInsets().getLeft() - desk.getInsets().getRight();
    double height = desk.getHeight() - desk.getInsets().getTop() - desk.getInsets().getBottom();
    double scale = Math.max(0.1, Math.min(width / Drawing.WIDTH, height / Drawing.HEIGHT));
    canvas.setWidth(Drawing.WIDTH * scale);
    canvas.setHeight(Drawing.HEIGHT * scale);
    draw();
  }

  private double scale() {
    return canvas.getWidth() / Drawing.WIDTH;
  }

  private void draw() {
    GraphicsContext pen = canvas.getGraphicsContext2D();
    fill(pen, Pigment.PAPER);
    model.drawingProperty().get().strokes().forEach(stroke -> draw(pen, stroke));
  }

  private void draw(GraphicsContext pen, Stroke stroke) {
    if (stroke.fills()) {
      fill(pen, stroke.pigment());
      return;
    }
    ink(pen, stroke.pigment(), stroke.width());
    pen.beginPath();
    Stroke.Point first = stroke.points().getFirst();
    pen.moveTo(first.x() * scale(), first.y() * scale());
    pen.lineTo(first.x() * scale(), first.y() * scale());
    stroke.points().forEach(point -> pen.lineTo(point.x() * scale(), point.y() * scale()));
    pen.stroke();
  }

  private void fill(GraphicsContext pen, Pigment pigment) {
    pen.setFill(Paint.valueOf(pigment.web()));
    pen.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
  }

  private void ink(GraphicsContext pen, Pigment pigment, int width) {
    pen.setStroke(Paint.valueOf(pigment.web()));
    pen.setLineWidth(width * scale());
    pen.setLineCap(StrokeLineCap.ROUND);
    pen.setLineJoin(StrokeLineJoin.ROUND);
  }

  private void down(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY) {
      canvas.requestFocus();
      lastX = event.getX();
      lastY = event.getY();
      go(event);
    }
  }

  private void drag(MouseEvent event) {
    if (event.isPrimaryButtonDown()) {
      go(event);
    }
  }

  private void go(MouseEvent event) {
    model.go((int) Math.round(event.getX() / scale()), (int) Math.round(event.getY() / scale()));
    GraphicsContext pen = canvas.getGraphicsContext2D();
    ink(pen, model.pigmentProperty().get(), model.widthProperty().get());
    pen.strokeLine(lastX, lastY, event.getX(), event.getY());
    lastX = event.getX();
    lastY = event.getY();
  }

  private void mark() {
    pigments.selectToggle(pigments.getToggles().get(model.pigmentProperty().get().ordinal()));
    widths.selectToggle(widths.getToggles().get(PadModel.WIDTHS.indexOf(model.widthProperty().get())));
  }

  @FXML
  private void keyed(KeyEvent event) {
    String number = event.getText().isEmpty() ? event.getCode().getChar() : event.getText();
    int digit = number.length() == 1 ? DIGITS.indexOf(number) : -1;
    if (event.getCode() == KeyCode.ESCAPE) {
      done();
    } else if (event.getCode() == KeyCode.Z && event.isShortcutDown()) {
      if (event.isShiftDown()) {
        model.redo();
      } else {
        model.undo();
      }
    } else if (event.getCode() == KeyCode.F && !event.isShortcutDown()) {
      model.fill();
    } else if (event.getCode() == KeyCode.OPEN_BRACKET || event.getCode() == KeyCode.CLOSE_BRACKET) {
      wider(event.getCode() == KeyCode.CLOSE_BRACKET ? 1 : -1);
    } else if (digit >= 0 && !event.isShortcutDown()) {
      model.pigmentProperty().set(Pigment.values()[digit]);
    } else {
      return;
    }
    event.consume();
  }

  private void wider(int by) {
    int at = PadModel.WIDTHS.indexOf(model.widthProperty().get());
    model.widthProperty().set(PadModel.WIDTHS.get(Math.clamp(at + by, 0, PadModel.WIDTHS.size() - 1)));
  }

  @FXML
  private void fillPaper() {
    model.fill();
  }

  @FXML
  private void undo() {
    model.undo();
  }

  @FXML
  private void done() {
    model.done();
    back.run();
  }
}
