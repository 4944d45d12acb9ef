package app.understory.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.exchange.sheet.Block.Slant;
import app.understory.exchange.sheet.Block.Tone;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PressTest {

  @Test
  void aSheetIsOnePageWithItsFacesInItAndItsWordsSelectable() throws IOException {
    byte[] pdf = Press.print(sheet(everything()));
    picture(pdf, "sheet-everything");

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document)).contains("Before Tuesday",
          "afflicted by the office",
          "What was the silence in the house for?");
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
      }
    }
  }

  @Test
  void itIsTaggedInReadingOrder() throws IOException {
    try (PDDocument document = Loader.loadPDF(Press.print(sheet(everything())))) {
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).hasSize(1);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Before Tuesday");
    }
  }

  @Test
  void aLongOneTakesAsManyPagesAsItNeedsAndAHeadingIsNotLeftAlone() throws IOException {
    List<Block> blocks = new ArrayList<>();
    for (int n = 0; n < 30; n++) {
      blocks.add(new Block.Heading("Part " + n));
      blocks.add(new Block.Text("A sentence that is said over and over. ".repeat(6), Tone.INK));
    }
    byte[] pdf = Press.print(sheet(blocks));
    picture(pdf, "sheet-long");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        assertThat(text).contains(page + " of " + document.getNumberOfPages());
        assertThat(text.lines().filter(line -> !line.isBlank()).toList().reversed().get(1))
            .doesNotStartWith("Part ");
      }
    }
  }

  @Test
  void aLetterThatTheFacesDoNotHaveAndAWordWithoutAnEndSpoilNothing() throws IOException {
    byte[] pdf = Press.print(sheet(List.of(
        new Block.Words("Ein Käfig, ein œuf, \uD83C\uDF3F and \u6C34\u0007\tend", 18, Slant.ITALIC),
        new Block.Text(String.join("", Collections.nCopies(400, "endless")), Tone.INK))));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("Ein Käfig, ein œuf, ? and ? end");
    }
  }

  @Test
  void everyFormatKeepsItsMargins() {
    for (Format format : Format.values()) {
      byte[] pdf = Press.print(new Sheet("Empty", format, "", "", List.of(new Block.Gap(5)), "", ""));
      BufferedImage page = Press.proof(pdf, 100).getFirst();
      assertThat(page.getWidth()).isBetween((int) format.width() - 1, (int) format.width() + 1);
    }
  }

  private static Sheet sheet(List<Block> blocks) {
    return new Sheet("Before Tuesday", Format.LETTER, "Alder Street Practice", "to take home", blocks,
        "Something on your mind before then? Ring 555 0100.", "Tuesday 24 November, 13:30   sheet 0412");
  }

  private static List<Block> everything() {
    return List.of(new Block.Title("Before Tuesday"),
        new Block.Text("For Ada. Write as much or as little as you like, and bring it back as it is.",
            Tone.QUIET),
        new Block.Gap(22), new Block.Heading("What I come for, in one sentence"),
        new Block.Words("To stay on the stair long enough to hear what the silence is for.", 23,
            Slant.UPRIGHT),
        new Block.WriteLine(""), new Block.Gap(10),
        new Block.Section("I am working on", "how strong it is now, 0 to 10",
            List.of(new Block.Asked("1", "The house on Alder Lane, past the hall."),
                new Block.Asked("2", "Being the one who copes, afflicted by the office."))),
        new Block.Section("My questions", "they may stay open",
            List.of(new Block.Asked("5", "What was the silence in the house for?"),
                new Block.Asked("8", ""))),
        new Block.Section("To finish, if you want to", "",
            List.of(new Block.WriteLine("I am"), new Block.WriteLine("Other people"))),
        new Block.Hung("said", "It is warm in here. Somebody left a lamp on.", Slant.UPRIGHT),
        new Block.Hung("seen", "Left hand opens on the blanket.", Slant.ITALIC),
        new Block.Table(List.of(2f, 1f, 1f), List.of("When", "Dose", "Route"),
            List.of(List.of("Mon 9 Nov", "80 mg", "IM"), List.of("Thu 12 Nov", "100 mg", "IM"))),
        new Block.Box("Eaten something light"), new Block.Numbered("1", "Start Understory and open it."));
  }

  private static void picture(byte[] pdf, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "pictures"));
    List<BufferedImage> pages = Press.proof(pdf, 100);
    for (int n = 0; n < pages.size(); n++) {
      ImageIO.write(pages.get(n), "png", folder.resolve(name + "-" + (n + 1) + ".png").toFile());
    }
  }

  @Test
  void aLetterIsLentByTheOtherVoiceAndWhatNeitherHasIsSaid() {
    Press.Printed lent = Press.proofed(sheet(List.of(
        new Block.Words("\u03a8 and \u0416 stand", 19, Block.Slant.UPRIGHT),
        new Block.Text("caf\u00e9", Block.Tone.INK))));
    assertThat(lent.missing()).isEmpty();
    Press.Printed lost = Press.proofed(sheet(List.of(
        new Block.Words("the light \u5149 and \u5149 again \u2713", 19, Block.Slant.UPRIGHT))));
    assertThat(lost.missing()).contains("\u5149");
    assertThat(lost.missing()).doesNotHaveDuplicates();
  }
}
