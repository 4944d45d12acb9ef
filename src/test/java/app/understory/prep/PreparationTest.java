package app.understory.prep;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.PersonId;
import app.understory.strand.Moments;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Tie;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparationTest {
  @TempDir
  Path root;
  private SampleVault sample;
  private SamplePrep prep;
  private Preparation preparation;
  private PersonId ada;

  @BeforeEach
  void open() {
    sample = SampleVault.open(root);
    prep = new SamplePrep(sample);
    preparation = prep.preparation();
    ada = prep.ada();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void aWorksheetComesBackAsItWasKept() {
    Worksheet sheet = SheetFields.on(preparation.open(ada, 1, null).join(),
        Writing.NOTHING.with(Field.INTENTION, "To stay on the stair.").with(Field.MOOD, "6 of 10")
            .with(Field.THE_WORLD, "is wide").with(Check.TOUCH_AGREED, sample.vault().time().now()));
    preparation.save(sheet).join();

    assertThat(preparation.find(sheet.id())).hasValue(sheet);
  }

  @Test
  void openingTwiceGivesTheOneWorksheet() {
    Worksheet first = preparation.open(ada, 1, null).join();
    Worksheet second = preparation.open(ada, 1, null).join();

    assertThat(second).isEqualTo(first);
    assertThat(preparation.of(ada)).hasSize(1);
  }

  @Test
  void aNewWorksheetCarriesTheSettingAndAsksTheRestAnew() {
    Worksheet first = preparation.open(ada, 1, null).join();
    preparation.save(SheetFields.on(first, Writing.NOTHING.with(Field.SAFE_WORD, "harbor")
        .with(Field.TOUCH, "hand only").with(Field.MOOD, "low").with(Field.I_AM, "too much")
        .with(Check.TOUCH_AGREED, sample.vault().time().now()))).join();
    prep.next(2);

    Worksheet second = preparation.open(ada, 2, null).join();

    assertThat(second.setting().safeWord()).isEqualTo("harbor");
    assertThat(second.setting().touch()).isEqualTo("hand only");
    assertThat(second.set()).isEqualTo(Worksheet.Mindset.UNWRITTEN);
    assertThat(second.views()).isEqualTo(Worksheet.Views.UNWRITTEN);
    assertThat(second.checks()).isEqualTo(Worksheet.Checks.NONE);
    assertThat(prep.sheets().read(second).before()).hasValueSatisfying(
        before -> assertThat(before.set().mood()).isEqualTo("low"));
  }

  @Test
  void openStrandsAreCarriedWithTheirAnchorAndWithoutACharge() {
    Worksheet first = preparation.open(ada, 1, null).join();
    Strand house = prep.begin(ada, Strand.Kind.THEME, "The house.");
    Strand coat = prep.begin(ada, Strand.Kind.THEME, "Father's coat.");
    prep.strands().turn(ada, prep.turn(house.id(), first, 8, "the cold brass of the door")).join();
    prep.strands().status(ada, coat.id(), Strand.Status.SET_DOWN).join();
    prep.next(2);

    Sheet sheet = prep.sheets().read(preparation.open(ada, 2, null).join());

    assertThat(sheet.lines()).singleElement().satisfies(line -> {
      assertThat(line.now().orElseThrow().anchor()).hasValue("the cold brass of the door");
      assertThat(line.now().orElseThrow().charge()).isEmpty();
      assertThat(line.past().lastCharge()).hasValue(8);
      assertThat(line.past().asked()).isEqualTo(1);
      assertThat(line.past().firstSeen()).hasValue(1);
    });
  }

  @Test
  void lookingWritesNothing() {
    Worksheet looked = preparation.look(ada, 1, null);

    assertThat(preparation.find(looked.id())).isEmpty();
    assertThat(preparation.begin(looked).join()).isEqualTo(looked);
    assertThat(preparation.look(ada, 1, null)).isEqualTo(looked);
  }

  @Test
  void aPageShowsWhatEarlierSessionsSaidAndNothingOfThisOne() {
    preparation.open(ada, 1, null).join();
    Strand house = prep.begin(ada, Strand.Kind.THEME, "The house.");
    UUID moment = UUID.randomUUID();
    prep.strands().tie(ada, new Tie(sample.vault().ids().next(), house.id(), Tie.Target.OBSERVATION, moment,
        sample.vault().time().now())).join();
    prep.said(new Moments.Said(moment, 1, Duration.ofMinutes(31), "There is a hand on it.", true));

    assertThat(prep.sheets().read(preparation.look(ada, 1, null)).lines().getFirst().past().said()).isEmpty();
    assertThat(prep.sheets().read(preparation.look(ada, 2, null)).lines().getFirst().past().said())
        .hasSize(1);
  }

  @Test
  void keepingTheSameTwiceChangesNothing() {
    SheetKeeper keeper = new SheetKeeper(preparation, prep.strands(), sample.vault().time());
    Worksheet sheet = preparation.look(ada, 1, null);
    StrandId id = prep.strands().nextId();
    Writing now = Writing.NOTHING.with(Field.INTENTION, "To stay.").insert(new Slip(id, Strand.Kind.THEME,
        "The house.", "", "the brass", OptionalInt.of(6), Optional.empty(), ""), null);

    keeper.keep(sheet, Writing.NOTHING, now).join();
    keeper.keep(sheet, Writing.NOTHING, now).join();

    assertThat(Writing.of(prep.sheets().read(sheet))).isEqualTo(now);
    assertThat(preparation.of(ada)).hasSize(1);
    assertThat(prep.strands().turns(id)).hasSize(1);
    assertThat(prep.strands().wordings(id)).hasSize(1);
  }
}
