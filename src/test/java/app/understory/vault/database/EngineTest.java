package app.understory.vault.database;

import static app.understory.vault.database.SampleSite.CLINICIAN;
import static app.understory.vault.database.SampleSite.garden;
import static app.understory.vault.database.SampleSite.growth;
import static app.understory.vault.database.SampleSite.plant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.vault.Schema;
import app.understory.vault.database.writing.ScribeThread;
import app.understory.vault.rows.Change;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Earlier;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Row;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {
  private static final UUID GARDEN = new UUID(1, 1);
  private static final UUID PLANT = new UUID(1, 2);
  @TempDir
  Path folder;
  private Site site;
  private Engine engine;

  @BeforeEach
  void create() throws Exception {
    site = SampleSite.in(folder.resolve("vault"));
    engine = Engine.create(site, CLINICIAN);
  }

  @AfterEach
  void closeAndVerify() throws Exception {
    engine.close();
    Engine.verify(site, site.database(), Progress.SILENT);
  }

  private void write(String verb, Row... rows) {
    engine.scribe().write(Deed.of(verb), tx -> {
      for (Row row : rows) {
        tx.put(row);
      }
      return true;
    }).join();
  }

  private void reopen() throws Exception {
    engine.close();
    site = SampleSite.in(site.folder());
    engine = Engine.open(site, CLINICIAN, Line.SAME, Progress.SILENT);
  }

  @Test
  void whatWasKeptIsThereAfterClosingAndOpening() throws Exception {
    Row full = Row.of("garden", GARDEN).set("name", "Ada's fictional garden äöü 🌱")
        .set("area", new BigDecimal("12.5"))
        .set("fenced", true).set("begun", LocalDate.of(2020, 2, 29)).set("picture", new byte[]{0, 1, -1})
        .set("beds", 4)
        .build();
    write("garden.begin", full, plant(PLANT, GARDEN, ""));

    reopen();

    Row read = engine.rows().find("garden", GARDEN).orElseThrow();
    assertThat(read.text("name")).isEqualTo("Ada's fictional garden äöü 🌱");
    assertThat(read.decimal("area")).isEqualTo(new BigDecimal("12.50"));
    assertThat(read.yes("fenced")).isTrue();
    assertThat(read.date("begun")).isEqualTo(LocalDate.of(2020, 2, 29));
    assertThat(read.bytes("picture")).containsExactly(0, 1, -1);
    assertThat(read.uuid("author_id")).isEqualTo(CLINICIAN);
    assertThat(engine.rows().find("plant", PLANT).orElseThrow().text("words")).isEmpty();
    assertThat(engine.wayBack().clean()).isTrue();
  }

  @Test
  void anErrorInWorkBetweenTwoTransactionsIsToldAndTheNextIsKept() {
    ScribeThread scribe = (ScribeThread) engine.scribe();
    assertThat(scribe.between(() -> {
      throw new OutOfMemoryError("made up");
    })).failsWithin(Duration.ofSeconds(5)).withThrowableThat().havingRootCause()
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(scribe.write(Deed.of("garden.begin"), tx -> {
      tx.put(garden(GARDEN, "Hill"));
      return true;
    })).succeedsWithin(Duration.ofSeconds(5));
  }

  @Test
  void aRetryWithTheSameContentIsNoChange() {
    write("garden.begin", garden(GARDEN, "Hill"));
    Position before = engine.position();
    write("garden.begin", garden(GARDEN, "Hill"));
    assertThat(engine.position()).isEqualTo(before);
  }

  @Test
  void aChangedRowKeepsWhatItSaidBefore() {
    write("garden.begin", garden(GARDEN, "Hill"));
    write("garden.rename", garden(GARDEN, "Valley"));
    write("garden.rename", garden(GARDEN, "Shore"));

    List<Earlier> earlier = engine.rows().earlier("garden", GARDEN);
    assertThat(earlier).extracting(image -> image.row().text("name")).containsExactly("Hill", "Valley");
    assertThat(earlier).extracting(Earlier::version).containsExactly(1, 2);
    assertThat(earlier).extracting(Earlier::changedBy).containsOnly(CLINICIAN);
  }

  @Test
  void aRemovedRowIsGoneAndItsLastImageIsKept() {
    write("garden.begin", garden(GARDEN, "Hill"));
    engine.scribe().write(Deed.of("garden.end"), tx -> {
      tx.remove("garden", GARDEN);
      return true;
    }).join();
    assertThat(engine.rows().find("garden", GARDEN)).isEmpty();
    assertThat(engine.rows().earlier("garden", GARDEN)).hasSize(1);
  }

  @Test
  void anAppendOnlyRowWithOtherContentIsRefused() {
    UUID growth = new UUID(1, 3);
    write("begin", garden(GARDEN, "Hill"), plant(PLANT, GARDEN, "fern"), growth(growth, PLANT, 10));
    write("again", growth(growth, PLANT, 10));
    assertThatThrownBy(() -> write("change", growth(growth, PLANT, 11))).cause().isInstanceOfSatisfying(
        NotKept.class,
        e -> assertThat(e.reason()).isEqualTo(NotKept.Reason.ALREADY_THERE));
    assertThat(engine.rows().find("growth", growth).orElseThrow().number("millimetres")).isEqualTo(10);
  }

  @Test
  void aRefusedTransactionLeavesNothingBehindAndItsMessageQuotesNothing() throws Exception {
    Position before = engine.position();
    assertThatThrownBy(
        () -> write("orphan", garden(GARDEN, "Hill"), plant(PLANT, new UUID(9, 9), "secret fern")))
        .isInstanceOf(CompletionException.class).satisfies(e -> {
          for (Throwable t = e; t != null; t = t.getCause()) {
            assertThat(String.valueOf(t.getMessage())).doesNotContain("secret");
          }
        });
    assertThat(engine.position()).isEqualTo(before);
    assertThat(engine.rows().find("garden", GARDEN)).isEmpty();
    write("after", garden(GARDEN, "Hill"));
    reopen();
    assertThat(engine.rows().find("garden", GARDEN)).isPresent();
  }

  @Test
  void halfACharacterIsRefused() {
    assertThatThrownBy(() -> write("bad", garden(GARDEN, "half \ud83c"))).hasCauseInstanceOf(NotKept.class);
  }

  @Test
  void everyTransactionHasItsAuditRowEvenOneThatChangesNothing() {
    UUID subject = new UUID(7, 7);
    write("garden.begin", garden(GARDEN, "Hill"));
    engine.scribe().write(Deed.of("garden.view", subject), tx -> true).join();
    List<Row> audit = engine.rows().read("audit", "order by sequence");
    assertThat(audit).extracting(row -> row.text("verb")).containsExactly("garden.begin", "garden.view");
    assertThat(audit.getLast().uuid("subject_id")).isEqualTo(subject);
  }

  @Test
  void aChangeIsPublishedForEachRowAfterItIsKept() {
    List<Change> heard = new ArrayList<>();
    try (var _ = engine.changes().subscribe(heard::addAll)) {
      UUID subject = new UUID(7, 7);
      engine.scribe().write(Deed.of("garden.begin", subject), tx -> {
        tx.put(garden(GARDEN, "Hill"));
        tx.put(plant(PLANT, GARDEN, "fern"));
        return true;
      }).join();
      assertThat(heard).containsExactly(new Change("garden", subject, GARDEN),
          new Change("plant", subject, PLANT));
    }
  }

  @Test
  void aTransactionReadsItsOwnRows() {
    String name = engine.scribe().write(Deed.of("garden.begin"), tx -> {
      tx.put(garden(GARDEN, "Hill"));
      return tx.rows().find("garden", GARDEN).orElseThrow().text("name");
    }).join();
    assertThat(name).isEqualTo("Hill");
  }

  @Test
  void readersCanOnlySelect() {
    write("garden.begin", garden(GARDEN, "Hill"));
    assertThatThrownBy(() -> engine.rows().number("delete from garden")).isInstanceOf(RuntimeException.class);
    assertThat(engine.rows().number("select count(*) from garden")).isEqualTo(1);
  }

  @Test
  void aSnapshotVerifiesAndTogetherWithTheLogbookGivesThePresent() throws Exception {
    write("garden.begin", garden(GARDEN, "Hill"));
    Snapshot snapshot = engine.snapshot(folder.resolve("copy.mv.db")).join();
    assertThat(Engine.verify(site, snapshot.database(), Progress.SILENT).counts()).containsEntry("garden",
        1L);
    write("plant", plant(PLANT, GARDEN, "fern"));
    write("rename", garden(GARDEN, "Valley"));
    engine.close();

    Verified rebuilt = Engine.rebuild(site, snapshot.database(), folder.resolve("again.mv.db"),
        Progress.SILENT);

    assertThat(rebuilt.counts()).containsAllEntriesOf(Map.of("garden", 1L, "plant", 1L, "earlier", 1L));
    assertThat(rebuilt.position()).isEqualTo(engine.position());
  }

  @Test
  void theHousesOwnSchemaIsTaken() throws Exception {
    Schema house = new Schema(List.of("app/understory/desk/schema/V1.sql"), Set.of());
    Site at = new Site(folder.resolve("house"), site.keys(), house, site.disk(), site.time(), site.ids(),
        site.machine());
    try (Engine made = Engine.create(at, CLINICIAN)) {
      made.scribe().write(Deed.of("practice.begin"), tx -> {
        tx.put(
            Row.of("practice", GARDEN).set("name", "A fictional practice").set("rehearsal", false).build());
        return true;
      }).join();
      assertThat(made.rows().find("practice", GARDEN).orElseThrow().text("name"))
          .isEqualTo("A fictional practice");
    }
  }
}
