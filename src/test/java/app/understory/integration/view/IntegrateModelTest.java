package app.understory.integration.view;

import static app.understory.integration.SampleNotes.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.integration.Revision;
import app.understory.integration.SampleNotes;
import app.understory.integration.view.moments.MomentFilter;
import app.understory.integration.view.moments.MomentLine;
import app.understory.integration.view.moments.MomentsModel;
import app.understory.integration.view.notes.NotesModel;
import app.understory.integration.view.turns.TurnsModel;
import app.understory.kit.work.DirectStagehand;
import app.understory.kit.work.WaitingStagehand;
import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Turn;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models of the tab, without a window. */
class IntegrateModelTest {
  @TempDir
  Path folder;
  private final DirectStagehand stagehand = new DirectStagehand();
  private final List<Page.Paragraph> drawn = new ArrayList<>();
  private SampleVault sample;
  private SampleNotes all;
  private PersonId ada;
  private StrandId protect;
  private Session session;
  private MomentsModel moments;
  private TurnsModel turns;

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder);
    all = new SampleNotes(sample.vault(), sample.clock());
    ada = all.ada();
    protect = all.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    session = all.session(ada);
    all.moment(session, 22, Kind.IMAGE, "A stair, wet to the third step.");
    all.moment(session, 27, Kind.SAID, "There is water.", protect);
    all.moment(session, 40, Kind.MINE, "I am cold.");
    moments = new MomentsModel(all.integration, all.log, all.strands, stagehand, ada, sample.vault().time());
    moments.onDraw(drawn::addAll);
    moments.offer(List.of(session));
    turns = new TurnsModel(all.strands, stagehand, sample.vault().time(), sample.vault().drafts(), ada);
  }

  @AfterEach
  void close() {
    sample.close();
    assertThat(stagehand.unhandled()).isEmpty();
  }

  @Test
  void momentsAreFilteredByStrandAndKind() {
    assertThat(moments.shown()).hasSize(3);
    moments.filterProperty().set(MomentFilter.STRAND);
    assertThat(moments.shown()).extracting(MomentLine::words).containsExactly("There is water.");
    moments.filterProperty().set(MomentFilter.IMAGE);
    assertThat(moments.shown()).extracting(MomentLine::kind).containsExactly(Kind.IMAGE);
    assertThat(moments.countProperty().get()).isEqualTo(3);
  }

  @Test
  void whatIsDrawnIsAQuoteWithItsPlaceAndIsTakenUntilItLeavesThePage() {
    moments.draw(moments.shown().get(1));
    assertThat(drawn).singleElement().satisfies(quote -> {
      assertThat(quote.words()).isEqualTo("“There is water.”");
      assertThat(quote.source().map(Page.Source::elapsedMs)).contains(Duration.ofMinutes(27).toMillis());
      assertThat(quote.source().map(Page.Source::lengthMs)).contains(Duration.ofMinutes(40).toMillis());
    });
    moments.follow(new Page("", drawn));
    assertThat(moments.shown()).extracting(MomentLine::taken).containsExactly(false, true, false);
    moments.follow(Page.EMPTY);
    assertThat(moments.shown()).noneMatch(MomentLine::taken);
  }

  @Test
  void aPrivateMomentIsDrawnAsItIsIntoAPrivateNoteAlone() {
    moments.record(true);
    moments.draw(moments.shown().get(2));
    assertThat(drawn).isEmpty();
    moments.restate(" i am cold. ");
    assertThat(moments.sameWordsProperty().get()).isTrue();
    assertThat(drawn).isEmpty();
    moments.restate("It was cool there.");
    assertThat(drawn).singleElement()
        .satisfies(quote -> assertThat(quote.source().map(Page.Source::restated)).contains(true));
    drawn.clear();
    moments.record(false);
    moments.draw(moments.shown().get(2));
    assertThat(drawn).singleElement().satisfies(quote -> assertThat(quote.words()).isEqualTo("I am cold."));
  }

  @Test
  void aTurnHasTheStatusAndWhatChanged() {
    turns.load(Optional.of(all.note(ada, session, Entry.Lane.RECORD)));
    turns.status(turns.lines().getFirst(), Strand.Status.MOVED);
    turns.typed(turns.lines().getFirst(), "From what to whom.");
    turns.refresh();
    assertThat(turns.lines().getFirst().saidHere()).isEqualTo("From what to whom.");
    turns.say(turns.lines().getFirst(), "From what to whom.");

    assertThat(all.strands.find(protect).map(Strand::status)).contains(Strand.Status.MOVED);
    assertThat(all.strands.turns(protect)).singleElement().satisfies(turn -> {
      assertThat(turn.occasion()).isEqualTo(Turn.Occasion.NOTE);
      assertThat(turn.whatChanged()).contains("From what to whom.");
    });
    assertThat(turns.lines().getFirst().draft()).isEmpty();
  }

  @Test
  void whatWasSaidStandsBetweenMarksOnceAndSilenceIsNotTakenForNoWords() {
    all.moment(session, 70, Kind.SAID, "“It is warm.”");
    WaitingStagehand slow = new WaitingStagehand();
    moments = new MomentsModel(all.integration, all.log, all.strands, slow, ada, sample.vault().time());
    moments.offer(List.of(session));
    assertThat(moments.readProperty().get()).isFalse();
    slow.all();

    assertThat(moments.readProperty().get()).isTrue();
    assertThat(moments.shown().getLast().reading()).isEqualTo("“It is warm.”");
  }

  @Test
  void aMomentSaysInWhichNotesOfTheRecordItWasUsed() {
    moments.draw(moments.shown().get(1));
    Note note = all.note(ada, session, Entry.Lane.RECORD);
    done(all.integration.revise(note.id(), new Page("The stair", drawn), Revision.Reason.LEFT));
    Note own = all.note(ada, session, Entry.Lane.PRIVATE);
    done(all.integration.revise(own.id(), new Page("Mine", drawn), Revision.Reason.LEFT));
    moments.refresh();
    assertThat(moments.shown().get(1).uses()).extracting(Note.Glance::title).containsExactly("The stair");
    assertThat(moments.shown().get(0).uses()).isEmpty();

    done(all.integration.revise(note.id(), new Page("The stair", List.of()), Revision.Reason.LEFT));
    moments.refresh();
    assertThat(moments.shown().get(1).uses()).isEmpty();
  }

  @Test
  void whatIsTypedOfAChangeWhileTheStatusIsKeptStaysADraft() {
    Note note = all.note(ada, session, Entry.Lane.RECORD);
    turns.load(Optional.of(note));
    turns.typed(turns.lines().getFirst(), "From what to whom.");
    turns.status(turns.lines().getFirst(), Strand.Status.MOVED);
    assertThat(turns.lines().getFirst().draft()).contains("From what to whom.");

    WaitingStagehand slow = new WaitingStagehand();
    turns = new TurnsModel(all.strands, slow, sample.vault().time(), sample.vault().drafts(), ada);
    turns.load(Optional.of(note));
    slow.all();
    turns.say(turns.lines().getFirst(), "From what");
    turns.typed(turns.lines().getFirst(), "From what to her.");
    slow.all();
    assertThat(turns.lines().getFirst().draft()).contains("From what to her.");
  }

  @Test
  void besideAPrivateNoteNoTurnIsNoted() {
    turns.load(Optional.of(all.note(ada, session, Entry.Lane.PRIVATE)));
    assertThat(turns.besidePrivateProperty().get()).isTrue();
    turns.status(turns.lines().getFirst(), Strand.Status.MOVED);
    turns.say(turns.lines().getFirst(), "tamarisk");

    assertThat(all.strands.turns(protect)).isEmpty();
  }

  @Test
  void aPrivateNoteOpensOnlyByHand() {
    all.note(ada, session, Entry.Lane.RECORD);
    sample.clock().advance(Duration.ofMinutes(1));
    all.note(ada, session, Entry.Lane.PRIVATE);
    NotesModel notes = new NotesModel(all.integration, all.log, all.people, stagehand, ada,
        moments.sessionProperty()::get);
    notes.refresh();

    assertThat(notes.lines()).hasSize(2);
    assertThat(notes.currentProperty().get().map(Note::secret)).contains(false);
    done(all.integration.begin(ada, null, Note.Kind.JOURNAL, Entry.Lane.RECORD));
  }

  @Test
  void aStrandIsGatheredInItsOwnWordsWithEachMomentTiedToIt() {
    assertThat(moments.gather(1)).isTrue();

    assertThat(drawn).extracting(Page.Paragraph::form).containsExactly(Page.Form.HEADING, Page.Form.QUOTE);
    assertThat(drawn.getFirst().runs()).containsExactly(new Page.Chip(protect, "What did she protect?"));
    assertThat(drawn.getLast().words()).isEqualTo("“There is water.”");
    assertThat(moments.gather(7)).isFalse();
  }

  @Test
  void aPrivateMomentIsAskedForOtherWordsBeforeAnythingIsGathered() {
    all.moment(session, 50, Kind.MINE, "She frightens me.", protect);
    all.moment(session, 55, Kind.MINE, "My own aunt.", protect);
    moments.refresh();
    moments.gather(1);
    assertThat(drawn).isEmpty();
    moments.restate("A strong moment in the room.");
    assertThat(drawn).isEmpty();
    moments.leavePrivate();

    assertThat(drawn).hasSize(3);
    assertThat(drawn.getLast().words()).isEqualTo("A strong moment in the room.");
    assertThat(drawn.getLast().source()).hasValueSatisfying(
        source -> assertThat(source.restated()).isTrue());
  }
}
