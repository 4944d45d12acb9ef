package app.understory.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.vault.rows.Unreadable;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The private lane and the signatures: what a clinician's own keys do. */
class OwnKeysTest {
  private final SecureRandom random = new SecureRandom();
  private final UUID vault = UUID.randomUUID();
  private final UUID row = UUID.randomUUID();
  private final Bunch mine = Bunch.fresh(UUID.randomUUID(), random);
  private final Ink ink = new Ink(mine, vault, random);

  @Test
  void privateWordsComeBack() {
    assertThat(ink.open(row, ink.seal(row, "grief, “again” \u00fc \ud83c\udf31")))
        .isEqualTo("grief, “again” \u00fc \ud83c\udf31");
    assertThat(ink.open(row, ink.seal(row, ""))).isEmpty();
  }

  @Test
  void theSameWordsNeverLookTheSame() {
    assertThat(ink.seal(row, "once")).isNotEqualTo(ink.seal(row, "once"));
  }

  @Test
  void aColleagueOfTheSameVaultCannotReadThem() {
    byte[] sealed = ink.seal(row, "mine alone");
    Bunch colleague = mine.forColleague(UUID.randomUUID(), random);
    assertThat(colleague.vaultKey()).isEqualTo(mine.vaultKey());
    assertThatThrownBy(() -> new Ink(colleague, vault, random).open(row, sealed))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void wordsSealedForOneRowOpenForNoOther() {
    byte[] sealed = ink.seal(row, "here");
    assertThatThrownBy(() -> ink.open(UUID.randomUUID(), sealed)).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> new Ink(mine, UUID.randomUUID(), random).open(row, sealed))
        .isInstanceOf(Unreadable.class);
  }

  @Test
  void everyChangedByteIsNoticed() {
    byte[] sealed = ink.seal(row, "whole");
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThatThrownBy(() -> ink.open(row, changed)).isInstanceOf(Unreadable.class);
    }
    assertThatThrownBy(() -> ink.open(row, new byte[5])).isInstanceOf(Unreadable.class);
  }

  @Test
  void wipedKeysAreZeroAndRefuseToWork() {
    mine.close();
    assertThat(mine.isWiped()).isTrue();
    assertThatThrownBy(() -> ink.seal(row, "too late")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(mine::vaultKey).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aSignatureVerifiesForItsMessageAndSignerAlone() {
    Signing signing = new Signing(mine);
    byte[] message = "revision 3".getBytes(StandardCharsets.UTF_8);
    byte[] signature = signing.sign(message);
    byte[] other = new Signing(Bunch.fresh(UUID.randomUUID(), random)).publicKey();
    assertThat(Signing.verify(signing.publicKey(), message, signature)).isTrue();
    assertThat(Signing.verify(other, message, signature)).isFalse();
    assertThat(Signing.verify(signing.publicKey(), "revision 4".getBytes(StandardCharsets.UTF_8), signature))
        .isFalse();
    assertThat(Signing.verify(signing.publicKey(), message, new byte[3])).isFalse();
  }
}
