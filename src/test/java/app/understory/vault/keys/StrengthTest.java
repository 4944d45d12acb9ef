package app.understory.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StrengthTest {
  private final Strength strength = new Strength(List.of("Understory Example Practice", "Bram Example"));

  @Test
  void tellsCommonFromGood() {
    assertThat(strength.of("").level()).isEqualTo(Strength.Level.WEAK);
    assertThat(strength.of("password1").level()).isEqualTo(Strength.Level.WEAK);
    assertThat(strength.of("qwertyuiop").level()).isEqualTo(Strength.Level.WEAK);
    assertThat(strength.of("vetch otter lantern quarry moss").level()).isEqualTo(Strength.Level.STRONG);
  }

  @Test
  void whatThePracticeIsCalledCountsForNothing() {
    assertThat(strength.of("Bram Example").bits()).isLessThan(28);
  }

  @Test
  void aVeryLongOneIsLookedAtInTime() {
    assertThat(strength.of("x7".repeat(5000)).bits()).isGreaterThan(0);
  }
}
