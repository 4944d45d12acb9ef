package app.understory.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.vault.database.Progress;
import app.understory.vault.keys.slots.WrongKey;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorTest {
  @TempDir
  Path root;

  static UUID addPerson(Vault vault, String name) {
    UUID id = vault.ids().next();
    Row row = Row.of("person", id).set("preferred_name", name).set("status", "ACTIVE")
        .moment("admitted", vault.time().now()).build();
    return vault.scribe().write(Deed.of("person.admit", id), tx -> {
      tx.put(row);
      return id;
    }).join();
  }

  @Test
  void whatWasKeptIsThereAfterLockingAndOpening() {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID id = addPerson(sample.vault(), "Ada Fictional");
      sample.lock();
      assertThat(sample.door().state()).isInstanceOf(VaultState.Locked.class);
      sample.reopen();
      assertThat(sample.vault().rows().find("person", id))
          .hasValueSatisfying(row -> assertThat(row.text("preferred_name")).isEqualTo("Ada Fictional"));
      assertThat(sample.how().kind()).isEqualTo(Opened.Kind.CLEAN);
    }
  }

  @Test
  void aWrongPassphraseIsAnsweredLaterEachTimeAndLocksNothingOut() {
    SampleVault sample = SampleVault.locked(root);
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() -> sample.door().open("wrong".toCharArray(), Progress.SILENT))
          .isInstanceOf(WrongKey.class);
    }
    assertThat(sample.pauses()).isSorted().hasSize(2);
    assertThat(sample.door().open(SampleVault.PASSPHRASE.toCharArray(), Progress.SILENT))
        .isInstanceOf(VaultState.Open.class);
    sample.close();
  }
}
