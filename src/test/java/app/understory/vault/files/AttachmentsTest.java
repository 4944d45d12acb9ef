package app.understory.vault.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.vault.SampleVault;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentsTest {
  @TempDir
  Path root;

  private static UUID add(SampleVault sample, byte[] content) throws IOException {
    return sample.vault().attachments()
        .add(Deed.of("paper.add"), "letter.txt", "text/plain", new ByteArrayInputStream(content)).join();
  }

  @Test
  void whatWasAddedIsReadAndIsSealedOnDisk() throws IOException {
    byte[] content = "MARKERWORD in a letter".getBytes(StandardCharsets.UTF_8);
    try (SampleVault sample = SampleVault.open(root)) {
      UUID id = add(sample, content);
      sample.reopen();
      assertThat(sample.vault().attachments().read(id)).isEqualTo(content);
      Path file = sample.folder().resolve("attachments").resolve(id.toString());
      assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
          .doesNotContain("MARKERWORD");
    }
  }

  @Test
  void aChangedExchangedOrMissingFileIsNeverShown() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID one = add(sample, new byte[]{1});
      UUID two = add(sample, new byte[]{2});
      Path folder = sample.folder().resolve("attachments");
      byte[] first = Files.readAllBytes(folder.resolve(one.toString()));
      Files.copy(folder.resolve(two.toString()), folder.resolve(one.toString()),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      assertThatThrownBy(() -> sample.vault().attachments().read(one)).isInstanceOf(Unreadable.class);
      first[first.length - 1] ^= 1;
      Files.write(folder.resolve(one.toString()), first);
      assertThatThrownBy(() -> sample.vault().attachments().read(one)).isInstanceOf(Unreadable.class);
      Files.delete(folder.resolve(one.toString()));
      assertThatThrownBy(() -> sample.vault().attachments().read(one)).isInstanceOf(Unreadable.class);
      assertThat(sample.vault().attachments().read(two)).containsExactly(2);
    }
  }

  @Test
  void moreThanTheMostIsRefusedBeforeAnythingIsWritten() {
    try (SampleVault sample = SampleVault.open(root)) {
      InputStream endless = new InputStream() {
        @Override
        public int read() {
          return 7;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
          return length;
        }
      };
      assertThatThrownBy(
          () -> sample.vault().attachments().add(Deed.of("paper.add"), "big", "text/plain", endless))
          .isInstanceOf(IOException.class);
      assertThat(sample.folder().resolve("attachments")).doesNotExist();
    }
  }

  @Test
  void aFileThatHasHadNoRowForAWeekIsSetAsideAndCanStillBeRead() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID kept = add(sample, new byte[]{1});
      Path folder = sample.folder().resolve("attachments");
      UUID orphan = sample.vault().ids().next();
      Files.copy(folder.resolve(kept.toString()), folder.resolve(orphan.toString()));
      sample.reopen();
      assertThat(folder.resolve(orphan.toString())).exists();
      sample.clock().advance(Duration.ofDays(8));
      sample.reopen();
      assertThat(folder.resolve(orphan.toString())).doesNotExist();
      assertThat(folder.resolve("aside").resolve(orphan.toString())).exists();
      Files.move(folder.resolve(kept.toString()), folder.resolve("aside").resolve(kept.toString()));
      assertThat(sample.vault().attachments().read(kept)).containsExactly(1);
    }
  }

  @Test
  void whatACutWritingLeftGoesAfterAWeek() throws IOException {
    try (SampleVault sample = SampleVault.open(root)) {
      UUID kept = add(sample, new byte[]{1});
      Path folder = sample.folder().resolve("attachments");
      Path half = folder.resolve(sample.vault().ids().next() + ".new");
      Files.copy(folder.resolve(kept.toString()), half);
      sample.vault().attachments().sweep();
      assertThat(half).exists();
      sample.clock().advance(Duration.ofDays(8));
      sample.vault().attachments().sweep();
      assertThat(half).doesNotExist();
      assertThat(sample.vault().attachments().read(kept)).containsExactly(1);
    }
  }
}
