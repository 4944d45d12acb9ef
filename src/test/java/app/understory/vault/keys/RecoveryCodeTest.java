package app.understory.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private final RecoveryCode code = RecoveryCode.fresh(new SecureRandom());

  private String shown() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < RecoveryCode.GROUPS; i++) {
      text.append(i == 0 ? "" : "-").append(code.group(i));
    }
    return text.toString();
  }

  @Test
  void isSevenGroupsOfFourWithoutLettersThatAreMistaken() {
    assertThat(shown()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
  }

  @Test
  void isReadInSmallLettersWithBlanksAndMistakenLetters() {
    String careless = shown().toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l').replace('-', ' ');
    assertThat(RecoveryCode.read((" " + careless + " ").toCharArray()))
        .hasValueSatisfying(read -> assertThat(read.secret()).isEqualTo(code.secret()));
    assertThat(RecoveryCode.read(shown().replace('1', 'i').toCharArray())).isPresent();
  }

  @Test
  void everySingleWrongCharacterIsNoticed() {
    String right = shown().replace("-", "");
    for (int i = 0; i < right.length(); i++) {
      for (char c : ALPHABET.toCharArray()) {
        String wrong = right.substring(0, i) + c + right.substring(i + 1);
        assertThat(RecoveryCode.read(wrong.toCharArray()).isPresent()).isEqualTo(c == right.charAt(i));
      }
    }
  }

  @Test
  void twoNeighboursExchangedAreNoticed() {
    String right = shown().replace("-", "");
    for (int i = 0; i + 1 < right.length(); i++) {
      String wrong = right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2);
      assertThat(RecoveryCode.read(wrong.toCharArray()).isPresent()).isEqualTo(wrong.equals(right));
    }
  }

  @Test
  void aGroupAskedBackIsComparedAlone() {
    String third = new String(code.group(2));
    assertThat(code.groupIs(2, (third.toLowerCase(Locale.ROOT) + " ").toCharArray())).isTrue();
    assertThat(code.groupIs(2, third.substring(1).toCharArray())).isFalse();
    assertThat(code.groupIs(2, "".toCharArray())).isFalse();
  }

  @Test
  void closingWipesIt() {
    code.close();
    assertThat(code.secret()).containsOnly(0);
    assertThat(code.group(0)).containsOnly('\0');
  }

  @Test
  void nonsenseIsNoCode() {
    assertThat(RecoveryCode.read(new char[0])).isEmpty();
    assertThat(RecoveryCode.read("UUUU-UUUU-UUUU-UUUU-UUUU-UUUU-UUUU".toCharArray())).isEmpty();
    assertThat(RecoveryCode.read(shown().substring(5).toCharArray())).isEmpty();
  }
}
