package app.understory.integration;

import static app.understory.integration.SampleNotes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.vault.SampleVault;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.signing.Signatures.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoteSigningTest {
  private static final Page PAGE = new Page("The third step",
      List.of(Page.Paragraph.of(Page.Form.BODY, "She slept well.")));
  @TempDir
  Path folder;
  private SampleVault sample;
  private SampleNotes all;
  private Session session;
  private NoteStore store;
  private NoteSigning signing;

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder);
    all = new SampleNotes(sample.vault(), sample.clock());
    PersonId ada = all.ada();
    session = all.session(ada);
    store = new NoteStore(all.vault.rows(), all.vault.ink(), all.vault.clinician());
    signing = new NoteSigning(store, new SignatureStore(all.vault.rows(), all.vault.signatures()),
        all.vault.scribe(), all.vault.ids(), all.vault.time());
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private Note note(Entry.Lane lane) {
    return all.note(session.person(), session, lane);
  }

  @Test
  void aSignedNoteKeepsItsVersionAndItsSignatureHolds() {
    Note note = note(Entry.Lane.RECORD);
    Note signed = done(signing.sign(note, PAGE, "the words"));

    assertThat(signed.signed()).isTrue();
    assertThat(all.integration.newest(note.id())).hasValueSatisfying(last -> {
      assertThat(last.reason()).isEqualTo(Revision.Reason.SIGNED);
      assertThat(last.page()).isEqualTo(PAGE);
    });
    assertThat(signing.of(signed)).hasValueSatisfying(each -> {
      assertThat(each.holds()).isTrue();
      assertThat(each.version()).isEqualTo(1);
      assertThat(each.covers()).isEqualTo("the words");
    });
    assertThatThrownBy(() -> done(all.integration.revise(signed, Page.EMPTY, Revision.Reason.LEFT)))
        .hasCauseInstanceOf(NotKept.class);
    assertThat(done(signing.sign(signed, Page.EMPTY.equals(PAGE) ? PAGE : new Page("Other", List.of()), "x")))
        .isEqualTo(signed);
  }

  @Test
  void aPrivateNoteIsSignedToo() {
    Note signed = done(signing.sign(note(Entry.Lane.PRIVATE), PAGE, "the words"));

    assertThat(signing.of(signed)).map(Signed::verdict).contains(Verdict.GOOD);
  }

  @Test
  void whatMayNotBeKeptIsNotSignedEitherAndNothingOfItIsKept() {
    EntryId cold = all.moment(session, 40, Kind.MINE, "I am cold.");
    Note note = note(Entry.Lane.RECORD);
    Page quoting = new Page("T", List.of(new Page.Paragraph(Page.Form.QUOTE,
        List.of(new Page.Text("I am cold.", false, false)),
        Optional.of(new Page.Source(cold, session.began(), 40, 100, false)))));

    assertThatThrownBy(() -> done(signing.sign(note, Page.EMPTY, "x"))).hasCauseInstanceOf(NotKept.class);
    assertThatThrownBy(() -> done(signing.sign(note, quoting, "x"))).hasCauseInstanceOf(NotKept.class);
    assertThat(all.integration.find(note.id())).hasValueSatisfying(each -> assertThat(each.open()).isTrue());
    assertThat(all.vault.rows().number("select count(*) from signature")).isZero();
    assertThat(all.integration.newest(note.id())).isEmpty();
  }

  @Test
  void aNoteThatSaysAnotherThingThanWasSignedIsFound() {
    Note signed = done(signing.sign(note(Entry.Lane.RECORD), PAGE, "the words"));
    done(all.vault.scribe().write(Deed.of("note.change", session.person().value()), tx -> {
      store.put(tx, new Note(signed.id(), signed.person(), Optional.empty(), signed.kind(), signed.lane(),
          signed.state(), signed.begun(), signed.addendumTo()));
      return true;
    }));

    assertThat(signing.of(signed)).map(Signed::verdict).contains(Verdict.BROKEN);
  }

  @Test
  void whatComesAfterIsAnAddendumWithASignatureOfItsOwn() {
    Note note = note(Entry.Lane.RECORD);
    assertThatThrownBy(() -> done(all.integration.addTo(note))).hasCauseInstanceOf(NotKept.class);
    Note signed = done(signing.sign(note, PAGE, "the words"));
    Note addendum = done(all.integration.addTo(signed));
    done(signing.sign(addendum, new Page("", List.of(Page.Paragraph.of(Page.Form.BODY, "Nine stairs."))),
        "x"));

    assertThat(all.integration.addenda(note.id())).singleElement()
        .satisfies(each -> assertThat(signing.of(each)).map(Signed::holds).contains(true));
    assertThat(signing.of(signed)).map(Signed::holds).contains(true);
  }
}
