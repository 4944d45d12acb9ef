package app.understory.people.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.work.DirectStagehand;
import app.understory.kit.work.HeldStagehand;
import app.understory.people.Person;
import app.understory.people.TypedBirth;
import app.understory.people.view.NewPersonModel.Answer;
import app.understory.people.view.PeopleModel.Group;
import app.understory.people.view.PeopleModel.Standing;
import app.understory.record.SampleCourse;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleModelTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SamplePractice practice;
  private PeopleModel model;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample);
    model = new PeopleModel(practice.people(), practice.roster(), new DirectStagehand(),
        practice.vault().changes(),
        status -> status.name().toLowerCase(Locale.ROOT));
  }

  @AfterEach
  void lock() {
    model.hidden();
    sample.close();
  }

  @Test
  void anEmptyPracticeSaysWhatComesFirst() {
    model.shown();
    assertThat(model.standingProperty().get()).isEqualTo(Standing.RECOVERY_FIRST);
    practice.ready();
    model.read();
    assertThat(model.standingProperty().get()).isEqualTo(Standing.NO_ONE);
  }

  @Test
  void eachKeyFiltersByNameAndStatusWithoutAccents() {
    fill();
    model.soughtProperty().set("ind");
    assertThat(names()).containsExactly("Ada Fictional", "Corin Sample", "Dana Placeholder",
        "Dana Placeholder",
        "Finn Notional", "Linden Pretend");
    assertThat(model.rows().getFirst().inStatus()).isNotEmpty();
    assertThat(model.rows().getLast().inName()).isNotEmpty();
    model.soughtProperty().set("zoe inv");
    assertThat(names()).containsExactly("Zoë Invented");
    model.soughtProperty().set("adele");
    assertThat(names()).containsExactly("Ada Fictional");
    model.soughtProperty().set("nobody");
    assertThat(model.standingProperty().get()).isEqualTo(Standing.NOT_FOUND);
    model.soughtProperty().set("");
    model.groupProperty().set(Group.PROSPECTS);
    assertThat(names()).containsExactly("Bram Example");
  }

  @Test
  void twoPeopleOfOneNameAreToldApart() {
    fill();
    model.soughtProperty().set("dana");
    assertThat(model.rows()).extracting(row -> row.line().mark().orElseThrow().initials())
        .containsExactlyInAnyOrder("D. R.", "D. M.");
  }

  @Test
  void puttingAwayCanBeTakenBackInPlace() {
    fill();
    Person ada = model.rows().getFirst().line().person();
    model.putAwayOrBack(ada);
    assertThat(names()).doesNotContain("Ada Fictional");
    assertThat(model.justMovedProperty().get()).isNotNull();
    model.groupProperty().set(Group.PUT_AWAY);
    assertThat(names()).containsExactly("Ada Fictional");
    model.undo();
    assertThat(model.standingProperty().get()).isEqualTo(Standing.EMPTY_GROUP);
    model.groupProperty().set(Group.EVERYONE);
    assertThat(names()).contains("Ada Fictional");
  }

  @Test
  void someoneNewIsAskedAboutWhereTheNameIsHereAlready() {
    fill();
    NewPersonModel fresh = newcomer();
    fresh.begin("", () -> {});
    fresh.nameProperty().set("dana placeholder");
    List<Person> added = new ArrayList<>();
    fresh.keep(added::add);
    assertThat(fresh.answerProperty().get()).isInstanceOf(Answer.Namesake.class);
    assertThat(added).isEmpty();
    fresh.keep(added::add);
    assertThat(added).hasSize(1);
  }

  @Test
  void anUnclearBirthDateIsSaidAndTheTextStays() {
    fill();
    NewPersonModel fresh = newcomer();
    fresh.begin("Gwen Invented", () -> {});
    fresh.bornProperty().set("3/5/1985");
    fresh.keep(_ -> {});
    assertThat(fresh.answerProperty().get()).isEqualTo(new Answer.NotBorn(TypedBirth.Why.AMBIGUOUS));
    assertThat(fresh.bornProperty().get()).isEqualTo("3/5/1985");
    fresh.bornProperty().set("3 May 1985");
    assertThat(fresh.answerProperty().get()).isInstanceOf(Answer.Born.class);
  }

  @Test
  void whatWasTypedOfSomeoneNewIsOfferedAgain() {
    fill();
    NewPersonModel fresh = newcomer();
    fresh.begin("", () -> {});
    fresh.nameProperty().set("Gwen Inv");
    practice.vault().drafts().flush();
    NewPersonModel again = newcomer();
    AtomicInteger offered = new AtomicInteger();
    again.begin("", offered::incrementAndGet);
    assertThat(again.nameProperty().get()).isEqualTo("Gwen Inv");
    assertThat(offered).hasValue(1);
  }

  @Test
  void aKeyTypedWhileSomeoneNewIsKeptStaysInItsDraft() {
    HeldStagehand held = new HeldStagehand();
    NewPersonModel fresh = new NewPersonModel(practice.ready().people(), held, practice.vault().drafts());
    fresh.begin("", () -> {});
    held.all();
    fresh.nameProperty().set("Gwen Invented");
    fresh.keep(_ -> {});
    fresh.pronounsProperty().set("she");
    held.all();

    NewPersonModel again = newcomer();
    again.begin("", () -> {});
    assertThat(again.pronounsProperty().get()).isEqualTo("she");
  }

  private NewPersonModel newcomer() {
    return new NewPersonModel(practice.people(), new DirectStagehand(), practice.vault().drafts());
  }

  private void fill() {
    SampleCourse.fill(practice.ready());
    model.shown();
  }

  private List<String> names() {
    return model.rows().stream().map(row -> row.line().person().preferredName()).toList();
  }
}
