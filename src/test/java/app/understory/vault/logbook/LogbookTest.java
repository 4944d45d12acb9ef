package app.understory.vault.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.understory.vault.files.Disk;
import app.understory.vault.form.Image;
import app.understory.vault.keys.Keyring;
import app.understory.vault.rows.Deed;
import app.understory.vault.time.Moment;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogbookTest {
  private static final UUID LINE = new UUID(1, 1);
  private static final String SUM = "ab".repeat(32);
  @TempDir
  Path folder;
  private Shelf shelf;
  private Logbook.Origin origin;

  @BeforeEach
  void shelf() {
    shelf = new Shelf(Disk.real(), folder.resolve("logbook"), new Keyring(new UUID(7, 7), new byte[32]));
    origin = new Logbook.Origin(new UUID(2, 2), LINE, LINE, 1);
  }

  private static Entry.Transaction transaction(String words) {
    Image image = new Image("garden", new UUID(3, 3), new UUID(4, 4), Image.FORM, List.of(words));
    return new Entry.Transaction(
        new Moment(Instant.parse("2026-03-29T00:59:59.123456Z"), ZoneId.of("Europe/Berlin")),
        new UUID(4, 4), Deed.of("garden.tend", new UUID(5, 5)), List.of(image),
        List.of(new Entry.Gone("plant", new UUID(6, 6))), SUM);
  }

  private static Entry.Base base(Logbook logbook, boolean closed) {
    return new Entry.Base(logbook.head(), SUM, closed);
  }

  private static Head append(Logbook logbook, Entry entry) throws Exception {
    Logbook.Sealed sealed = logbook.seal(entry);
    logbook.append(sealed);
    return sealed.head();
  }

  private LogEnd end() throws Exception {
    return LogReader.of(shelf).end();
  }

  @Test
  void whatWasAppendedIsReadAsItWas() throws Exception {
    try (Logbook logbook = Logbook.begin(shelf, origin, Head.NONE)) {
      append(logbook, base(logbook, false));
      append(logbook, transaction("fern"));
    }
    LogEnd end = end();
    assertThat(end.since()).extracting(Kept::entry).containsExactly(transaction("fern"));
    assertThat(end.head().sequence()).isEqualTo(2);
    assertThat(end.closed()).isFalse();
    assertThat(end.torn()).isEmpty();
  }

  @Test
  void aCleanEndSaysSo() throws Exception {
    try (Logbook logbook = Logbook.begin(shelf, origin, Head.NONE)) {
      append(logbook, transaction("fern"));
      logbook.seeOff(base(logbook, true));
    }
    assertThat(end().closed()).isTrue();
    assertThat(Files.size(shelf.file(1))).isLessThan(2000);
  }

  @Test
  void noWordStandsReadableInASegment() throws Exception {
    try (Logbook logbook = Logbook.begin(shelf, origin, Head.NONE)) {
      append(logbook, transaction("marker-fern-marker"));
    }
    assertThat(new String(Files.readAllBytes(shelf.file(1)), StandardCharsets.ISO_8859_1))
        .doesNotContain("fern")
        .doesNotContain("garden");
  }

  @Test
  void theChainGoesOnOverSegmentsAndOpenings() throws Exception {
    Head head;
    try (Logbook logbook = Logbook.begin(shelf, origin, Head.NONE)) {
      append(logbook, base(logbook, false));
      append(logbook, transaction("fern"));
      logbook.rotate();
      head = append(logbook, transaction("moss"));
    }
    LogReader.of(shelf).rewriteTail();
    try (Logbook logbook = Logbook.begin(shelf, origin, head)) {
      append(logbook, transaction("reed"));
    }
    List<Long> sequences = new ArrayList<>();
    LogReader.of(shelf).after(Head.NONE, kept -> sequences.add(kept.head().sequence()));
    assertThat(sequences).containsExactly(1L, 2L, 3L, 4L);
    assertThat(LogReader.of(shelf).contains(head)).contains(true);
    assertThat(LogReader.of(shelf).contains(new Head(head.sequence(), "0".repeat(64)))).contains(false);
  }

  @Test
  void swappedSegmentsAreDamage() throws Exception {
    try (Logbook logbook = Logbook.begin(shelf, origin, Head.NONE)) {
      append(logbook, transaction("fern"));
      logbook.rotate();
      append(logbook, transaction("moss"));
    }
    byte[] first = Files.readAllBytes(shelf.file(1));
    Files.copy(shelf.file(2), shelf.file(1), StandardCopyOption.REPLACE_EXISTING);
    Files.write(shelf.file(2), first);
    assertThatExceptionOfType(Unsound.class).isThrownBy(this::end);
  }

  @Test
  void aSegmentCutAfterARecordIsDamage() throws Exception {
    try (Logbook logbook = Logbook.begin(shelf, origin, Head.NONE)) {
      append(logbook, base(logbook, false));
      append(logbook, transaction("fern"));
    }
    byte[] text = Files.readAllBytes(shelf.file(1));
    Files.write(shelf.file(1), Arrays.copyOf(text, 4096));
    assertThatExceptionOfType(Unsound.class).isThrownBy(this::end);
  }

  @Test
  void anotherVaultsSegmentIsDamage() throws Exception {
    try (Logbook logbook = Logbook.begin(shelf, origin, Head.NONE)) {
      append(logbook, base(logbook, false));
    }
    shelf = new Shelf(Disk.real(), shelf.folder(), new Keyring(new UUID(7, 8), new byte[32]));
    assertThatExceptionOfType(Unsound.class).isThrownBy(this::end);
  }

  @Test
  void manyRecordsRunOverStretchesAndSegments() throws Exception {
    String plenty = "x".repeat(900_000);
    try (Logbook logbook = Logbook.begin(shelf, origin, Head.NONE)) {
      append(logbook, base(logbook, false));
      for (int i = 0; i < 80; i++) {
        append(logbook, transaction(plenty));
      }
      assertThat(logbook.number()).isEqualTo(2);
    }
    assertThat(end().since()).hasSize(80);
    assertThat(Files.size(shelf.file(1))).isLessThanOrEqualTo(64L << 20);
  }

  @Test
  void aSegmentWhoseZerosWereBeingLaidWhenThePowerWentIsWhole() throws Exception {
    try (Logbook logbook = Logbook.begin(shelf, origin, Head.NONE)) {
      append(logbook, base(logbook, false));
      append(logbook, transaction("fern"));
    }
    for (long longer : new long[]{3L * (256 << 10), 5_000, 1}) {
      try (RandomAccessFile file = new RandomAccessFile(shelf.file(1).toFile(), "rw")) {
        file.setLength(Ahead.STRETCH + longer);
      }
      assertThat(end().head().sequence()).isEqualTo(2);
    }
  }
}
