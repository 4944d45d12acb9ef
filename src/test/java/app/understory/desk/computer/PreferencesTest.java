package app.understory.desk.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesTest {
  private static final int MANY = 200;

  @TempDir
  private Path folder;

  @Test
  void manyWhoKeepAtOnceDoNotDisturbEachOther() {
    Preferences preferences = Preferences.read(folder);
    preferences.readingSize(130);

    try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
      List<CompletableFuture<Void>> all = IntStream.range(0, MANY)
          .mapToObj(_ -> CompletableFuture.runAsync(preferences::keep, hands)).toList();
      assertThat(all).allSatisfy(one -> assertThat(one).succeedsWithin(Duration.ofSeconds(20)));
    }
    assertThat(Preferences.read(folder).readingSize()).isEqualTo(130);
  }
}
