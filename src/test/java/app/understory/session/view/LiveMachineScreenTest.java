package app.understory.session.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.Theme;
import app.understory.session.Entry;
import app.understory.session.view.machine.Machine;
import app.understory.session.view.machine.MachineScreen;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** What the computer has to say stands in words, and what it did to the time stands in the log. */
class LiveMachineScreenTest extends LiveRoom {
  private final AtomicInteger battery = new AtomicInteger(82);
  private final AtomicLong free = new AtomicLong(40_000_000_000L);
  private final AtomicBoolean awake = new AtomicBoolean(true);
  private final AtomicLong slept = new AtomicLong();
  private final Machine machine = new Machine() {
    @Override
    public void live(boolean session) {}

    @Override
    public boolean awake() {
      return awake.get();
    }

    @Override
    public OptionalInt battery() {
      return OptionalInt.of(battery.get());
    }

    @Override
    public OptionalLong free() {
      return OptionalLong.of(free.get());
    }

    @Override
    public long sleptMs() {
      return slept.get();
    }
  };

  private void sit() {
    onFx(() -> {
      look().themeProperty().set(Theme.SESSION);
      MachineScreen.over(screen.controller(), model, machine, stagehand);
    });
    sitDown(1280, 800);
  }

  private String says() {
    return this.<Label>find(".us-machine-words").getText();
  }

  @Test
  void whatCouldEndTheSessionIsSaidInWords() {
    sit();
    assertThat(find(".us-machine").isVisible()).isFalse();
    battery.set(12);
    free.set(80_000_000);
    awake.set(false);
    wait(1);
    waitUntil("it is said", () -> find(".us-machine").isVisible());
    assertThat(says()).contains("battery is at 12 %", "80 MB are free", "may go to sleep by itself");
    picture("live-machine");
    battery.set(50);
    free.set(40_000_000_000L);
    awake.set(true);
    wait(1);
    waitUntil("it is taken back", () -> !find(".us-machine").isVisible());
  }

  @Test
  void sleepAndAClockThatWasSetStandInTheLogAndNothingMoves() {
    sit();
    log("before");
    slept.set(Duration.ofMinutes(12).toMillis());
    wait(12);
    waitUntil("sleep is said", () -> model.rows().rows().size() == 3);
    assertThat(last().what())
        .isEqualTo(new Entry.Gap(Duration.ofMinutes(12).toMillis(), Entry.Gap.Why.SLEPT));
    log("after");
    practice.sample().clock().set(practice.sample().clock().instant().minus(Duration.ofHours(1)));
    waitUntil("the clock is said", () -> model.rows().rows().size() == 5);
    assertThat(last().what()).isInstanceOfSatisfying(Entry.Gap.class,
        gap -> assertThat(gap.why()).isEqualTo(Entry.Gap.Why.CLOCK_BACK));
    log("and on");
    waitUntil("all is kept", () -> model.rows().writingProperty().get() == 0);
    picture("live-clock-set");
    assertThat(practice.log().entries(session.id()))
        .isEqualTo(askFx(() -> model.rows().rows().stream().map(row -> row.entry()).toList()));
    assertThat(practice.log().entries(session.id())).extracting(Entry::elapsedMs).isSorted();
  }
}
