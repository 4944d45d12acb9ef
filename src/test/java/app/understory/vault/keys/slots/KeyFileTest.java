package app.understory.vault.keys.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.RecoveryCode;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyFileTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Locksmith LOCKSMITH = new Locksmith(RANDOM, Stretching.ARGON2);
  private static final UUID VAULT = UUID.randomUUID();
  private static final Bunch BUNCH = Bunch.fresh(UUID.randomUUID(), RANDOM);
  private static final RecoveryCode CODE = RecoveryCode.fresh(RANDOM);
  private static final KeyFile FILE = LOCKSMITH.found(VAULT,
      Optional.of("Quiet \"Room\" \\ \u00fc\ud83c\udf31"), Costs.floor(),
      BUNCH, "right words".toCharArray(), CODE);

  private static byte[] bytes() {
    return FILE.bytes(BUNCH.vaultKey());
  }

  private static Optional<Bunch> open(KeyFile in, String passphrase) {
    return LOCKSMITH.open(in, Opener.passphrase(passphrase.toCharArray()));
  }

  @Test
  void whatWasWrittenIsReadAndVerifies() {
    KeyFile read = KeyFile.read(bytes());
    assertThat(read.vault()).isEqualTo(VAULT);
    assertThat(read.shownName()).isEqualTo(FILE.shownName());
    assertThat(read.bytes(BUNCH.vaultKey())).isEqualTo(bytes());
    assertThat(KeyFile.verifies(bytes(), BUNCH.vaultKey())).isTrue();
  }

  @Test
  void thePassphraseOpensAndAnotherDoesNot() {
    assertThat(open(FILE, "right words"))
        .hasValueSatisfying(keys -> assertThat(keys.vaultKey()).isEqualTo(BUNCH.vaultKey()));
    assertThat(open(FILE, "Right words")).isEmpty();
    assertThat(open(FILE, "")).isEmpty();
  }

  @Test
  void theRecoveryCodeOpensTheVaultAndTheOwnKeys() {
    assertThat(LOCKSMITH.open(FILE, Opener.recovery(CODE)))
        .hasValueSatisfying(keys -> assertThat(keys.ownKeys()).isEqualTo(BUNCH.ownKeys()));
    assertThat(LOCKSMITH.open(FILE, Opener.recovery(RecoveryCode.fresh(RANDOM)))).isEmpty();
  }

  @Test
  void aChangedPassphraseOpensWhereTheOldOneNoLongerDoes() {
    KeyFile changed = LOCKSMITH.replace(FILE, BUNCH, Opener.passphrase("new words".toCharArray()));
    assertThat(open(changed, "new words")).isPresent();
    assertThat(open(changed, "right words")).isEmpty();
    assertThat(LOCKSMITH.open(changed, Opener.recovery(CODE))).isPresent();
  }

  @Test
  void aColleaguesSlotOpensTheVaultButNotThePrivateLaneOfAnother() {
    Bunch colleague = BUNCH.forColleague(UUID.randomUUID(), RANDOM);
    KeyFile both = KeyFile
        .read(LOCKSMITH.replace(FILE, colleague, Opener.passphrase("other words".toCharArray()))
            .bytes(BUNCH.vaultKey()));
    Bunch theirs = open(both, "other words").orElseThrow();
    assertThat(theirs.clinician()).isEqualTo(colleague.clinician());
    assertThat(theirs.vaultKey()).isEqualTo(BUNCH.vaultKey());
    assertThat(theirs.privateKey()).isNotEqualTo(BUNCH.privateKey());
    assertThat(open(both, "right words").orElseThrow().privateKey()).isEqualTo(BUNCH.privateKey());
  }

  @Test
  void theSamePassphraseFromAnotherKeyboardOpens() {
    KeyFile composed = LOCKSMITH.replace(FILE, BUNCH, Opener.passphrase("gr\u00fcn".toCharArray()));
    assertThat(open(composed, "gru\u0308n")).isPresent();
  }

  @Test
  void noFlippedByteGoesUnnoticed() {
    byte[] whole = bytes();
    for (int i = 0; i < whole.length; i++) {
      byte[] flipped = whole.clone();
      flipped[i] ^= 1;
      assertThat(KeyFile.verifies(flipped, BUNCH.vaultKey())).isFalse();
    }
    for (int length = 0; length < whole.length; length += 7) {
      byte[] cut = java.util.Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> KeyFile.read(cut)).isInstanceOf(KeyFileDamaged.class);
    }
  }

  @Test
  void aHostileFileCannotAskForMoreThanTheBounds() {
    String text = new String(bytes(), StandardCharsets.UTF_8);
    for (String[] change : new String[][]{{"\"memoryKiB\": 65536", "\"memoryKiB\": 1048577"},
        {"\"memoryKiB\": 65536", "\"memoryKiB\": 1024"}, {"\"passes\": 3", "\"passes\": 11"},
        {"\"passes\": 3", "\"passes\": 2"}, {"\"lanes\": 1", "\"lanes\": 999999999999"},
        {"\"slots\"", "\"slits\""},
        {"PASSPHRASE", "PASSPHRASES"}, {"\"version\": 1", "\"version\": 1, \"more\": [[[[[[[[[1]]]]]]]]]"}}) {
      byte[] hostile = text.replace(change[0], change[1]).getBytes(StandardCharsets.UTF_8);
      assertThatThrownBy(() -> KeyFile.read(hostile)).isInstanceOf(KeyFileDamaged.class);
    }
    assertThatThrownBy(() -> KeyFile.read(new byte[KeyFile.MOST_BYTES + 1]))
        .isInstanceOf(KeyFileDamaged.class);
  }

  @Test
  void aNewerFileIsToldFromADamagedOne() {
    byte[] newer = new String(bytes(), StandardCharsets.UTF_8).replace("\"version\": 1", "\"version\": 9")
        .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> KeyFile.read(newer)).isInstanceOf(KeyFileTooNew.class);
  }

  @Test
  void weakerTermsThanThoseOfTheWrappingOpenNothing() {
    byte[] weaker = new String(bytes(), StandardCharsets.UTF_8).replace("\"passes\": 3", "\"passes\": 4")
        .getBytes(StandardCharsets.UTF_8);
    assertThat(open(KeyFile.read(weaker), "right words")).isEmpty();
  }
}
