package app.understory.record.view.letter;

import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.write.GrowingArea;
import app.understory.record.view.letter.LetterModel.Laid;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.embed.swing.SwingFXUtils;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Binds the letter to the prescriber: its one page as it will leave, and the closing sentence at the side. */
public final class LetterController implements Shown {
  private static final int LONGEST = 500;

  private final LetterModel model;
  private final LetterExits exits;

  @FXML
  private HBox page;
  @FXML
  private StackPane desk;
  @FXML
  private ImageView sheet;
  @FXML
  private Label to;
  @FXML
  private VBox nobody;
  @FXML
  private GrowingArea closing;
  @FXML
  private Label saying;
  @FXML
  private ResourceBundle resources;

  LetterController(LetterModel model, LetterExits exits) {
    this.model = model;
    this.exits = exits;
  }

  @FXML
  private void initialize() {
    closing.setLongest(LONGEST);
    closing.textProperty().bindBidirectional(model.closingProperty());
    sheet.fitWidthProperty().bind(desk.widthProperty().multiply(0.88));
    model.laidProperty().addListener((_, _, now) -> show(now));
    model.sayingProperty().addListener((_, _, now) -> saying.setText(Words.in(resources).get("said." + now)));
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    show(Optional.empty());
  }

  @Override
  public void shown() {
    model.shown();
    closing.requestFocus();
    closing.end();
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.P && key.isShortcutDown()) {
      print();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      goBack();
    } else {
      return;
    }
    key.consume();
  }

  private void show(Optional<Laid> now) {
    Words words = Words.in(resources);
    sheet.setImage(now.map(laid -> SwingFXUtils.toFXImage(laid.page(), null)).orElse(null));
    sheet.setAccessibleText(
        now.map(laid -> LetterSheet.text(laid.letter(), laid.hand())).orElse(words.get("setting")));
    boolean addressed = now.flatMap(laid -> laid.letter().to()).isPresent();
    to.setText(now.flatMap(laid -> laid.letter().to()).map(ally -> words.get("to", ally.name())).orElse(""));
    visible(to, addressed);
    visible(nobody, now.isPresent() && !addressed);
  }

  @FXML
  private void goBack() {
    exits.overview(model.person());
  }

  @FXML
  private void openIdentity() {
    exits.identity(model.person());
  }

  @FXML
  private void print() {
    if (model.laidProperty().get().isPresent()) {
      exits.print(model.person(), model::sheet, model::left);
    }
  }

  @FXML
  private void copy() {
    model.copy(text -> {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    });
  }

  private static void visible(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
