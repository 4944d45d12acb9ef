package app.understory.integration;

import static app.understory.integration.SampleNotes.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Tie;
import app.understory.vault.SampleVault;
import app.understory.vault.rows.NotKept;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntegrationTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SampleNotes all;
  private PersonId ada;
  private StrandId stair;
  private Session session;

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder);
    all = new SampleNotes(sample.vault(), sample.clock());
    ada = all.ada();
    stair = all.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    session = all.session(ada);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void aRevisionIsMadeOnlyWhereThePageDiffers() {
    Note note = all.note(ada, session, Entry.Lane.RECORD);
    Page page = new Page("The stair", List.of(Page.Paragraph.of(Page.Form.BODY, "She came in.")));
    Revision first = done(all.integration.revise(note.id(), page, Revision.Reason.LEFT));
    Revision again = done(all.integration.revise(note.id(), page, Revision.Reason.LOCKED));
    Revision second = done(
        all.integration.revise(note.id(), new Page("The watch", page.paragraphs()), Revision.Reason.TIMED));

    assertThat(again).isEqualTo(first);
    assertThat(List.of(first.number(), second.number())).containsExactly(1, 2);
    assertThat(all.integration.revisions(note.id())).containsExactly(first, second);
    assertThat(all.integration.glances(ada)).singleElement().satisfies(glance -> {
      assertThat(glance.title()).isEqualTo("The watch");
      assertThat(glance.words()).isEqualTo(5);
      assertThat(glance.versions()).isEqualTo(2);
    });
  }

  @Test
  void onlyAnEmptyNoteIsTakenAwayAndItCanBeBroughtBack() {
    Note empty = all.note(ada, session, Entry.Lane.RECORD);
    Note written = all.note(ada, session, Entry.Lane.RECORD);
    var _ = done(
        all.integration.revise(written.id(), new Page("The stair", List.of()), Revision.Reason.LEFT));
    done(all.integration.takeAway(empty));
    assertThat(all.integration.find(empty.id()).orElseThrow().state()).isEqualTo(Note.State.ENTERED_IN_ERROR);
    assertThatThrownBy(() -> done(all.integration.takeAway(written)))
        .hasMessageContaining("Only an empty note");
    done(all.integration.bringBack(empty));
    assertThat(all.integration.find(empty.id())).contains(empty);
  }

  @Test
  void anyPageIsFoundAgainAfterTheVaultWasClosed() {
    SamplePages pages = new SamplePages(new SplittableRandom(7));
    Note note = all.note(ada, session, Entry.Lane.RECORD);
    Page last = Page.EMPTY;
    for (int i = 0; i < 20; i++) {
      last = withoutTies(pages.page());
      done(all.integration.revise(note.id(), last, Revision.Reason.LEFT));
    }
    all = new SampleNotes(sample.reopen(), sample.clock());

    assertThat(all.integration.newest(note.id()).map(Revision::page)).contains(last);
  }

  @Test
  void quotesAndTiesFollowThePage() {
    EntryId said = all.moment(session, 27, Kind.SAID, "There is water where the hall should be.", stair);
    Note note = all.note(ada, session, Entry.Lane.RECORD);
    Page.Paragraph quote = quote(said, "“There is water where the hall should be.”", false);
    Page.Paragraph tied = new Page.Paragraph(Page.Form.BODY,
        List.of(new Page.Chip(stair, "What did she protect?"), new Page.Chip(stair, "again")),
        Optional.empty());
    done(all.integration.revise(note.id(), new Page("", List.of(quote, tied)), Revision.Reason.LEFT));

    assertThat(all.strands.tiesTo(List.of(note.id().value()))).singleElement().satisfies(tie -> {
      assertThat(tie.strand()).isEqualTo(stair);
      assertThat(tie.target()).isEqualTo(Tie.Target.NOTE);
    });
    assertThat(quotes(note)).isEqualTo(1);

    done(all.integration.revise(note.id(), new Page("", List.of(Page.Paragraph.of(Page.Form.BODY, "bare"))),
        Revision.Reason.LEFT));
    assertThat(all.strands.tiesTo(List.of(note.id().value()))).isEmpty();
    assertThat(quotes(note)).isZero();
  }

  @Test
  void privateWordsEnterTheRecordOnlyRestated() {
    EntryId mine = all.moment(session, 30, Kind.MINE, "I am cold.");
    Note note = all.note(ada, session, Entry.Lane.RECORD);

    assertThatThrownBy(() -> done(all.integration.revise(note.id(),
        new Page("", List.of(quote(mine, "I am cold.", false))), Revision.Reason.LEFT)))
        .hasCauseInstanceOf(NotKept.class);
    assertThat(all.integration.newest(note.id())).isEmpty();

    done(all.integration.revise(note.id(), new Page("", List.of(quote(mine, "The room felt cool.", true))),
        Revision.Reason.LEFT));
    assertThat(all.integration.newest(note.id())).isPresent();
  }

  @Test
  void aPrivateNoteStandsInNoFileAndInNoTableInTheClear() throws IOException {
    EntryId mine = all.moment(session, 30, Kind.MINE, "tamariskmine");
    Note note = all.note(ada, session, Entry.Lane.PRIVATE);
    Page page = new Page("tamarisktitle", List.of(Page.Paragraph.of(Page.Form.BODY, "tamariskbody"),
        quote(mine, "tamariskmine", false),
        new Page.Paragraph(Page.Form.BODY, List.of(new Page.Chip(stair, "tamariskchip")), Optional.empty())));
    done(all.integration.revise(note.id(), page, Revision.Reason.LEFT));

    assertThat(all.integration.newest(note.id()).map(Revision::page)).contains(page);
    assertThat(quotes(note)).isZero();
    assertThat(all.strands.tiesTo(List.of(note.id().value()))).isEmpty();
    assertThat(all.vault.rows().number("select count(*) from note_revision")).isZero();
    sample.lock();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString())
            .doesNotContain("tamarisk");
      }
    }
    sample.reopen();
  }

  @Test
  void aNoteThatIsSignedIsNotWrittenOn() {
    Note note = all.note(ada, session, Entry.Lane.RECORD);
    Note signed = note.in(Note.State.SIGNED);
    NoteStore store = new NoteStore(all.vault.rows(), all.vault.ink(), all.vault.clinician());
    done(all.vault.scribe().write(app.understory.vault.rows.Deed.of("note.sign", ada.value()), tx -> {
      store.put(tx, signed);
      return signed;
    }));

    assertThatThrownBy(
        () -> done(all.integration.revise(note.id(), new Page("x", List.of()), Revision.Reason.LEFT)))
        .hasCauseInstanceOf(NotKept.class).hasMessageContaining("signed");
  }

  private long quotes(Note note) {
    return all.vault.rows().number("select count(*) from quote where note_id = ?", note.id().value());
  }

  private Page.Paragraph quote(EntryId entry, String words, boolean restated) {
    return new Page.Paragraph(Page.Form.QUOTE, List.of(new Page.Text(words, false, false)),
        Optional.of(new Page.Source(entry, all.vault.time().now(), 27 * 60_000, 118 * 60_000, restated)));
  }

  /** Ties and quotes of a random page point nowhere; its words may be anything. */
  private static Page withoutTies(Page page) {
    return new Page(page.title(), page.paragraphs().stream()
        .map(each -> new Page.Paragraph(each.form(),
            each.runs().stream().filter(Page.Text.class::isInstance).toList(), Optional.empty()))
        .toList());
  }
}
