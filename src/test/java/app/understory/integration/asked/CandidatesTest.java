package app.understory.integration.asked;

import static app.understory.integration.SampleNotes.done;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.integration.SampleNotes;
import app.understory.people.PersonId;
import app.understory.session.EntryId;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Tie;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidatesTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SampleNotes all;
  private Candidates candidates;
  private PersonId ada;
  private Session session;
  private StrandId protect;
  private StrandId voice;
  private EntryId thought;

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder);
    all = new SampleNotes(sample.vault(), sample.clock());
    candidates = new Candidates(new CandidateStore(sample.vault().rows()), all.strands, all.preparation,
        all.log,
        new Candidates.Writing(sample.vault().scribe(), sample.vault().ids(), sample.vault().time()));
    ada = all.ada();
    protect = all.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    done(all.preparation.open(ada, 1, null));
    session = all.session(ada);
    voice = all.strand(ada, Strand.Kind.STUCK_PLACE, "Voice closes");
    all.moment(session, 10, Kind.SAID, "There is water where the hall should be.", protect);
    all.moment(session, 20, Kind.SEEN, "Hand to the throat.", voice);
    thought = all.moment(session, 30, Kind.NEW_THOUGHT, "I could leave the lamp off.");
    all.moment(session, 35, Kind.IMAGE, "A lamp, left on.");
    all.moment(session, 40, Kind.MINE, "I am cold on that stair.");
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private Candidate from(Candidate.Origin origin) {
    return candidates.of(session).candidates().stream().filter(one -> one.origin() == origin).findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsTakenUpTwiceBecomesOneStrandWithOneTie() {
    Candidate waiting = from(Candidate.Origin.HEARD);
    int before = all.strands.of(ada).size();
    var first = candidates.takeUp(waiting, Strand.Kind.QUESTION);
    var second = candidates.takeUp(waiting, Strand.Kind.QUESTION);
    assertThat(done(second).strand()).isEqualTo(done(first).strand());
    assertThat(all.strands.of(ada)).hasSize(before + 1);
    assertThat(all.strands.ties(done(first).strand().orElseThrow())).hasSize(1);
  }

  @Test
  void whatWasAskedStandsWithItsMomentsAndWhatCameUnaskedWaits() {
    AskedAndCame found = candidates.of(session);
    assertThat(found.asked()).singleElement().satisfies(asked -> {
      assertThat(asked.strand().id()).isEqualTo(protect);
      assertThat(asked.moments()).hasSize(1);
    });
    assertThat(found.candidates()).extracting(Candidate::words).containsExactly("I could leave the lamp off.",
        "Voice closes", "A lamp, left on.");
    assertThat(found.candidates()).allMatch(one -> one.state() == Candidate.State.WAITING);
  }

  @Test
  void aNewThoughtBecomesAPathAndStaysOneAfterTheVaultWasClosed() {
    done(candidates.takeUpAsPath(from(Candidate.Origin.NEW_THOUGHT)));
    assertThat(candidates.paths(ada)).extracting(Candidate::originId).containsExactly(thought.value());
    assertThat(from(Candidate.Origin.NEW_THOUGHT).state()).isEqualTo(Candidate.State.PATH);
    assertThat(candidates.of(session).paths()).as("it stands in its own session already").isEmpty();
    done(all.log.end(session.id()));
    Session next = done(all.log.begin(ada, null));
    assertThat(candidates.of(next).paths()).singleElement().satisfies(path -> {
      assertThat(path.candidate().originId()).isEqualTo(thought.value());
      assertThat(path.session().id()).isEqualTo(session.id());
    });
    done(candidates.takeBack(from(Candidate.Origin.NEW_THOUGHT)));
    assertThat(candidates.paths(ada)).isEmpty();
  }

  @Test
  void whatWasHeardBecomesAStrandTiedToItAndCanBeTakenBack() {
    Candidate taken = done(candidates.takeUp(from(Candidate.Origin.HEARD), Strand.Kind.QUESTION));
    StrandId begun = taken.strand().orElseThrow();
    assertThat(all.strands.find(begun)).get().satisfies(strand -> {
      assertThat(strand.words()).isEqualTo("A lamp, left on.");
      assertThat(strand.kind()).isEqualTo(Strand.Kind.QUESTION);
    });
    assertThat(all.strands.ties(begun)).extracting(Tie::targetId).containsExactly(taken.originId());
    assertThat(candidates.of(session).candidates()).hasSize(3);
    done(candidates.takeBack(from(Candidate.Origin.HEARD)));
    assertThat(all.strands.find(begun)).isEmpty();
    assertThat(from(Candidate.Origin.HEARD).state()).isEqualTo(Candidate.State.WAITING);
  }

  @Test
  void aStrandTouchedUnaskedIsLetRestOrOpenedAgain() {
    done(all.strands.status(ada, voice, Strand.Status.SET_DOWN));
    done(candidates.takeUp(from(Candidate.Origin.UNASKED), Strand.Kind.QUESTION));
    assertThat(all.strands.find(voice)).get().extracting(Strand::status).isEqualTo(Strand.Status.OPEN);
    done(candidates.takeBack(from(Candidate.Origin.UNASKED)));
    done(candidates.rest(from(Candidate.Origin.UNASKED)));
    assertThat(candidates.of(session).candidates()).extracting(Candidate::state)
        .isEqualTo(List.of(Candidate.State.WAITING, Candidate.State.RESTS, Candidate.State.WAITING));
  }
}
