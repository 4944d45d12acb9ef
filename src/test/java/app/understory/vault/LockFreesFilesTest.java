package app.understory.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another process is kept out while the vault is open, and can open its files as soon as it is locked. */
class LockFreesFilesTest {
  @TempDir
  Path root;

  /** What another process finds. */
  private static String other(Path file) throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"),
        OtherProcess.class.getName(), file.toString()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(),
        StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }

  @Test
  void anotherProcessIsKeptOutUntilItIsLocked() throws IOException, InterruptedException {
    try (SampleVault sample = SampleVault.open(root)) {
      Path lock = sample.folder().resolve("vault.lock");
      Path database = sample.folder().resolve("practice.mv.db");
      assertThat(other(lock)).isEqualTo("held");
      assertThat(other(database)).isEqualTo("held");
      sample.lock();
      assertThat(other(lock)).isEqualTo("free");
      assertThat(other(database)).isEqualTo("free");
    }
  }
}
