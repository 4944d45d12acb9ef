package app.understory.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.understory.vault.keys.Keyring.Label;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyringTest {
  private static final UUID VAULT = new UUID(1, 2);

  @Test
  void everyUseHasAKeyOfItsOwn() {
    try (Keyring keys = new Keyring(VAULT, new byte[32])) {
      assertThat(Stream.of(Label.values()).map(keys::copy).map(HexFormat.of()::formatHex))
          .doesNotHaveDuplicates()
          .allMatch(key -> key.length() == 64);
    }
  }

  @Test
  void anotherVaultWithTheSameKeyHasOtherKeys() {
    try (Keyring keys = new Keyring(VAULT, new byte[32]);
        Keyring other = new Keyring(new UUID(1, 3), new byte[32])) {
      assertThat(keys.copy(Label.SEAL)).isNotEqualTo(other.copy(Label.SEAL));
    }
  }

  @Test
  void onceClosedItGivesNothingAndIsWiped() {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) 3);
    Keyring keys = new Keyring(VAULT, key);
    keys.close();
    assertThat(keys.isWiped()).isTrue();
    assertThatIllegalStateException().isThrownBy(() -> keys.copy(Label.SEAL));
  }
}
