package app.understory;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.house.resources.Agreement;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Every screen loads without a display, and resources and code agree; each disagreement is seen on the crooked house. */
class ResourceTest {
  private static final Agreement HOUSE = new Agreement(Path.of("target/classes"), "app/understory");
  private static final Agreement CROOKED = new Agreement(Path.of("target/test-classes"), "crooked");

  @BeforeAll
  static void toolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void everyScreenLoadsAndItsControlsHaveNames(@TempDir Path scratch) {
    assertThat(unloadable(HOUSE, scratch)).isEmpty();
  }

  @Test
  void everyScreenAndItsControllerKnowEachOther() {
    assertThat(HOUSE.unbound()).isEmpty();
  }

  @Test
  void noWordsAreMissing() {
    assertThat(HOUSE.missingKeys()).isEmpty();
  }

  @Test
  void noWordsAreUnused() {
    assertThat(HOUSE.unusedKeys()).isEmpty();
  }

  @Test
  void noKeyStandsTwiceInAFile() {
    assertThat(HOUSE.keysSaidTwice()).isEmpty();
  }

  @Test
  void aKeySaidTwiceIsSeen() {
    assertThat(CROOKED.keysSaidTwice()).singleElement().asString().contains("says there");
  }

  @Test
  void noStyleClassIsMissing() {
    assertThat(HOUSE.missingStyles()).isEmpty();
  }

  @Test
  void noStyleClassIsUnused() {
    assertThat(HOUSE.unusedStyles()).isEmpty();
  }

  @Test
  void aScreenThatDoesNotLoadAndANamelessControlAreSeen(@TempDir Path scratch) {
    assertThat(unloadable(CROOKED, scratch)).satisfiesExactlyInAnyOrder(
        line -> assertThat(line).contains("broken.fxml does not load"),
        line -> assertThat(line).contains("words.fxml does not load").contains("gone.words"),
        line -> assertThat(line).contains("nameless.fxml: TextField field has no accessible name"));
  }

  @Test
  void aScreenAndItsControllerThatMissEachOtherAreSeen() {
    assertThat(CROOKED.unbound()).satisfiesExactlyInAnyOrder(
        line -> assertThat(line).contains("WordsController.nowhere is nowhere in"),
        line -> assertThat(line).contains("calls #gone"),
        line -> assertThat(line).contains("title is a Label, not a TextField"),
        line -> assertThat(line).contains("which is not there"));
  }

  @Test
  void missingAndUnusedWordsAreSeen() {
    assertThat(CROOKED.missingKeys()).satisfiesExactlyInAnyOrder(
        line -> assertThat(line).contains("words.fxml asks for %gone.words"),
        line -> assertThat(line).contains("WordsController asks for the words gone.too"));
    assertThat(CROOKED.unusedKeys()).singleElement().asString().contains("has never.asked");
  }

  @Test
  void missingAndUnusedStyleClassesAreSeen() {
    assertThat(CROOKED.missingStyles()).satisfiesExactlyInAnyOrder(
        line -> assertThat(line).contains("words.fxml wears .unknown-in-fxml"),
        line -> assertThat(line).contains("WordsController puts on .unknown-in-code"));
    assertThat(CROOKED.unusedStyles()).singleElement().asString().contains("styles .never-worn");
  }

  private static List<String> unloadable(Agreement house, Path scratch) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> house.unloadable(scratch));
  }
}
