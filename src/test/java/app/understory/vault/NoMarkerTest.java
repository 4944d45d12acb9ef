package app.understory.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person said, and what opens the vault, stand in no file: during use, after a lock, in no name and no temp file. */
class NoMarkerTest {
  private static final String MARKER = "Quillfeather";
  private static final List<Charset> FORMS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE,
      StandardCharsets.UTF_16LE);

  @TempDir
  Path root;

  private static void write(Vault vault) throws IOException {
    UUID id = vault.ids().next();
    Row row = Row.of("person", id).set("preferred_name", MARKER + " Fictional").set("status", "ACTIVE")
        .set("address", (MARKER + " Lane ").repeat(40)).moment("admitted", vault.time().now()).build();
    vault.scribe().write(Deed.of("person.admit", id), tx -> {
      tx.put(row);
      return id;
    }).join();
    vault.drafts().type("note/" + id + "/body", MARKER + " was on the river");
    vault.drafts().flush();
    vault.attachments().add(Deed.of("paper.add", id), MARKER + ".txt", "text/plain",
        new ByteArrayInputStream(MARKER.repeat(2000).getBytes(StandardCharsets.UTF_8))).join();
  }

  private static void stands(Path folder, String marker) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
        assertThat(file.getFileName().toString()).doesNotContain(marker);
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        for (Charset form : FORMS) {
          assertThat(bytes.contains(new String(marker.getBytes(form), StandardCharsets.ISO_8859_1)))
              .as(marker + " in " + file).isFalse();
        }
      }
    }
  }

  @Test
  void neitherWordsNorPassphraseStandInAnyFileOfTheVaultOrOfTheComputer() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      write(sample.vault());
      stands(root, MARKER);
      sample.lock();
      stands(root, MARKER);
      stands(root, SampleVault.PASSPHRASE);
      stands(root, new String(sample.recoveryCode().group(3)) + new String(sample.recoveryCode().group(4)));
    }
  }

  @Test
  void aLargeSortLeavesNothingInTheFolderForTemporaryFiles() throws IOException {
    Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
    try (SampleVault sample = SampleVault.open(root)) {
      Vault vault = sample.vault();
      for (int i = 0; i < 40; i++) {
        write(vault);
      }
      assertThat(vault.rows().read("person", "order by address, preferred_name")).hasSize(40);
      try (Stream<Path> left = Files.list(temporary)) {
        assertThat(left.map(Path::getFileName).map(Path::toString))
            .noneMatch(name -> name.contains("temp.db"));
      }
    }
  }
}
