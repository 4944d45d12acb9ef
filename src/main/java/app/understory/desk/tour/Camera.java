package app.understory.desk.tour;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javax.imageio.ImageIO;

/**
 * Takes the pictures, pixel for pixel. A window without a display is at most 1000 pixels high, so a larger picture is
 * taken of the same nodes laid out at the size that was asked for.
 */
final class Camera {
  private final Screenside side;
  private final Eyes eyes;
  private final Diary diary;
  private final TourPlan plan;
  private int taken;

  Camera(Screenside side, Eyes eyes, Diary diary, TourPlan plan) {
    this.side = side;
    this.eyes = eyes;
    this.diary = diary;
    this.plan = plan;
  }

  /** Takes the next picture. */
  void take(String name) {
    taken++;
    String file = "%02d-%s.png".formatted(taken, name);
    BufferedImage picture = side.ask(this::expose);
    try {
      ImageIO.write(picture, "png", plan.out().resolve(file).toFile());
    } catch (IOException e) {
      throw new Missed("The picture " + file + " could not be written.", e);
    }
    diary.line("picture  " + file);
  }

  int taken() {
    return taken;
  }

  private BufferedImage expose() {
    Scene scene = eyes.scene();
    Parent root = scene.getRoot();
    double width = root.getLayoutBounds().getWidth();
    double height = root.getLayoutBounds().getHeight();
    lay(root, plan.width(), plan.height());
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setViewport(new javafx.geometry.Rectangle2D(0, 0, plan.width(), plan.height()));
    BufferedImage picture = SwingFXUtils.fromFXImage(root.snapshot(parameters, null), null);
    lay(root, width, height);
    return opaque(picture);
  }

  /** Layout settles in a few passes: what wraps says its height only when its width is known. */
  private static void lay(Parent root, double width, double height) {
    root.resize(width, height);
    for (int pass = 0; pass < 3; pass++) {
      root.applyCss();
      root.layout();
    }
  }

  private static BufferedImage opaque(BufferedImage picture) {
    BufferedImage plain = new BufferedImage(picture.getWidth(), picture.getHeight(),
        BufferedImage.TYPE_INT_RGB);
    plain.getGraphics().drawImage(picture, 0, 0, null);
    return plain;
  }

}
