package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.reach.Emergency;
import app.understory.exchange.sheet.Format;
import app.understory.people.PersonId;
import app.understory.prep.page.HomePageStore;
import app.understory.prep.page.HomePages;
import app.understory.record.SampleCourse;
import app.understory.record.SamplePractice;
import app.understory.session.terms.HouseRoom;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakeHomeTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private TakeHome home;
  private PersonId ada;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    SamplePractice practice = new SamplePractice(sample).ready();
    SampleCourse.fill(practice);
    ada = practice.id("Ada Fictional");
    home = new TakeHome(practice.setup(), practice.people(), practice.preparation(), practice.strands(),
        new HomePages(new HomePageStore(sample.vault().rows()), sample.vault().scribe(),
            sample.vault().time()),
        new PrepReadiness(practice.standings(),
            new Emergency(practice.people(), new HouseRoom(practice.setup())), _ -> List.of()));
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void thePageBearsTheirWordsAndNeitherSurnameNorMedicine() {
    String page = home.sheet(ada, false, Format.LETTER).toString();

    assertThat(page).contains("For Ada", "To stay on the stair, and not look away", "What did she protect?",
        "Before Tuesday");
    assertThat(page).doesNotContain("Fictional").doesNotContainIgnoringCase("ketamine").doesNotContain(" mg");
  }

  @Test
  void theBlankFormBearsNoOnesWords() {
    String page = home.sheet(ada, true, Format.A4).toString();

    assertThat(page).doesNotContain("Ada").doesNotContain("What did she protect?");
  }
}
