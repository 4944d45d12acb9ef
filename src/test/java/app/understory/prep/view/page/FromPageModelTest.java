package app.understory.prep.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.work.DirectStagehand;
import app.understory.people.PersonId;
import app.understory.prep.Difference;
import app.understory.prep.Field;
import app.understory.prep.Readiness;
import app.understory.prep.SamplePrep;
import app.understory.prep.SheetDesk;
import app.understory.prep.Worksheet;
import app.understory.prep.Writing;
import app.understory.prep.page.HomePage;
import app.understory.strand.Strand;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FromPageModelTest {
  @TempDir
  Path root;
  private SampleVault sample;
  private SamplePrep prep;
  private PersonId ada;

  @BeforeEach
  void open() {
    sample = SampleVault.open(root);
    prep = new SamplePrep(sample);
    ada = prep.ada();
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void whatWasBeingTypedOnTheWorksheetStandsOnThePageAndIsKeptWithWhatIsPutIn() {
    Worksheet sheet = prep.preparation().open(ada, 1, null).join();
    SheetDesk desk = prep.desk();
    Writing kept = Writing.of(desk.page(sheet));
    desk.type(sheet, Difference.between(kept,
        kept.with(Field.MOOD, "steadier").with(Field.INTENTION, "To stay")));
    FromPageModel model = model();
    model.lay();
    assertThat(model.rows().getFirst().wordsProperty().get()).isEqualTo("To stay");
    model.rows().getLast().wordsProperty().set("is wide");
    model.keep();

    Worksheet now = prep.preparation().find(sheet.id()).orElseThrow();
    assertThat(now.intention()).isEqualTo("To stay");
    assertThat(now.set().mood()).isEqualTo("steadier");
    assertThat(now.views().theWorld()).isEqualTo("is wide");
    assertThat(desk.unkept(sheet)).isEmpty();
  }

  @Test
  void thePageThatWasFoundStaysWhenOneComesBackToIt() {
    Worksheet first = prep.preparation().open(ada, 1, null).join();
    HomePage page = prep.pages().hand(first).join();
    prep.next(2);
    prep.pages().hand(prep.preparation().open(ada, 2, null).join()).join();
    FromPageModel model = model();
    model.lay();
    model.find(Integer.toString(page.number()));
    assertThat(model.foundProperty().get().orElseThrow().session()).isEqualTo(1);
    model.keep();
    model.lay();
    assertThat(model.foundProperty().get().orElseThrow().session()).isEqualTo(1);
  }

  @Test
  void aTickBeginsTheWorksheetAndNothingIsCircledAtAPlaceWithoutWords() {
    FromPageModel model = model();
    model.lay();
    PageRow place = model.rows().stream().filter(PageRow::wordless).findFirst().orElseThrow();
    place.chargeProperty().set(OptionalInt.of(7));
    assertThat(place.chargeProperty().get()).isEmpty();
    place.tickedProperty().set(true);
    assertThat(prep.preparation().of(ada)).hasSize(1);

    FromPageModel again = model();
    again.lay();
    assertThat(again.rows()).filteredOn(row -> row.tickedProperty().get()).singleElement()
        .satisfies(row -> assertThat(row.name()).isEqualTo(place.name()));
    place.wordsProperty().set("The house");
    place.chargeProperty().set(OptionalInt.of(7));
    model.keep();
    assertThat(prep.strands().of(ada)).extracting(Strand::words).containsExactly("The house");
  }

  private FromPageModel model() {
    Readiness readiness = _ -> new Readiness.Standing(1, Optional.empty(), Optional.empty(), false,
        List.of());
    return new FromPageModel(ada,
        new FromPageModel.Sources(prep.desk(), prep.pages(), prep.preparation(), prep.people(), readiness),
        new DirectStagehand(), sample.vault().time(), prep.strands()::nextId);
  }
}
