package app.understory.session.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.session.Entry.Lane;
import app.understory.session.Kind;
import app.understory.session.SessionClock.Beat;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LanesTest {
  private static final Beat NOW = new Beat(
      new Moment(Instant.parse("2026-11-24T20:00:00Z"), ZoneId.of("America/Chicago")), 0);
  private final LineReader reader = new LineReader(Set.of(1), new Lanes(Set.of(Kind.AFFECT, Kind.CONCERN)));

  @Test
  void aKindGoesIntoItsLaneAndOneKeySwitchesIt() {
    assertThat(typed(",a tears").lane()).isEqualTo(Lane.PRIVATE);
    assertThat(typed(",a ,x tears").lane()).isEqualTo(Lane.RECORD);
    assertThat(typed(",a ,s warm").lane()).isEqualTo(Lane.RECORD);
    assertThat(typed(",s ,a warm").lane()).isEqualTo(Lane.PRIVATE);
    assertThat(typed(",x ,s warm").lane()).isEqualTo(Lane.PRIVATE);
  }

  @Test
  void aConcernIsAlwaysOfTheRecordAndMineIsAlwaysPrivate() {
    assertThat(typed(",c ,x pale").lane()).isEqualTo(Lane.RECORD);
    assertThat(typed(",m ,x I wonder").lane()).isEqualTo(Lane.PRIVATE);
    assertThat(new Lanes(Set.of(Kind.CONCERN, Kind.MINE, Kind.DID)).privately()).containsExactly(Kind.DID);
  }

  @Test
  void whatIsWrittenIsRead() {
    Lanes lanes = new Lanes(Set.of(Kind.SEEN, Kind.DID));
    assertThat(Lanes.read(lanes.written())).isEqualTo(lanes);
    assertThat(Lanes.read("SEEN NONSENSE")).isEqualTo(new Lanes(Set.of(Kind.SEEN)));
  }

  @Test
  void aLineWithoutAKindGoesWhereWhatIsSeenGoes() {
    LineReader seen = new LineReader(Set.of(), new Lanes(Set.of(Kind.SEEN)));
    assertThat(seen.typed(EntryLine.EMPTY, "b", NOW).line().lane()).isEqualTo(Lane.PRIVATE);
    assertThat(seen.typed(EntryLine.EMPTY, "b", NOW).line().words()).isEqualTo("b");
  }

  private EntryLine typed(String keys) {
    EntryLine line = EntryLine.EMPTY;
    for (char key : keys.toCharArray()) {
      line = reader.typed(line, line.words() + key, NOW).line();
    }
    return line;
  }
}
