package app.understory.session.view;

import static app.understory.session.SampleSession.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.FxStagehand;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Entry.Lane;
import app.understory.session.Kind;
import app.understory.session.VitalSigns;
import app.understory.strand.StrandId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A session of two hours over midnight, by keyboard on the real window, with the process killed twice: every word, time
 * and tie is there after it.
 */
class TwoHoursTest extends LiveRoom {
  private static final int WORDS = 120;

  @TempDir
  private Path killed;
  private final List<String> written = new ArrayList<>();
  private final List<Instant> times = new ArrayList<>();
  private final List<Instant> measured = new ArrayList<>();
  private final List<Instant> given = new ArrayList<>();

  @Test
  void everyWordTimeAndTieIsThereAfterTwoKillsAndMidnight() {
    practice.sample().clock().advance(Duration.ofHours(13).plusMinutes(55));
    sitDown(800, 500);
    for (int i = 0; i < WORDS; i += 12) {
      int from = i;
      onFx(() -> minutes(from));
      if (i == 36 || i == 84) {
        kill();
      }
    }
    waitUntil("all is kept", () -> model.rows().writingProperty().get() == 0);
    checkAll();
  }

  /** A dozen lines, and what falls between them. */
  private void minutes(int from) {
    for (int i = from; i < from + 12; i++) {
      practice.sample().clock().advance(Duration.ofSeconds(61));
      words(i);
      if (i % 15 == 6) {
        signs(120 + i % 20);
      }
      if (i == 20 || i == 55 || i == 80) {
        giveDose();
      }
    }
  }

  private void words(int i) {
    Kind kind = Kind.values()[i % Kind.values().length];
    String said = "line " + i + " of the night, " + kind.name().toLowerCase(java.util.Locale.ROOT);
    times.add(practice.vault().time().now().at());
    written.add(said);
    String commands = "," + kind.letter() + (i % 4 == 0 ? " ,1 " : " ");
    put(commands + said);
    press(KeyCode.ENTER);
  }

  private void signs(int systolic) {
    measured.add(practice.vault().time().now().at());
    put(systolic + "/80 72 97");
    press(KeyCode.ENTER);
  }

  private void giveDose() {
    given.add(practice.vault().time().now().at());
    put(",dose ");
    put("80");
    put("m");
    press(KeyCode.ENTER);
  }

  /** The process dies; the program is started again over what was left. */
  private void kill() {
    waitUntil("the disk has what was entered", () -> model.rows().writingProperty().get() == 0);
    onFx(() -> screen.hidden());
    stagehand.close();
    practice.kill(killed.resolve("after-" + times.size()));
    stagehand = new FxStagehand("again", failure -> {
      throw new AssertionError(failure);
    });
    model = askFx(() -> new LiveModel(SampleDesk.of(practice), stagehand));
    screen = askFx(() -> LiveScreen.of(model, left::incrementAndGet));
    sitDown(800, 500);
  }

  private Node owner() {
    return stage().getScene().getFocusOwner();
  }

  /** A key goes the way of every key, from the window to what has the focus, without the robot's pauses. */
  private void press(KeyCode code) {
    onFx(() -> owner()
        .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  /** Typed letter by letter. */
  private void put(String text) {
    onFx(() -> text.chars().mapToObj(Character::toString).forEach(letter -> owner().fireEvent(
        new KeyEvent(KeyEvent.KEY_TYPED, letter, letter, KeyCode.UNDEFINED, false, false, false, false))));
  }

  private void checkAll() {
    List<Entry> all = practice.log().entries(session.id());
    List<Entry> words = all.stream().filter(entry -> entry.what() instanceof Entry.Words).toList();
    assertThat(words).extracting(entry -> ((Entry.Words) entry.what()).text())
        .containsExactlyElementsOf(written);
    assertThat(words).extracting(entry -> entry.happened().at()).containsExactlyElementsOf(times);
    StrandId first = practice.strands().of(session.person()).getFirst().id();
    for (int i = 0; i < WORDS; i++) {
      assertThat(words.get(i).strands()).isEqualTo(i % 4 == 0 ? List.of(first) : List.of());
      assertThat(words.get(i).lane()).isEqualTo(i % 10 == Kind.MINE.ordinal() ? Lane.PRIVATE : Lane.RECORD);
    }
    List<Entry> doses = all.stream().filter(entry -> entry.what() instanceof Dose).toList();
    assertThat(doses).hasSize(3).extracting(entry -> ((Dose) entry.what()).milligrams().intValueExact())
        .containsOnly(80);
    assertThat(doses).extracting(entry -> entry.happened().at()).containsExactlyElementsOf(given);
    List<Entry> signs = all.stream().filter(entry -> entry.what() instanceof VitalSigns).toList();
    assertThat(signs).hasSize(8).extracting(entry -> ((VitalSigns) entry.what()).systolic().getAsInt())
        .containsExactly(126, 121, 136, 131, 126, 121, 136, 131);
    assertThat(signs).extracting(entry -> entry.happened().at()).containsExactlyElementsOf(measured);
    assertThat(all).filteredOn(entry -> entry.what() instanceof Entry.Gap).hasSize(2);
    assertThat(Duration.between(times.getFirst(), times.getLast())).isGreaterThan(Duration.ofHours(2));
    assertThat(all).extracting(Entry::elapsedMs).isSorted();
    assertThat(all).extracting(Entry::seq).doesNotHaveDuplicates();
    assertThat(words.getFirst().happened().day()).isBefore(words.getLast().happened().day());
    assertThat(now(practice.log().keep(words.getLast()))).isEqualTo(words.getLast());
  }
}
