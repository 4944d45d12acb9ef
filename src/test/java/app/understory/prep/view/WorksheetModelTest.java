package app.understory.prep.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.work.DirectStagehand;
import app.understory.kit.work.HeldStagehand;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.prep.Check;
import app.understory.prep.Field;
import app.understory.prep.Readiness;
import app.understory.prep.SamplePrep;
import app.understory.prep.Sheet;
import app.understory.prep.Worksheet;
import app.understory.prep.view.kept.Keeping;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorksheetModelTest {
  @TempDir
  Path root;
  private SampleVault sample;
  private SamplePrep prep;
  private PersonId ada;
  private WorksheetModel model;
  private final List<PersonId> begun = new ArrayList<>();
  private final List<Readiness.Mend> mended = new ArrayList<>();
  private final DirectStagehand stagehand = new DirectStagehand();

  @BeforeEach
  void open() {
    sample = SampleVault.open(root);
    prep = new SamplePrep(sample);
    ada = prep.ada();
    model = shown();
  }

  @AfterEach
  void close() {
    sample.close();
    assertThat(stagehand.unhandled()).isEmpty();
  }

  @Test
  void lookingAtItBeginsNothing() {
    model.rest();
    model.hidden();

    assertThat(prep.preparation().of(ada)).isEmpty();
  }

  @Test
  void whatIsWrittenIsKeptAtRest() {
    model.text(Field.INTENTION).set("To stay on the stair.");
    assertThat(model.keepingProperty().get()).isInstanceOf(Keeping.Typing.class);
    model.rest();

    assertThat(model.keepingProperty().get()).isInstanceOf(Keeping.Kept.class);
    assertThat(prep.preparation().of(ada)).singleElement()
        .satisfies(sheet -> assertThat(sheet.intention()).isEqualTo("To stay on the stair."));
  }

  @Test
  void wordsOfAStrandAreKeptWhileTheyAreTypedAsOneWording() {
    StrandRowModel row = write(Strand.Kind.THEME, "The house on Al");
    model.rest();
    assertThat(prep.strands().of(ada)).extracting(Strand::words).containsExactly("The house on Al");
    assertThat(model.keepingProperty().get()).isInstanceOf(Keeping.Kept.class);

    row.wordsProperty().set("The house on Alder Lane.");
    row.left();

    assertThat(prep.strands().of(ada)).extracting(Strand::words).containsExactly("The house on Alder Lane.");
    assertThat(prep.strands().wordings(row.id())).hasSize(1);
    assertThat(row.numberProperty().get()).isEqualTo(1);
  }

  @Test
  void aPlaceLeftEmptyGoesAgain() {
    model.addAfter(Strand.Kind.QUESTION, Optional.empty());
    StrandRowModel row = model.rows(Strand.Kind.QUESTION).getFirst();
    row.left();

    assertThat(model.rows(Strand.Kind.QUESTION)).isEmpty();
    model.undo();
    assertThat(model.rows(Strand.Kind.QUESTION)).isEmpty();
  }

  @Test
  void undoGoesBackAcrossTheWholeSheetAndRedoForward() {
    StrandRowModel row = write(Strand.Kind.THEME, "The house.");
    row.left();
    row.chargeProperty().set(OptionalInt.of(6));
    model.rest();
    model.text(Field.MOOD).set("low");
    model.rest();
    row.takeBack();
    model.rest();
    assertThat(prep.strands().of(ada)).isEmpty();

    model.undo();
    model.undo();
    model.rest();
    assertThat(model.text(Field.MOOD).get()).isEmpty();
    assertThat(prep.strands().of(ada)).extracting(Strand::words).containsExactly("The house.");
    model.undo();
    assertThat(model.rows(Strand.Kind.THEME).getFirst().chargeProperty().get()).isEmpty();
    model.redo();
    model.redo();
    assertThat(model.text(Field.MOOD).get()).isEqualTo("low");
    assertThat(model.rows(Strand.Kind.THEME).getFirst().chargeProperty().get()).hasValue(6);
  }

  @Test
  void strandsAreReorderedAndKeepTheirNumbers() {
    write(Strand.Kind.THEME, "The house.").left();
    StrandRowModel second = write(Strand.Kind.THEME, "The one who copes.");
    second.left();
    second.move(-1);
    model.rest();

    assertThat(prep.strands().of(ada)).extracting(Strand::words).containsExactly("The one who copes.",
        "The house.");
    assertThat(model.rows(Strand.Kind.THEME)).extracting(row -> row.numberProperty().get()).containsExactly(2,
        1);
  }

  @Test
  void aStatusWithItsSentenceIsTheStrandsAndCanBeReopened() {
    StrandRowModel row = write(Strand.Kind.THEME, "The house.");
    row.left();
    row.statusProperty().set(Strand.Status.ANSWERED);
    row.whatChangedProperty().set("It was only a house.");
    model.leave();
    assertThat(prep.strands().of(ada).getFirst().status()).isEqualTo(Strand.Status.ANSWERED);
    assertThat(prep.strands().turns(row.id()).getFirst().whatChanged()).hasValue("It was only a house.");
    assertThat(row.numberProperty().get()).isZero();

    row.statusProperty().set(Strand.Status.OPEN);
    model.leave();

    assertThat(prep.strands().of(ada).getFirst().number()).hasValue(1);
    assertThat(row.numberProperty().get()).isEqualTo(1);
  }

  @Test
  void whatIsCarriedSaysSoAndTodayIsAskedAnew() {
    StrandRowModel row = write(Strand.Kind.THEME, "The house.");
    row.left();
    row.anchorProperty().set("the brass");
    row.chargeProperty().set(OptionalInt.of(8));
    model.text(Field.SLEEP).set("7 hours");
    model.hidden();
    prep.next(2);

    model = shown();

    StrandRowModel carried = model.rows(Strand.Kind.THEME).getFirst();
    assertThat(carried.anchorCarried()).isTrue();
    assertThat(carried.chargeProperty().get()).isEmpty();
    assertThat(carried.pastProperty().get().lastCharge()).hasValue(8);
    assertThat(model.text(Field.SLEEP).get()).isEmpty();
    assertThat(model.laid().earlierDated(Field.SLEEP)).map(LaidSheet.Earlier::words).contains("7 hours");
  }

  @Test
  void whatWasTypedWhenTheProgramEndedIsBackInItsPlaceAndCanBeTakenOut() {
    model.text(Field.INTENTION).set("To stay on the sta");
    write(Strand.Kind.QUESTION, "What was the sil");
    sample.vault().drafts().flush();
    sample.reopen();
    prep = new SamplePrep(sample);

    model = shown();

    assertThat(model.broughtBackProperty().get()).isTrue();
    assertThat(model.text(Field.INTENTION).get()).isEqualTo("To stay on the sta");
    assertThat(model.rows(Strand.Kind.QUESTION)).hasSize(1);
    model.undo();
    assertThat(model.text(Field.INTENTION).get()).isEmpty();
    assertThat(model.broughtBackProperty().get()).isFalse();
  }

  @Test
  void aDraftThatWasKeptIsNotOfferedAgain() {
    model.text(Field.INTENTION).set("To stay.");
    model.leave();
    sample.reopen();
    prep = new SamplePrep(sample);

    model = shown();

    assertThat(model.broughtBackProperty().get()).isFalse();
    assertThat(model.text(Field.INTENTION).get()).isEqualTo("To stay.");
  }

  @Test
  void whatAnotherRoomKeepsAppearsAndWhatIsTypedStays() {
    model.text(Field.MOOD).set("low");
    Worksheet sheet = prep.preparation().open(ada, 1, null).join();
    prep.begin(ada, Strand.Kind.THEME, "Named in debrief.");
    model.shown();

    assertThat(model.rows(Strand.Kind.THEME)).hasSize(1);
    assertThat(model.text(Field.MOOD).get()).isEqualTo("low");
    model.leave();
    Sheet page = prep.sheets().read(sheet);
    assertThat(page.worksheet().set().mood()).isEqualTo("low");
    assertThat(page.lines()).hasSize(1);
  }

  @Test
  void wordsAllTakenOutOfAKeptStrandComeBackWhenItIsLeft() {
    StrandRowModel row = write(Strand.Kind.THEME, "The house.");
    row.left();
    row.wordsProperty().set("");
    row.left();

    assertThat(row.wordsProperty().get()).isEqualTo("The house.");
    assertThat(model.keepingProperty().get()).isInstanceOf(Keeping.Kept.class);
  }

  @Test
  void whatIsTypedStaysWithItsSessionWhenTheNextOneComes() {
    model.text(Field.INTENTION).set("To stay on the stair.");
    prep.next(2);
    model.shown();

    assertThat(model.text(Field.INTENTION).get()).isEmpty();
    assertThat(prep.preparation().of(ada)).singleElement().satisfies(sheet -> {
      assertThat(sheet.sessionNumber()).isEqualTo(1);
      assertThat(sheet.intention()).isEqualTo("To stay on the stair.");
    });
  }

  @Test
  void aDraftOfASessionThatIsOverIsKeptOnItsOwnSheet() {
    model.text(Field.INTENTION).set("To stay on the sta");
    sample.vault().drafts().flush();
    sample.reopen();
    prep = new SamplePrep(sample);
    prep.next(2);

    model = shown();

    assertThat(model.broughtBackProperty().get()).isFalse();
    assertThat(prep.preparation().of(ada)).singleElement()
        .satisfies(sheet -> assertThat(sheet.intention()).isEqualTo("To stay on the sta"));
    assertThat(sample.vault().drafts().places()).isEmpty();
  }

  @Test
  void fastingAndTheDepthMeantAreKept() {
    model.text(Field.FASTING_SINCE).set("08:10");
    model.text(Field.PLANNED_DEPTH).set(Worksheet.Depth.PSYCHEDELIC.name());
    model.leave();

    Worksheet.Checks checks = prep.preparation().of(ada).getFirst().checks();
    assertThat(checks.fastingSince()).hasValue("08:10");
    assertThat(checks.plannedDepth()).hasValue("PSYCHEDELIC");
  }

  @Test
  void whatIsLackingLeadsWhereItIsMended() {
    model.text(Field.MOOD).set("low");
    model.go((ways, whose) -> ways.mend(whose, Readiness.Mend.SESSION));

    assertThat(mended).containsExactly(Readiness.Mend.SESSION);
    assertThat(prep.preparation().of(ada)).hasSize(1);
  }

  @Test
  void beginningTheSessionKeepsFirst() {
    model.toggle(Check.TOUCH_AGREED);
    model.go(PrepExits::beginSession);

    assertThat(prep.preparation().of(ada).getFirst().checks().touchAgreed()).isPresent();
    assertThat(begun).containsExactly(ada);
  }

  @Test
  void nothingIsWrittenOnASheetThatWasNotReadYet() {
    model.text(Field.INTENTION).set("To stay on the stair.");
    model.rest();
    HeldStagehand held = new HeldStagehand();
    WorksheetModel early = shown(held);
    early.text(Field.INTENTION).set("x");
    early.toggle(Check.TOUCH_AGREED);
    early.addAfter(Strand.Kind.THEME, Optional.empty());
    held.all();

    assertThat(early.text(Field.INTENTION).get()).isEqualTo("To stay on the stair.");
    assertThat(early.keepingProperty().get()).isInstanceOf(Keeping.Untouched.class);
    assertThat(early.rows(Strand.Kind.THEME)).isEmpty();
  }

  @Test
  void aReadingOvertakenByAKeepingTakesNoWordsAway() {
    HeldStagehand held = new HeldStagehand();
    WorksheetModel late = shown(held);
    held.all();
    late.text(Field.INTENTION).set("To sit with it longer.");
    prep.begin(ada, Strand.Kind.THEME, "River");
    held.outcomes().forEach(Runnable::run);
    held.work();
    List<Runnable> overtaken = held.outcomes();
    late.leave();
    held.outcomes().forEach(Runnable::run);
    overtaken.forEach(Runnable::run);
    assertThat(late.text(Field.INTENTION).get()).isEqualTo("To sit with it longer.");
    held.all();

    assertThat(late.text(Field.INTENTION).get()).isEqualTo("To sit with it longer.");
    assertThat(late.rows(Strand.Kind.THEME)).hasSize(1);
  }

  @Test
  void aLongRunOfWordsIsTakenBackWordByWord() {
    StringBuilder typed = new StringBuilder();
    for (char letter : "I start to cry when the hall is quiet".toCharArray()) {
      model.text(Field.FEARS).set(typed.append(letter).toString());
    }
    model.undo();
    assertThat(model.text(Field.FEARS).get()).isEqualTo("I start to cry when ");
    model.undo();
    assertThat(model.text(Field.FEARS).get()).isEmpty();
  }

  private StrandRowModel write(Strand.Kind kind, String words) {
    model.addAfter(kind, Optional.empty());
    StrandRowModel row = model.rows(kind).getLast();
    row.wordsProperty().set(words);
    return row;
  }

  private WorksheetModel shown() {
    return shown(stagehand);
  }

  private WorksheetModel shown(Stagehand hand) {
    WorksheetModel made = new WorksheetModel(ada, prep.desk(), sample.vault().changes(), hand,
        sample.vault().time(), prep.strands()::nextId, new PrepExits() {
          @Override
          public void beginSession(PersonId person) {
            begun.add(person);
          }

          @Override
          public void openPerson(PersonId person) {}

          @Override
          public void strand(PersonId person, StrandId strand) {}

          @Override
          public void takeHome(PersonId person, boolean blank) {}

          @Override
          public void mend(PersonId person, Readiness.Mend where) {
            mended.add(where);
          }
        });
    made.shown();
    return made;
  }
}
