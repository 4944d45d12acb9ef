package app.understory.desk.start;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.desk.frame.FrameBookmark;
import app.understory.desk.frame.Whereabouts;
import app.understory.integration.SampleNotes;
import app.understory.people.PersonId;
import app.understory.vault.SampleClock;
import app.understory.vault.Vault;
import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowScreenTest extends ProgramTest {

  @Test
  void placeSizeAndLightOfTheWindowAreThereAtTheNextStart() {
    Program first = start();
    awaitFocus("choice-1");
    onFx(() -> {
      stage().setX(60);
      stage().setY(40);
      stage().setWidth(1100);
      stage().setHeight(720);
      robot.lookup("Evening").queryButton().fire();
    });
    waitUntil("the window has its size", () -> stage().getWidth() == 1100 && stage().getHeight() == 720);
    onFx(first::leave);
    waitUntil("the program has left", () -> !stage().isShowing());

    start();
    awaitFocus("choice-1");
    assertThat(askFx(() -> new Rectangle2D(stage().getX(), stage().getY(), stage().getWidth(),
        stage().getHeight()))).isEqualTo(new Rectangle2D(60, 40, 1100, 720));
    assertThat(askFx(() -> List.copyOf(stage().getScene().getRoot().getStyleClass()))).contains("us-evening");
  }

  @Test
  void oneComesBackToThePersonAndTheTabOfBeforeTheProgramEnded() {
    Program first = startStanding();
    unlock();
    Vault vault = askFx(() -> open(first).vault());
    PersonId ada = new SampleNotes(vault, new SampleClock()).ada();
    onFx(() -> open(first).frame().open(ada, "prepare"));
    settle();
    onFx(first::leave);
    waitUntil("the program has left", () -> !stage().isShowing());

    Program second = start();
    unlock();
    FrameBookmark where = askFx(() -> open(second).frame().bookmark());
    assertThat(where.where()).isEqualTo(new Whereabouts.AtPerson(ada, "prepare"));
    assertThat(where.open()).containsExactly(ada);
  }

  private static OpenPractice open(Program program) {
    return program.threshold().practice().orElseThrow();
  }
}
