package app.understory.record.view.strands;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Press;
import app.understory.exchange.sheet.Sheet;
import app.understory.record.strands.StrandsOfAda;
import app.understory.strand.Strand;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class StrandSheetsTest extends StrandsOfAda {
  @Test
  void allStrandsLieInLandscapeAsAPictureAndAsATable() throws IOException {
    Sheet sheet = WeaveSheet.of(loom.weave(ada), "Ada", sample.vault().time().today(), Format.LETTER);

    List<BufferedImage> pages = proof("weave", sheet);
    assertThat(pages.getFirst().getWidth()).isGreaterThan(pages.getFirst().getHeight());
    assertThat(sheet.toString()).contains("What did she protect?", "The same in words", "moved")
        .doesNotContain("Fictional");
  }

  @Test
  void oneStrandLiesInLandscapeWithItsChargeAndWhatEachOccasionBrought() throws IOException {
    Strand protect = strand("What did she protect?");
    Sheet sheet = StorySheet.of(loom.story(protect.id()).orElseThrow(), "Ada",
        sample.vault().time().today(), Format.A4);

    List<BufferedImage> pages = proof("story", sheet);
    assertThat(pages.getFirst().getWidth()).isGreaterThan(pages.getFirst().getHeight());
    assertThat(sheet.toString()).contains("from what to whom", "What each occasion brought");
  }

  private static List<BufferedImage> proof(String name, Sheet sheet) throws IOException {
    List<BufferedImage> pages = Press.proof(Press.print(sheet), 100);
    Path pictures = Files.createDirectories(Path.of("target", "pictures"));
    for (int n = 0; n < pages.size(); n++) {
      ImageIO.write(pages.get(n), "png", pictures.resolve("sheet-" + name + "-" + n + ".png").toFile());
    }
    return pages;
  }
}
