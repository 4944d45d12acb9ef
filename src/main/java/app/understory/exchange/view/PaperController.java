package app.understory.exchange.view;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.view.PaperModel.Laid;
import app.understory.exchange.view.PaperModel.Saying;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.embed.swing.SwingFXUtils;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Binds a sheet that is looked at: its pages on the desk, and what can be done with it at the side. */
public final class PaperController implements Shown {
  private final PaperModel model;
  private final Runnable back;

  @FXML
  private StackPane root;
  @FXML
  private VBox pages;
  @FXML
  private Label title;
  @FXML
  private Label many;
  @FXML
  private Label missing;
  @FXML
  private HBox papers;
  @FXML
  private Button print;
  @FXML
  private Label saying;
  @FXML
  private ResourceBundle resources;

  /** @param back leads back to where one was */
  PaperController(PaperModel model, Runnable back) {
    this.model = model;
    this.back = back;
  }

  @FXML
  private void initialize() {
    model.laidProperty().addListener((_, _, now) -> show(now));
    model.sayingProperty().addListener((_, _, now) -> say(now));
    model.formatProperty().addListener(_ -> mark());
    for (Format format : Format.values()) {
      Button button = new Button(Words.in(resources).get("paper." + format.name()));
      button.setUserData(format);
      button.getStyleClass().add("us-chip-button");
      button.setOnAction(_ -> model.choose(format));
      papers.getChildren().add(button);
    }
    mark();
    show(Optional.empty());
  }

  @Override
  public void shown() {
    model.lay();
    print.requestFocus();
  }

  @Override
  public void hidden() {
    pages.getChildren().clear();
  }

  @FXML
  private void keyed(KeyEvent event) {
    boolean used = true;
    if (event.getCode() == KeyCode.ESCAPE) {
      back.run();
    } else if (event.getCode() == KeyCode.P && !event.isAltDown()) {
      print();
    } else if (event.getCode() == KeyCode.S && event.isShortcutDown()) {
      save();
    } else {
      used = false;
    }
    if (used) {
      event.consume();
    }
  }

  @FXML
  private void back() {
    back.run();
  }

  @FXML
  private void print() {
    if (!Printer.there()) {
      model.noPrinter();
      return;
    }
    model.fine().then(fine -> {
      switch (Printer.print(fine, root.getScene().getWindow())) {
        case PRINTED -> model.printed(fine.size());
        case FAILED -> model.notPrinted();
        case THOUGHT_BETTER -> {
        }
      }
    });
  }

  @FXML
  private void save() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.in(resources).get("save"));
    chooser.setInitialFileName(model.fileName());
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
    File chosen = chooser.showSaveDialog(root.getScene().getWindow());
    if (chosen != null) {
      model.save(chosen.toPath());
    }
  }

  private void show(Optional<Laid> laid) {
    Words words = Words.in(resources);
    title.setText(laid.map(Laid::title).orElse(words.get("setting")));
    int number = laid.map(sheet -> sheet.pages().size()).orElse(0);
    many.setText(number == 0 ? "" : words.get("pages", number));
    List<String> lost = laid.map(Laid::missing).orElse(List.of());
    missing.setText(lost.isEmpty() ? "" : words.get("missing", String.join(" ", lost)));
    missing.setVisible(!lost.isEmpty());
    missing.setManaged(!lost.isEmpty());
    List<Node> shown = laid.map(Laid::pages).orElse(List.of()).stream().<Node>map(page -> {
      ImageView view = new ImageView(SwingFXUtils.toFXImage(page, null));
      view.setPreserveRatio(true);
      view.setSmooth(true);
      view.fitWidthProperty().bind(pages.widthProperty().multiply(0.86));
      StackPane sheet = new StackPane(view);
      sheet.getStyleClass().addAll("us-paper-page", "us-print");
      sheet.setMaxWidth(StackPane.USE_PREF_SIZE);
      return sheet;
    }).toList();
    pages.getChildren().setAll(shown);
    pages.setAccessibleText(many.getText());
  }

  private void mark() {
    papers.getChildren().forEach(button -> {
      button.getStyleClass().remove("us-on");
      if (model.formatProperty().get() == button.getUserData()) {
        button.getStyleClass().add("us-on");
      }
    });
  }

  private void say(Saying now) {
    Words words = Words.in(resources);
    saying.setText(switch (now) {
      case Saying.Nothing() -> "";
      case Saying.Printed() -> words.get("said.printed");
      case Saying.Saved(var file) -> words.get("said.saved", String.valueOf(file.getFileName()));
      case Saying.NoPrinter() -> words.get("said.noPrinter");
      case Saying.NotPrinted() -> words.get("said.notPrinted");
      case Saying.NotSaved() -> words.get("said.notSaved");
    });
  }
}
