package app.understory.kit.spell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  private static final Lexicon ENGLISH = Lexicon.english();
  private final Spelling spelling = new Spelling(ENGLISH);

  @ParameterizedTest
  @ValueSource(strings = {"She came in saying the water had stayed with her for two days.",
      "She didn\u2019t answer the girl\u2019s question, it wasn't asked.",
      "139/86, pulse 74, SpO2 97 % at 14:27",
      "Ketamine 80 mg IM, then a troche sublingually; no countertransference.", "PHQ-9 and MEQ30", ""})
  void whatIsWrittenRightHasNoMark(String text) {
    assertThat(spelling.unknown(text)).isEmpty();
  }

  @Test
  void aWordThatIsNotThereIsFoundWithItsPlace() {
    assertThat(spelling.unknown("She decribed the post, and teh stair."))
        .containsExactly(new Spelling.Unknown(4, 12, "decribed"), new Spelling.Unknown(27, 30, "teh"));
  }

  @Test
  void whatMayHaveBeenMeantIsOffered() {
    assertThat(spelling.near("decribed")).contains("described");
    assertThat(spelling.near("teh")).contains("the").hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void namesAndThePracticesOwnWordsAreKnownOnceAccepted() {
    assertThat(spelling.unknown("Sela Fiktional\u2019s stair")).extracting(Spelling.Unknown::word)
        .containsExactly("Sela", "Fiktional\u2019s");
    spelling.accept(List.of("Sela Fiktional"));
    assertThat(spelling.unknown("Sela Fiktional\u2019s stair, sela")).isEmpty();
  }
}
