package app.understory.people.view.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.work.DirectStagehand;
import app.understory.kit.work.HeldStagehand;
import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.people.TypedBirth;
import app.understory.people.TypedWeight;
import app.understory.people.Weight;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityModelTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SamplePractice practice;
  private Person ada;
  private IdentityModel model;
  private final HeldStagehand held = new HeldStagehand();

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample).ready();
    ada = practice.admit("Ada Fictional", null, null, null, Person.Status.PROSPECT);
    model = open();
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void whatIsWrittenIsKeptWhenAGroupIsLeft() {
    type(IdentityField.LEGAL, "Adele Fictional");
    type(IdentityField.BORN, "may 3 1985");
    type(IdentityField.STATUS, "INDUCTION");
    type(IdentityField.ESCORT, "Jo Fictional");
    type(IdentityField.ESCORT_PHONE, "555 0143");
    type(IdentityField.WEIGHT, "145 lb");
    model.keep();

    Person kept = practice.people().find(ada.id()).orElseThrow();
    assertThat(kept.legalName()).contains("Adele Fictional");
    assertThat(kept.birthDate()).hasValueSatisfying(born -> assertThat(born).isEqualTo("1985-05-03"));
    assertThat(kept.status()).isEqualTo(Person.Status.INDUCTION);
    assertThat(practice.people().allies(ada.id())).extracting(Ally::name).containsExactly("Jo Fictional");
    assertThat(practice.people().weight(ada.id()).map(Weight::asTyped)).contains("145 lb");
    assertThat(practice.vault().drafts().read("person/" + ada.id().value() + "/identity")).isEmpty();
  }

  @Test
  void theSameWeightTypedOnALaterDayIsAWeighingOfItsOwn() {
    type(IdentityField.WEIGHT, "66 kg");
    model.keep();
    UUID first = practice.people().weight(ada.id()).orElseThrow().id();
    sample.clock().advance(Duration.ofDays(7));
    model.keep();
    assertThat(practice.people().weight(ada.id()).orElseThrow().id()).isEqualTo(first);

    type(IdentityField.WEIGHT, "66");
    type(IdentityField.WEIGHT, "66 kg");
    model.keep();

    assertThat(practice.people().weight(ada.id()).orElseThrow().id()).isNotEqualTo(first);
  }

  @Test
  void whatIsNotClearIsSaidAndStaysWhileTheRestIsKept() {
    type(IdentityField.PRONOUNS, "she/her");
    type(IdentityField.BORN, "30 Feb 1985");
    type(IdentityField.WEIGHT, "66");
    model.keep();
    assertThat(practice.people().find(ada.id()).orElseThrow().pronouns()).contains("she/her");
    assertThat(model.remark(IdentityField.BORN).get())
        .isEqualTo(new Remark.NotBorn(TypedBirth.Why.NO_SUCH_DAY));
    assertThat(model.remark(IdentityField.WEIGHT).get())
        .isEqualTo(new Remark.NotWeighed(TypedWeight.Why.NO_UNIT));
    practice.vault().drafts().flush();
    IdentityModel again = open();
    assertThat(again.text(IdentityField.BORN).get()).isEqualTo("30 Feb 1985");
    assertThat(again.text(IdentityField.WEIGHT).get()).isEqualTo("66");
  }

  @Test
  void anImprobableWeightIsAskedAboutOnceAndThenKept() {
    type(IdentityField.WEIGHT, "22 kg");
    model.keep();
    assertThat(model.doubted()).isTrue();
    assertThat(practice.people().weight(ada.id())).isEmpty();
    model.keep();
    assertThat(practice.people().weight(ada.id())).isPresent();
  }

  @Test
  void aNameCannotBeEmptied() {
    type(IdentityField.CALLED, "  ");
    model.keep();
    assertThat(model.remark(IdentityField.CALLED).get()).isInstanceOf(Remark.NoName.class);
    assertThat(practice.people().find(ada.id()).orElseThrow().preferredName()).isEqualTo("Ada Fictional");
  }

  @Test
  void undoGoesBackAfterTheGroupWasClosed() {
    type(IdentityField.PRESCRIBER, "Dr Placeholder");
    model.keep();
    type(IdentityField.LEGAL, "Adele Fictional");
    model.keep();
    model.undo();
    assertThat(practice.people().find(ada.id()).orElseThrow().legalName()).isEmpty();
    assertThat(practice.people().allies(ada.id())).hasSize(1);
    model.undo();
    assertThat(practice.people().allies(ada.id())).isEmpty();
  }

  @Test
  void aKeyBeforeTheReadingTakesNothingAway() {
    type(IdentityField.LEGAL, "Adele Fictional");
    type(IdentityField.ESCORT, "Jo Fictional");
    type(IdentityField.WEIGHT, "145 lb");
    model.keep();
    model = held();
    model.read();
    type(IdentityField.PRONOUNS, "she");
    held.all();
    model.keep();
    held.all();

    Person kept = practice.people().find(ada.id()).orElseThrow();
    assertThat(kept.legalName()).contains("Adele Fictional");
    assertThat(kept.pronouns()).contains("she");
    assertThat(practice.people().allies(ada.id())).hasSize(1);
    assertThat(practice.people().weight(ada.id())).isPresent();
  }

  @Test
  void leavingTwiceMakesOneEscortAndOneWeighing() {
    model = held();
    model.read();
    held.all();
    type(IdentityField.ESCORT, "Jo Fictional");
    model.keep();
    type(IdentityField.ESCORT_PHONE, "555 0143");
    model.keep();
    model.keep();
    held.all();

    assertThat(practice.people().allies(ada.id())).singleElement()
        .satisfies(escort -> assertThat(escort.phone()).contains("555 0143"));
  }

  @Test
  void whatIsTypedWhileAKeepingIsUnderWayStaysInItsDraft() {
    model = held();
    model.read();
    held.all();
    type(IdentityField.PRONOUNS, "she/her");
    model.keep();
    type(IdentityField.ADDRESS, "1 Fictional Street");
    held.all();

    IdentityModel afterwards = open();
    assertThat(afterwards.text(IdentityField.ADDRESS).get()).isEqualTo("1 Fictional Street");
    assertThat(afterwards.text(IdentityField.PRONOUNS).get()).isEqualTo("she/her");
    afterwards.keep();
    assertThat(practice.vault().drafts().places()).isEmpty();
  }

  @Test
  void aReadingOvertakenByAKeepingDoesNotTakeWordsOutOfTheFields() {
    model = held();
    model.read();
    held.all();
    type(IdentityField.ADDRESS, "1 Fictional Street");
    model.read();
    held.work();
    List<Runnable> late = held.outcomes();
    model.keep();
    held.all();
    late.forEach(Runnable::run);
    held.all();

    assertThat(model.text(IdentityField.ADDRESS).get()).isEqualTo("1 Fictional Street");
  }

  private IdentityModel held() {
    return new IdentityModel(practice.people(), ada.id(), held, practice.vault().drafts());
  }

  private IdentityModel open() {
    IdentityModel opened = new IdentityModel(practice.people(), ada.id(), new DirectStagehand(),
        practice.vault().drafts());
    opened.read();
    return opened;
  }

  private void type(IdentityField field, String text) {
    model.text(field).set(text);
  }
}
