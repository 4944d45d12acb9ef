package app.understory.desk.firstrun.steps;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.ScreenTest;
import app.understory.kit.Walk;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PrintedSheetScreenTest extends ScreenTest {
  private static final List<String> GROUPS = List.of("K7QM", "2XHD", "9RTA", "VB4N", "W3ZE", "6CPJ", "FY8G");

  @Test
  void theRecoverySheetIsOnePageWithItsSevenGroupsAndNothingCutOff() throws IOException {
    Parent page = askFx(() -> PrintedSheet
        .page(new PrintedSheetModel("24 November 2026", "7f3c 19d2", n -> GROUPS.get(n).toCharArray())));
    assertThat(askFx(() -> Walk.clipped(page))).isEmpty();
    BufferedImage picture = askFx(() -> SwingFXUtils.fromFXImage(page.getScene().snapshot(null), null));
    assertThat(picture.getWidth()).isEqualTo(850);
    assertThat(picture.getHeight()).isEqualTo(1100);
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    ImageIO.write(picture, "png", folder.resolve("29d-recovery.png").toFile());
  }
}
