package app.understory.desk.palette;

import app.understory.kit.mark.KeyCap;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the palette: the line, and beneath it what may be meant. */
public final class PaletteController {
  private final PaletteModel model;
  private final Runnable close;

  @FXML
  private StackPane scrim;
  @FXML
  private TextField line;
  @FXML
  private VBox list;
  @FXML
  private Label nothing;
  @FXML
  private ResourceBundle resources;

  PaletteController(PaletteModel model, Runnable close) {
    this.model = model;
    this.close = close;
  }

  @FXML
  private void initialize() {
    line.textProperty().bindBidirectional(model.textProperty());
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    model.suggestions().addListener((ListChangeListener<Suggestion>) _ -> draw());
    model.chosenProperty().addListener(_ -> mark());
    nothing.managedProperty().bind(nothing.visibleProperty());
    scrim.setOnMousePressed(press -> {
      if (press.getTarget() == scrim) {
        close.run();
      }
    });
    draw();
    model.ask();
  }

  void focus() {
    line.requestFocus();
  }

  private void draw() {
    List<Node> rows = new ArrayList<>();
    model.suggestions().forEach(suggestion -> rows.add(row(suggestion)));
    list.getChildren().setAll(rows);
    nothing.setVisible(rows.isEmpty());
    nothing.setText(resources.getString(line.getText().isBlank() ? "hint" : "nothing"));
    mark();
  }

  private Button row(Suggestion suggestion) {
    Label title = new Label(suggestion.title());
    title.getStyleClass().add("palette-title");
    Label aside = new Label(suggestion.aside());
    aside.getStyleClass().add("palette-aside");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox content = new HBox(new FontIcon(suggestion.icon()), title, aside, gap,
        KeyCap.small(resources.getString("enter")));
    content.getStyleClass().add("palette-content");
    Button row = new Button(suggestion.title(), content);
    row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.setMnemonicParsing(false);
    row.setFocusTraversable(false);
    row.setMaxWidth(Double.MAX_VALUE);
    row.getStyleClass().add("palette-row");
    row.setAccessibleText(suggestion.title() + " " + suggestion.aside());
    row.setOnAction(_ -> model.run(suggestion));
    content.prefWidthProperty().bind(row.widthProperty().subtract(24));
    return row;
  }

  private void mark() {
    for (int n = 0; n < list.getChildren().size(); n++) {
      Node row = list.getChildren().get(n);
      row.getStyleClass().remove("us-on");
      if (n == model.chosenProperty().get()) {
        row.getStyleClass().add("us-on");
      }
    }
  }

  private void key(KeyEvent key) {
    boolean used = true;
    switch (key.getCode()) {
      case ENTER -> model.enter();
      case ESCAPE -> close.run();
      case DOWN -> model.step(1);
      case UP -> model.step(-1);
      case TAB -> model.step(key.isShiftDown() ? -1 : 1);
      default -> used = false;
    }
    if (used) {
      key.consume();
    }
  }
}
