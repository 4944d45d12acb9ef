package app.understory.integration.view.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class AheadTest {
  private final Ahead ahead = new Ahead();
  private final List<String> given = new ArrayList<>();

  @Test
  void whatIsTypedBeforeThePageIsLaidComesOntoItInOrder() {
    ahead.hold();
    assertThat(press(KeyEvent.KEY_TYPED, "a", KeyCode.UNDEFINED, false)).isTrue();
    assertThat(press(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER, false)).isTrue();
    assertThat(press(KeyEvent.KEY_TYPED, "b", KeyCode.UNDEFINED, false)).isTrue();
    give();

    assertThat(given).containsExactly("a", "ENTER", "b");
    assertThat(press(KeyEvent.KEY_TYPED, "c", KeyCode.UNDEFINED, false)).isFalse();
    give();
    assertThat(given).hasSize(3);
  }

  @Test
  void keysThatLeadElsewhereAreNotHeld() {
    ahead.hold();
    assertThat(press(KeyEvent.KEY_PRESSED, "", KeyCode.ESCAPE, false)).isFalse();
    assertThat(press(KeyEvent.KEY_PRESSED, "", KeyCode.F6, false)).isFalse();
    assertThat(press(KeyEvent.KEY_PRESSED, "", KeyCode.L, true)).isFalse();
  }

  private void give() {
    ahead.give(event -> given.add(
        event.getEventType() == KeyEvent.KEY_TYPED ? event.getCharacter() : event.getCode().name()));
  }

  /** Whether the key was held. */
  private boolean press(EventType<KeyEvent> type, String character, KeyCode code, boolean control) {
    KeyEvent event = new KeyEvent(type, character, "", code, false, control, false, false);
    ahead.pressed(event);
    return event.isConsumed();
  }
}
