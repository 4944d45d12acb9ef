package app.understory.house;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PromptTest {
  @Test
  void aTestThatTakesTooLongFails() {
    assertThatThrownBy(() -> Prompt.check("slow", Duration.ofMillis(15_001), Prompt.LIMIT))
        .isInstanceOf(AssertionError.class).hasMessageContaining("slow took 15001 ms");
    assertThatCode(() -> Prompt.check("quick", Duration.ofSeconds(15), Prompt.LIMIT))
        .doesNotThrowAnyException();
  }
}
