package app.understory.integration.view.page;

import static app.understory.integration.SampleNotes.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.integration.PageDraft;
import app.understory.integration.Revision;
import app.understory.integration.SampleNotes;
import app.understory.kit.work.DirectStagehand;
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

  private PageDraft draft() {
    return PageDraft.read(sample.vault().drafts().read(PageDraft.place(note.id())).orElseThrow());
  }

  private static Page page(String words) {
    return new Page("", List.of(Page.Paragraph.of(Page.Form.BODY, words)));
  }
}
