package app.understory.session.moments;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.Person;
import app.understory.record.SamplePractice;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.strand.Moments;
import app.understory.strand.Strand;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrandMomentsTest {
  @TempDir
  Path folder;
  private SampleVault sample;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void ofASessionEnteredInErrorNothingIsTold() {
    SamplePractice practice = new SamplePractice(sample).ready();
    Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    Strand voice = practice.strand(ada, Strand.Kind.STUCK_PLACE, "My voice closes.");
    Session session = practice.begin(ada, null);
    Entry said = practice.keep(session, 31, Kind.SAID, Entry.Lane.RECORD, "It hums.", voice.id());
    Moments moments = new StrandMoments(practice.log());
    assertThat(moments.at(List.of(said.id().value()))).extracting(Moments.Said::words)
        .containsExactly("It hums.");

    practice.log().save(session.in(Session.State.ENTERED_IN_ERROR)).join();
    assertThat(moments.at(List.of(said.id().value()))).isEmpty();
  }
}
