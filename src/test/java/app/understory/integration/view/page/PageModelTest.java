package app.understory.integration.view.page;

import static app.understory.integration.SampleNotes.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.integration.PageDraft;
import app.understory.integration.Revision;
import app.understory.integration.SampleNotes;
import app.understory.kit.work.DirectStagehand;
import app.understory.kit.work.WaitingStagehand;
import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageModelTest {
  @TempDir
  Path folder;
  private final DirectStagehand stagehand = new DirectStagehand();
  private SampleVault sample;
  private SampleNotes all;
  private Note note;
  private PageModel model;

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder);
    all = new SampleNotes(sample.vault(), sample.clock());
    PersonId ada = all.ada();
    note = done(all.integration.begin(ada, null, Note.Kind.INTEGRATION, Entry.Lane.RECORD));
    model = model();
    model.open(note);
  }

  @AfterEach
  void close() {
    sample.close();
    assertThat(stagehand.unhandled()).isEmpty();
  }

  private PageModel model() {
    return new PageModel(all.integration, sample.vault().drafts(), sample.vault().time(), stagehand);
  }

  @Test
  void whatIsKeptIsOnDiskAsADraftAndNotYetAVersion() {
    AtomicInteger kept = new AtomicInteger();
    model.keep(page("one two"), 3, kept::incrementAndGet);

    assertThat(kept).hasValue(1);
    assertThat(model.keptProperty().get()).contains(sample.vault().time().now());
    assertThat(model.countProperty().get()).isEqualTo(2);
    assertThat(draft().page()).isEqualTo(page("one two"));
    assertThat(draft().caret()).isEqualTo(3);
    assertThat(all.integration.newest(note.id())).isEmpty();
  }

  @Test
  void tenMinutesOfWritingMakeAVersion() {
    model.keep(page("one"), 0, () -> {});
    sample.clock().advance(Duration.ofMinutes(9));
    model.keep(page("one two"), 0, () -> {});
    assertThat(all.integration.revisions(note.id())).isEmpty();
    sample.clock().advance(Duration.ofMinutes(1));
    model.keep(page("one two three"), 0, () -> {});

    assertThat(all.integration.revisions(note.id())).extracting(Revision::reason)
        .containsExactly(Revision.Reason.TIMED);
    assertThat(model.versionsProperty().get()).isEqualTo(1);
  }

  @Test
  void leavingMakesAVersionOnceAndForgetsTheDraft() {
    model.keep(page("one"), 0, () -> {});
    done(model.leave(page("one"), 0, Revision.Reason.LEFT));
    done(model.leave(page("one"), 0, Revision.Reason.LEFT));

    assertThat(all.integration.revisions(note.id())).hasSize(1);
    assertThat(sample.vault().drafts().read(PageDraft.place(note.id()))).isEmpty();
  }

  @Test
  void aDraftThatIsNoVersionYetIsBroughtBackWithItsCaret() {
    done(model.leave(page("one"), 0, Revision.Reason.LEFT));
    model.keep(page("one two"), 2, () -> {});
    model = model();
    model.open(note);

    PageModel.Laid laid = model.laidProperty().get().orElseThrow();
    assertThat(laid.broughtBack()).isTrue();
    assertThat(laid.page()).isEqualTo(page("one two"));
    assertThat(laid.newest()).isEqualTo(page("one"));
    assertThat(laid.caret()).isEqualTo(2);
  }

  @Test
  void aDraftThatCannotBeReadIsLeftAloneAndTheVersionShown() {
    done(model.leave(page("one"), 0, Revision.Reason.LEFT));
    sample.vault().drafts().type(PageDraft.place(note.id()), "{not a draft");
    model = model();
    model.open(note);

    assertThat(model.laidProperty().get().orElseThrow().page()).isEqualTo(page("one"));
    assertThat(sample.vault().drafts().read(PageDraft.place(note.id()))).isPresent();
  }

  @Test
  void aKeepingThatWaitedBehindOthersBringsNoOlderWordsBack() {
    WaitingStagehand slow = new WaitingStagehand();
    PageModel page = new PageModel(all.integration, sample.vault().drafts(), sample.vault().time(), slow);
    page.open(note);
    slow.all();
    page.keep(page("one"), 3, () -> {});
    done(page.leave(page("one two three"), 3, Revision.Reason.LEFT));
    slow.all();
    model = model();
    model.open(note);

    PageModel.Laid laid = model.laidProperty().get().orElseThrow();
    assertThat(laid.page()).isEqualTo(page("one two three"));
    assertThat(laid.broughtBack()).isFalse();
    assertThat(laid.older()).isEmpty();
  }

  @Test
  void ofTwoNotesAskedForAtOnceTheLastIsLaidAndNothingLiesThereUntilThen() {
    Note other = done(
        all.integration.begin(note.person(), null, Note.Kind.INTEGRATION, Entry.Lane.RECORD));
    WaitingStagehand slow = new WaitingStagehand();
    PageModel page = new PageModel(all.integration, sample.vault().drafts(), sample.vault().time(), slow);
    page.open(other);
    page.open(note);
    assertThat(page.laidProperty().get()).isEmpty();
    slow.lastFirst();

    assertThat(page.laidProperty().get().map(PageModel.Laid::note)).contains(note);
  }

  @Test
  void wordsOfADraftOlderThanTheLastVersionAreOfferedBesideItAndStayUntilAnswered() {
    done(model.leave(page("one"), 0, Revision.Reason.LEFT));
    sample.vault().drafts().type(PageDraft.place(note.id()), new PageDraft(page("nought"), 0, 0).write());
    model = model();
    model.open(note);
    PageModel.Laid laid = model.laidProperty().get().orElseThrow();
    assertThat(laid.page()).isEqualTo(page("one"));
    assertThat(laid.older()).contains(page("nought"));

    done(model.leave(page("one"), 0, Revision.Reason.LEFT));
    assertThat(draft().page()).isEqualTo(page("nought"));
    model.forgetOlder();
    done(model.leave(page("one"), 0, Revision.Reason.LEFT));
    assertThat(sample.vault().drafts().read(PageDraft.place(note.id()))).isEmpty();
  }

  @Test
  void aNoteIsBegunByTheFirstWordOnItAndNotBefore() {
    Note empty = all.integration.fresh(note.person(), null, Note.Kind.INTEGRATION, Entry.Lane.RECORD);
    Page template = page("Asked:");
    model.expect(empty, template);
    model.open(empty);
    assertThat(model.laidProperty().get().map(PageModel.Laid::page)).contains(template);
    done(model.leave(template, 0, Revision.Reason.LEFT));
    assertThat(all.integration.find(empty.id())).isEmpty();

    model.keep(page("Asked: how"), 3, () -> {});
    assertThat(all.integration.revisions(empty.id())).extracting(Revision::reason)
        .containsExactly(Revision.Reason.BEGUN);
    assertThat(model.versionsProperty().get()).isEqualTo(1);
    done(model.leave(page("Asked: how"), 3, Revision.Reason.LEFT));
    assertThat(all.integration.revisions(empty.id())).hasSize(2);
  }

  private PageDraft draft() {
    return PageDraft.read(sample.vault().drafts().read(PageDraft.place(note.id())).orElseThrow());
  }

  private static Page page(String words) {
    return new Page("", List.of(Page.Paragraph.of(Page.Form.BODY, words)));
  }
}
