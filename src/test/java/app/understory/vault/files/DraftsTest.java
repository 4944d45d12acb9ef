package app.understory.vault.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.Keyring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
  private static final String PLACE = "note/1/body";

  @TempDir
  Path folder;

  private final SecureRandom random = new SecureRandom();
  private final Bunch bunch = Bunch.fresh(UUID.randomUUID(), random);
  private final Keyring keyring = new Keyring(UUID.randomUUID(), bunch.vaultKey());

  /** What would be found after the process was killed now: the folder as it is, read anew. */
  private Drafts found(Bunch by) throws IOException {
    return new Drafts(new DraftFolder(Disk.real(), folder, keyring, by, random), System::nanoTime);
  }

  private void awaitOnDisk(String content, Duration most) throws IOException {
    Instant end = Instant.now().plus(most);
    while (!found(bunch).read(PLACE).equals(java.util.Optional.of(content))) {
      assertThat(Instant.now()).as("on disk in time").isBefore(end);
      Thread.onSpinWait();
    }
  }

  @Test
  void whatWasTypedIsOnDiskWithinASecondOfTheFirstKeyThoughTypingGoesOn() throws IOException {
    Drafts drafts = found(bunch);
    long begun = System.nanoTime();
    StringBuilder typed = new StringBuilder();
    boolean onDisk = false;
    while (System.nanoTime() - begun < 1_000_000_000L) {
      typed.append('a');
      drafts.type(PLACE, typed.toString());
      onDisk |= found(bunch).read(PLACE).isPresent();
    }
    assertThat(onDisk).isTrue();
    drafts.close();
  }

  @Test
  void aPauseInTypingPutsTheWholeOnDisk() throws IOException {
    Drafts drafts = found(bunch);
    drafts.type(PLACE, "The r");
    drafts.type(PLACE, "The river is wide.");
    awaitOnDisk("The river is wide.", Duration.ofMillis(1500));
    drafts.close();
  }

  @Test
  void flushPutsEverythingOnDiskAtOnce() throws IOException {
    Drafts drafts = found(bunch);
    drafts.type(PLACE, "one");
    drafts.type("note/2/body", "two");
    drafts.flush();
    Drafts after = found(bunch);
    assertThat(after.read(PLACE)).hasValue("one");
    assertThat(after.places()).containsExactly(PLACE, "note/2/body");
  }

  @Test
  void aClearedPlaceStaysClearedThoughAnOlderSlotHeldWords() throws IOException {
    Drafts drafts = found(bunch);
    drafts.type(PLACE, "first");
    drafts.flush();
    drafts.type(PLACE, "second");
    drafts.flush();
    drafts.clear(PLACE);
    drafts.flush();
    assertThat(found(bunch).read(PLACE)).isEmpty();
    drafts.close();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void ifTheNewerSlotWasCutTheOlderOneIsRead() throws IOException {
    Drafts drafts = found(bunch);
    drafts.type(PLACE, "older");
    drafts.flush();
    drafts.type(PLACE, "newer");
    drafts.flush();
    for (Path file : Disk.real().list(folder)) {
      if (file.toString().endsWith(".a")) {
        Files.write(file, new byte[]{0, 0, 0, 40, 1, 2});
      }
    }
    assertThat(found(bunch).read(PLACE)).hasValue("older");
  }

  @Test
  void aShorterDraftOverALongerOneIsReadWhole() throws IOException {
    Drafts drafts = found(bunch);
    for (String each : new String[]{"x".repeat(9000), "y".repeat(9000), "short", ""}) {
      drafts.type(PLACE, each);
      drafts.flush();
      assertThat(found(bunch).read(PLACE)).hasValue(each);
    }
  }

  @Test
  void aColleagueReadsNothingAndLosesNothing() throws IOException {
    Drafts drafts = found(bunch);
    drafts.type(PLACE, "mine alone");
    drafts.flush();
    Drafts theirs = found(bunch.forColleague(UUID.randomUUID(), random));
    assertThat(theirs.places()).isEmpty();
    theirs.type(PLACE, "theirs");
    theirs.close();
    assertThat(found(bunch).read(PLACE)).hasValue("mine alone");
  }

  @Test
  void neitherWordsNorPlaceStandInAnyFileOrName() throws IOException {
    Drafts drafts = found(bunch);
    drafts.type(PLACE, "MARKERWORD");
    drafts.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        assertThat(file.getFileName().toString()).doesNotContain("note");
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
            .doesNotContain("MARKERWORD").doesNotContain("note/1");
      }
    }
  }

  @Test
  void afterAFailedLockNothingIsSealedUnderTheWipedKey() throws Exception {
    Balky disk = new Balky();
    Drafts drafts = new Drafts(new DraftFolder(disk, folder, keyring, bunch, random), System::nanoTime);
    drafts.type(PLACE, "one");
    drafts.flush();
    drafts.type(PLACE, "one, and the words that did not fit");
    disk.refuses = _ -> true;
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(drafts::close);
    disk.refuses = _ -> false;
    drafts.type(PLACE, "more");
    assertThat(found(bunch).read(PLACE)).contains("one");
  }

  @Test
  void oneDraftThatCannotBeWrittenKeepsNoOtherOffTheDiskAtLock() throws Exception {
    Balky disk = new Balky();
    Drafts drafts = new Drafts(new DraftFolder(disk, folder, keyring, bunch, random), System::nanoTime);
    drafts.type(PLACE, "one");
    drafts.flush();
    drafts.type(PLACE, "two");
    drafts.flush();
    disk.refuses = file -> !Files.exists(file);
    drafts.type(PLACE, "three");
    for (int n = 0; n < 8; n++) {
      drafts.type("new/" + n, "has no room");
    }
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(drafts::close);
    assertThat(found(bunch).read(PLACE)).contains("three");
  }

  /** A real disk that can be told to refuse the opening of some files. */
  private static final class Balky extends ThinDisk {
    private volatile Predicate<Path> refuses = _ -> false;

    private Balky() {
      super(Disk.real());
    }

    @Override
    public DiskFile open(Path file, Mode mode) throws IOException {
      if (mode != Mode.READ && refuses.test(file)) {
        throw new IOException("no space left on device");
      }
      return super.open(file, mode);
    }
  }
}
