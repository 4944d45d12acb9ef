package app.understory.integration.view.print;

import static app.understory.integration.SampleNotes.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Press;
import app.understory.exchange.sheet.Sheet;
import app.understory.integration.Note;
import app.understory.integration.NoteSigning;
import app.understory.integration.NoteStore;
import app.understory.integration.Page;
import app.understory.integration.Revision;
import app.understory.integration.SampleNotes;
import app.understory.integration.SignatureStore;
import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.Session;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotePaperTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SampleNotes all;
  private NoteSigning signing;
  private PersonId ada;
  private Session session;

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder);
    Vault vault = sample.vault();
    all = new SampleNotes(vault, sample.clock());
    signing = new NoteSigning(new NoteStore(vault.rows(), vault.ink(), vault.clinician()),
        new SignatureStore(vault.rows(), vault.signatures()), vault.scribe(), vault.ids(), vault.time());
    ada = all.ada();
    session = all.session(ada);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private String printed(Note note) throws IOException {
    byte[] pdf = Press.print(
        new NotePaper(all.integration, signing, all.people, all.log).sheet(note, Format.LETTER));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static Page page(String title, String words) {
    return new Page(title, List.of(Page.Paragraph.of(Page.Form.BODY, words)));
  }

  @Test
  void aSignedNoteIsPrintedWithItsAddendaAndWhoSignedIt() throws IOException {
    Note note = all.note(ada, session, Entry.Lane.RECORD);
    Note signed = done(signing.sign(note, page("The watch on the stair", "She came in."), "title and words"));
    Note addendum = done(all.integration.addTo(signed));
    done(all.integration.revise(addendum, page("", "She rang later."), Revision.Reason.LEFT));
    assertThat(printed(signed)).contains("The watch on the stair", "Ada Fictional", "She came in.",
        "Signed electronically", "The signature holds.", "It covers: title and words.", "Added on",
        "She rang later.", "Not signed. Draft, version 1.", "Signature").doesNotContain("rivate");
  }

  @Test
  void whatIsBoldAndItalicIsPrintedSoInFacesThatAreInTheFile() throws IOException {
    Note note = all.note(ada, session, Entry.Lane.RECORD);
    Page page = new Page("On the stair", List.of(
        new Page.Paragraph(Page.Form.BODY, List.of(new Page.Text("She came in, and ", false, false),
            new Page.Text("stayed", true, false), new Page.Text(" where it is ", false, false),
            new Page.Text("warm", false, true), new Page.Text(", for the whole of it: ", false, false),
            new Page.Text("not once did she look away", true, true),
            new Page.Text(", and then the lamp went on by itself. \u0416", true, false)), Optional.empty()),
        new Page.Paragraph(Page.Form.BULLET, List.of(new Page.Text("first ", false, false),
            new Page.Text("of all", false, true)), Optional.empty())));
    done(all.integration.revise(note, page, Revision.Reason.LEFT));
    Sheet sheet = new NotePaper(all.integration, signing, all.people, all.log).sheet(note, Format.LETTER);
    byte[] pdf = Press.print(sheet);
    ImageIO.write(Press.proof(pdf, 100).getFirst(), "png",
        Files.createDirectories(Path.of("target", "pictures")).resolve("note-emphasized.png").toFile());
    assertThat(printed(note))
        .contains("She came in, and stayed where it is warm, for the whole of it: not once "
            + "did she look away, and then the lamp went on by itself. \u0416", "\u2022 first of all");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> faces = new ArrayList<>();
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        faces.add(font.getName());
      }
      assertThat(faces).anyMatch(face -> face.endsWith("Vollkorn-Bold"))
          .anyMatch(face -> face.endsWith("Vollkorn-Italic"))
          .anyMatch(face -> face.endsWith("Vollkorn-BoldItalic"));
    }
  }

  @Test
  void aPrivateOneSaysOnEachPageThatItIsAProcessNote() throws IOException {
    Note note = all.note(ada, session, Entry.Lane.PRIVATE);
    done(all.integration.revise(note, page("", "I am cold on that stair. ".repeat(400)),
        Revision.Reason.LEFT));
    String text = printed(note);
    assertThat(text).contains("Private process note", "45 CFR 164.501");
    assertThat(text.split("Ada Fictional, private process note", -1)).hasSizeGreaterThan(2);
  }
}
