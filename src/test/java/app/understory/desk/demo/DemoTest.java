package app.understory.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.integration.Integration;
import app.understory.people.Person;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import app.understory.vault.rows.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  private static final DemoPlan PLAN = new DemoPlan(2, 1, 7, LocalDate.of(2026, 11, 24),
      ZoneId.of("America/Chicago"));

  @Test
  void theSameSeedAndDayMakeTheSameContent(@TempDir Path one, @TempDir Path other, @TempDir Path third) {
    DemoPlan alone = new DemoPlan(1, 1, 7, PLAN.today(), PLAN.zone());
    List<String> content = content(one, alone);
    assertThat(content(other, alone)).isEqualTo(content);
    DemoPlan different = new DemoPlan(1, 1, 8, PLAN.today(), PLAN.zone());
    assertThat(content(third, different)).isNotEqualTo(content);
  }

  @Test
  void everyRoomHasSomethingInIt(@TempDir Path root) {
    try (SampleVault sample = SampleVault.open(root)) {
      Demo.found(sample.vault(), new DemoTime(PLAN), PLAN);
      for (String table : List.of("person", "ally", "weight", "visit", "strand", "strand_turn", "strand_tie",
          "worksheet", "session", "observation", "private_observation", "administration", "vital_signs",
          "note",
          "note_revision", "quote")) {
        assertThat(sample.vault().rows().number("select count(*) from " + table)).as(table).isPositive();
      }
      Hands hands = Hands.over(sample.vault(), new DemoTime(PLAN));
      Person ada = hands.people().everyone().getFirst();
      assertThat(ada.preferredName()).isEqualTo("Ada Fictional");
      Integration notes = hands.integration();
      assertThat(notes.newest(notes.of(ada.id()).getFirst().id())).isPresent();
      assertThat(hands.visits().on(PLAN.today())).anyMatch(visit -> visit.person().equals(ada.id()));
    }
  }

  private static List<String> content(Path root, DemoPlan plan) {
    try (SampleVault sample = SampleVault.open(root)) {
      Demo.found(sample.vault(), new DemoTime(plan), plan);
      return rows(sample.vault());
    }
  }

  /** What was made, without what the vault or the clinician's own key brings. */
  private static List<String> rows(Vault vault) {
    Set<String> hidden = new TreeSet<>(Set.of("author_id", "sealed"));
    return List.of("person", "visit", "strand", "strand_turn", "worksheet", "session", "observation",
        "private_observation", "administration", "note", "note_revision").stream()
        .flatMap(table -> vault.rows().read(table, "order by id").stream())
        .map((Row row) -> {
          TreeSet<String> values = new TreeSet<>();
          row.values().forEach((column, value) -> {
            if (!hidden.contains(column)) {
              values.add(column + "=" + value);
            }
          });
          return row.table() + " " + row.id() + " " + values;
        }).toList();
  }
}
