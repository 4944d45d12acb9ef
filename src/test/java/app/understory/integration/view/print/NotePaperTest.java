package app.understory.integration.view.print;

import static app.understory.integration.SampleNotes.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Press;
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
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
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
  void aPrivateOneSaysOnEachPageThatItIsAProcessNote() throws IOException {
    Note note = all.note(ada, session, Entry.Lane.PRIVATE);
    done(all.integration.revise(note, page("", "I am cold on that stair. ".repeat(400)),
        Revision.Reason.LEFT));
    String text = printed(note);
    assertThat(text).contains("Private process note", "45 CFR 164.501");
    assertThat(text.split("Ada Fictional, private process note", -1)).hasSizeGreaterThan(2);
  }
}
