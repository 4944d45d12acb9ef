package app.understory.session.view.tab;

import static app.understory.session.SampleSession.now;
import static app.understory.session.SampleSession.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.work.DirectStagehand;
import app.understory.people.PersonId;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.SessionClock;
import app.understory.session.view.SampleDesk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is under way in one session stays with it when another is chosen. */
class OtherSessionTest {
  @TempDir
  private Path root;
  private SampleSession practice;
  private PersonId ada;
  private SessionsModel model;

  @BeforeEach
  void open() {
    practice = SampleSession.open(root);
    ada = practice.ada();
    model = new SessionsModel(ada, SampleDesk.of(practice), new DirectStagehand());
  }

  @AfterEach
  void close() {
    practice.close();
  }

  private Session held() {
    Session session = now(practice.log().begin(ada, null));
    SessionClock clock = now(practice.log().takeUp(session));
    practice.sample().clock().advance(Duration.ofMinutes(40));
    now(practice.log().keep(practice.entry(session, clock, said("It is warm."))));
    Session ended = now(practice.log().end(session, OptionalInt.empty()));
    practice.sample().clock().advance(Duration.ofDays(1));
    return ended;
  }

  @Test
  void aLateLineHalfTypedIsThereAgainAndNotInTheOther() {
    Session one = held();
    Session two = held();
    model.choose(one);
    model.lateProperty().set("0920 she sw");
    model.choose(two);
    assertThat(model.lateProperty().get()).isEmpty();
    model.lateProperty().set("0930 other");
    model.choose(one);
    assertThat(model.lateProperty().get()).isEqualTo("0920 she sw");
    model.choose(two);
    assertThat(model.lateProperty().get()).isEqualTo("0930 other");
  }

  @Test
  void aTimeHalfTypedWaitsWithItsOwnSession() {
    Session one = held();
    Session two = held();
    model.choose(one);
    model.reading().correctTime();
    model.reading().time().opened();
    model.reading().time().typedProperty().set("-5");
    model.choose(two);
    assertThat(model.reading().timingProperty().get()).isFalse();
    assertThat(model.reading().time().isWaiting()).isFalse();
    assertThat(practice.log().entries(two.id())).noneMatch(entry -> entry.first().isPresent());
    model.choose(one);
    model.reading().correctTime();
    model.reading().time().opened();
    assertThat(model.reading().time().typedProperty().get()).isEqualTo("-5");
    model.reading().time().keep();
    assertThat(practice.log().entries(one.id())).anyMatch(entry -> entry.first().isPresent());
  }
}
