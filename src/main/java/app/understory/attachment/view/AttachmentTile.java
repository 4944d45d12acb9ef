package app.understory.attachment.view;

import app.understory.attachment.Attachment;
import app.understory.attachment.Media;
import app.understory.kit.Words;
import java.util.Optional;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One attached file in the row: Enter opens it, Delete takes it out. */
final class AttachmentTile extends HBox {
  private static final double SIDE = 40;

  AttachmentTile(AttachmentsModel.Shown shown, Words words, Runnable open, Optional<Runnable> takeOut) {
    Attachment attachment = shown.attachment();
    getStyleClass().add("us-attached");
    StackPane picture = new StackPane();
    picture.getStyleClass().add("us-attached-picture");
    shown.picture().ifPresentOrElse(
        image -> picture.getChildren().add(square(SwingFXUtils.toFXImage(image, null))),
        () -> picture.getChildren()
            .add(new FontIcon(attachment.media() == Media.PDF ? "fth-file-text" : "fth-image")));
    Label name = new Label(attachment.name());
    name.getStyleClass().add("us-attached-name");
    VBox says = new VBox(name);
    says.getStyleClass().add("us-attached-says");
    if (shown.undrawn()) {
      Label undrawn = new Label(words.get("undrawn"));
      undrawn.getStyleClass().add("us-attached-undrawn");
      says.getChildren().add(undrawn);
    }
    Button opener = new Button();
    opener.setGraphic(new HBox(picture, says));
    opener.getGraphic().getStyleClass().add("us-attached-face");
    opener.getStyleClass().add("us-attached-open");
    opener.setAccessibleText(words.get(shown.undrawn() ? "open.undrawn" : "open", attachment.name()));
    opener.setOnAction(_ -> open.run());
    opener.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
        takeOut.ifPresent(Runnable::run);
        event.consume();
      }
    });
    getChildren().add(opener);
    takeOut.map(run -> out(attachment, words, run)).ifPresent(getChildren()::add);
  }

  private static Button out(Attachment attachment, Words words, Runnable takeOut) {
    Button out = new Button();
    out.setGraphic(new FontIcon("fth-x"));
    out.getStyleClass().add("us-attached-out");
    out.setAccessibleText(words.get("takeOut", attachment.name()));
    out.setFocusTraversable(false);
    out.setOnAction(_ -> takeOut.run());
    return out;
  }

  /** The middle of the picture. */
  private static ImageView square(Image image) {
    double side = Math.min(image.getWidth(), image.getHeight());
    ImageView view = new ImageView(image);
    view.setViewport(
        new Rectangle2D((image.getWidth() - side) / 2, (image.getHeight() - side) / 2, side, side));
    view.setFitWidth(SIDE);
    view.setFitHeight(SIDE);
    view.setSmooth(true);
    return view;
  }
}
