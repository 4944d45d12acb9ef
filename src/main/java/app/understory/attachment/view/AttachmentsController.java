package app.understory.attachment.view;

import app.understory.attachment.Attachment;
import app.understory.attachment.Belonging;
import app.understory.attachment.view.AttachmentsModel.Said;
import app.understory.kit.Words;
import java.io.File;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;

/** Binds the row of attached files: a name and a small picture for each, and the ways by which one comes in. */
public final class AttachmentsController {
  private static final String OVER = "us-over";

  private final AttachmentsModel model;
  private final Consumer<Attachment> look;
  private final Consumer<Belonging> draw;
  private final Words words = Words.of(AttachmentsController.class);
  private final PauseTransition second = new PauseTransition(Duration.seconds(1));

  @FXML
  private VBox root;
  @FXML
  private FlowPane row;
  @FXML
  private Button attach;
  @FXML
  private Button draws;
  @FXML
  private HBox arriving;
  @FXML
  private Label arrivingName;
  @FXML
  private ProgressBar arrivingRead;
  @FXML
  private HBox saying;
  @FXML
  private Label said;
  @FXML
  private Button undo;

  /**
   * @param look opens a file to be looked at
   * @param draw opens a paper to be drawn on
   */
  AttachmentsController(AttachmentsModel model, Consumer<Attachment> look, Consumer<Belonging> draw) {
    this.draw = draw;
    this.model = model;
    this.look = look;
  }

  @FXML
  private void initialize() {
    model.shown().addListener((ListChangeListener<AttachmentsModel.Shown>) _ -> fill());
    model.shelfProperty().addListener((_, _, now) -> {
      show(attach, model.open());
      show(draws, model.open());
      draws.setText(words.get(model.drawing() ? "draw.on" : "draw"));
      fill();
    });
    model.saidProperty().addListener((_, _, now) -> say(now));
    model.arrivingProperty().addListener((_, before, now) -> arrive(before, now));
    second.setOnFinished(_ -> show(arriving, model.arrivingProperty().get().isPresent()));
    show(root, false);
    show(arriving, false);
    show(saying, false);
    around(root);
    fill();
  }

  /** Takes what is dropped and pasted on this node too. */
  void around(Node node) {
    node.addEventFilter(DragEvent.DRAG_OVER, this::dragged);
    node.addEventFilter(DragEvent.DRAG_EXITED, _ -> root.getStyleClass().remove(OVER));
    node.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.V && event.isShortcutDown() && paste(Clipboard.getSystemClipboard())) {
        event.consume();
      }
    });
  }

  private void fill() {
    boolean held = row.getChildren().stream().anyMatch(Node::isFocusWithin);
    List<Node> tiles = model.shown().stream().<Node>map(each -> new AttachmentTile(each, words,
        () -> look.accept(each.attachment()),
        model.open() ? Optional.of(() -> model.takeOut(each.attachment())) : Optional.empty())).toList();
    row.getChildren().setAll(tiles);
    row.getChildren().addAll(attach, draws);
    show(root, model.shelfProperty().get().isPresent() && (model.open() || !tiles.isEmpty()));
    if (held && !attach.isFocused()) {
      attach.requestFocus();
    }
  }

  private void arrive(Optional<AttachmentsModel.Arriving> before, Optional<AttachmentsModel.Arriving> now) {
    now.ifPresentOrElse(one -> {
      arrivingName.setText(words.get("arriving", one.name()));
      arrivingRead.setProgress(one.read());
      if (before.isEmpty()) {
        second.playFromStart();
      }
    }, () -> {
      second.stop();
      show(arriving, false);
    });
  }

  private void say(Said now) {
    said.setText(words(now));
    boolean wrong = now instanceof Said.Together || now instanceof Said.Refused
        || now instanceof Said.NotKept;
    said.getStyleClass().remove("us-warn");
    if (wrong) {
      said.getStyleClass().add("us-warn");
    }
    show(undo, now instanceof Said.TakenOut);
    draws.setText(words.get(model.drawing() ? "draw.on" : "draw"));
    show(saying, !said.getText().isEmpty());
  }

  private String words(Said now) {
    return switch (now) {
      case Said.Together(var all) -> all.stream().map(this::words).collect(Collectors.joining("\n"));
      case Said.Nothing() -> "";
      case Said.Kept(var name, var elsewhere) -> words.get(elsewhere ? "kept.elsewhere" : "kept", name);
      case Said.Refused(var name, var reason) -> words.get("refused." + reason.name(), name);
      case Said.NotKept(var name) -> words.get("notKept", name);
      case Said.TakenOut(var attachment) -> words.get("out", attachment.name());
    };
  }

  @FXML
  private void attach() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(words.get("choose"));
    chooser.getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(words.get("choose.kinds"), "*.png", "*.jpg", "*.jpeg", "*.gif",
                "*.bmp", "*.tif", "*.tiff", "*.pdf", "*.PNG", "*.JPG", "*.JPEG", "*.PDF"),
            new FileChooser.ExtensionFilter(words.get("choose.all"), "*.*"));
    List<File> chosen = chooser.showOpenMultipleDialog(root.getScene().getWindow());
    if (chosen != null) {
      model.attach(chosen.stream().map(File::toPath).toList());
    }
  }

  @FXML
  private void draw() {
    model.shelfProperty().get().ifPresent(shelf -> draw.accept(shelf.to()));
  }

  @FXML
  private void stop() {
    model.stop();
  }

  @FXML
  private void undo() {
    model.undo();
    attach.requestFocus();
  }

  @FXML
  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.Z && event.isShortcutDown()
        && model.saidProperty().get() instanceof Said.TakenOut) {
      undo();
      event.consume();
    }
  }

  private void dragged(DragEvent event) {
    if (model.open() && takes(event.getDragboard())) {
      event.acceptTransferModes(TransferMode.COPY);
      if (!root.getStyleClass().contains(OVER)) {
        root.getStyleClass().add(OVER);
      }
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    root.getStyleClass().remove(OVER);
    if (paste(event.getDragboard())) {
      event.setDropCompleted(true);
      event.consume();
    }
  }

  private static boolean takes(Clipboard board) {
    return board.hasFiles() || board.hasImage() && !board.hasString();
  }

  private boolean paste(Clipboard board) {
    if (!model.open() || !takes(board)) {
      return false;
    }
    if (board.hasFiles()) {
      model.attach(board.getFiles().stream().map(File::toPath).toList());
    } else if (board.getImage() != null) {
      model.attach(words.get("pasted"), PngPicture.of(board.getImage()));
    }
    return true;
  }

  private static void show(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
