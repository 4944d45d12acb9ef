package app.understory.vault.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.vault.FolderPrint;
import app.understory.vault.SampleVault;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.slots.Opener;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final Opener RIGHT = Opener.passphrase(SampleVault.PASSPHRASE.toCharArray());

  @TempDir
  Path root;
  @TempDir
  Path other;

  private static Findings check(SampleVault sample) throws IOException {
    return sample.check().run(RIGHT, Progress.SILENT);
  }

  private static UUID write(SampleVault sample, UUID id, String name) {
    Row row = Row.of("person", id).set("preferred_name", name).set("status", "ACTIVE")
        .moment("admitted", sample.vault().time().now()).build();
    return sample.vault().scribe().write(Deed.of("person.admit", id), tx -> {
      tx.put(row);
      return id;
    }).join();
  }

  @Test
  void aWholeVaultIsSaidToBeWholeAndIsNotTouched() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID id = write(sample, new UUID(1, 1), "Ada Fictional");
      sample.vault().attachments().add(Deed.of("paper.add", id), "letter", "text/plain",
          new ByteArrayInputStream(new byte[]{1, 2})).join();
      sample.lock();
      Map<String, String> before = FolderPrint.of(root);
      Findings found = check(sample);
      assertThat(found.problems()).isEmpty();
      assertThat(found.whole()).isTrue();
      assertThat(found.lines()).contains("count | person | 1", "count | attachment | 1")
          .anyMatch(line -> line.matches("digest \\| content \\| [0-9a-f]{64}"));
      assertThat(FolderPrint.of(root)).isEqualTo(before);
    }
  }

  @Test
  void aVaultThatWasNotClosedIsBroughtBackInACopyBeside() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      write(sample, new UUID(1, 1), "Ada Fictional");
      SampleVault killed = SampleVault.asKilled(sample, other);
      Map<String, String> before = FolderPrint.of(other);
      Findings found = check(killed);
      assertThat(found.problems()).isEmpty();
      assertThat(found.counts()).containsEntry("person", 1L);
      assertThat(FolderPrint.of(other)).isEqualTo(before);
      try (Stream<Path> beside = Files.list(other)) {
        assertThat(beside.map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("vault",
            "settings");
      }
    }
  }

  @Test
  void theSameContentGivesTheSameDigestAndOtherContentAnother() throws IOException {
    try (SampleVault one = SampleVault.open(root); SampleVault two = SampleVault.open(other)) {
      for (SampleVault each : new SampleVault[]{one, two}) {
        write(each, new UUID(1, 1), "Ada Fictional");
        each.close();
      }
      String digest = check(one).content().orElseThrow();
      assertThat(check(two).content()).hasValue(digest);
      two.reopen();
      write(two, new UUID(1, 1), "Ada F.");
      two.close();
      assertThat(check(two).content()).isPresent().isNotEqualTo(java.util.Optional.of(digest));
    }
  }

  @Test
  void whatIsWrongIsNamed() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID paper = sample.vault().attachments()
          .add(Deed.of("paper.add"), "letter", "text/plain", new ByteArrayInputStream(new byte[]{1, 2}))
          .join();
      Path backup = sample.vault().backups().last().orElseThrow().file();
      sample.close();
      flip(backup);
      Files.delete(sample.folder().resolve("attachments").resolve(paper.toString()));
      Findings found = check(sample);
      assertThat(found.whole()).isFalse();
      assertThat(found.problems()).anyMatch(problem -> problem.contains("backup"))
          .anyMatch(problem -> problem.contains(paper.toString()));
    }
  }

  @Test
  void aMissingAndADamagedAttachmentAreNamedByTheirStateAndAllElseIsRead() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      write(sample, new UUID(1, 1), "Ada Fictional");
      UUID gone = add(sample);
      UUID hurt = add(sample);
      Path folder = sample.folder().resolve("attachments");
      Files.delete(folder.resolve(gone.toString()));
      flip(folder.resolve(hurt.toString()));
      sample.lock();
      Findings found = check(sample);
      assertThat(found.problems())
          .contains("The file of attachment " + gone + " is missing.",
              "The file of attachment " + hurt + " is damaged: it is not what was kept.")
          .anyMatch(problem -> problem.endsWith("lacks the files of 2 attachments."));
      assertThat(found.lines()).contains("count | person | 1", "count | attachment | 2",
          "count | attachment missing | 1", "count | attachment damaged | 1");
      assertThat(found.content()).isPresent();
    }
  }

  private static UUID add(SampleVault sample) throws IOException {
    return sample.vault().attachments()
        .add(Deed.of("paper.add"), "letter", "text/plain", new ByteArrayInputStream(new byte[]{1, 2})).join();
  }

  @Test
  void aFlippedByteInTheMiddleOfTheLogbookIsNamed() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      for (int i = 0; i < 5; i++) {
        write(sample, new UUID(1, i), "Ada Fictional");
      }
      sample.close();
      try (Stream<Path> segments = Files.list(sample.folder().resolve("logbook"))) {
        flip(segments.sorted().skip(1).findFirst().orElseThrow());
      }
      assertThat(check(sample).problems()).anyMatch(problem -> problem.contains("Logbook"));
    }
  }

  @Test
  void aWrongPassphraseChecksNothing() throws IOException {
    SampleVault sample = SampleVault.locked(root);
    Opener wrong = Opener.passphrase("wrong".toCharArray());
    assertThat(sample.check().run(wrong, Progress.SILENT).problems())
        .containsExactly("The passphrase does not open it.");
  }

  private static void flip(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }
}
