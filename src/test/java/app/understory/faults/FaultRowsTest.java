package app.understory.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row small: clean on the vault as it is, and seen to speak on one that is wrong. */
class FaultRowsTest {
  private static final int SMALL = 0;
  /** When a child is killed is chance: it may meet the wrong vault between two lines. */
  private static final int ATTEMPTS = 3;
  @TempDir
  Path folder;

  static Stream<FaultRow> right() {
    return Stream.of(new FailedForce(false), new Tail(false), new UnknownOutcome(false),
        new MixedState(false));
  }

  static Stream<FaultRow> killed() {
    return Stream.of(new KilledWhileLogging(false), new KilledWhileSigning(false));
  }

  static Stream<FaultRow> wrong() {
    return Stream.of(new FailedForce(true), new Tail(true), new UnknownOutcome(true),
        new KilledWhileLogging(true), new KilledWhileSigning(true));
  }

  @ParameterizedTest
  @MethodSource("right")
  void theVaultStandsIt(FaultRow row) throws Exception {
    isClean(row);
  }

  @ParameterizedTest
  @MethodSource("killed")
  void theProgramIsKilledAndTheVaultStandsIt(FaultRow row) throws Exception {
    isClean(row);
  }

  private void isClean(FaultRow row) throws Exception {
    Tally tally = row.run(folder, SMALL);
    assertThat(tally.isClean()).as(row.name() + " " + tally).isTrue();
    assertThat(tally.runs()).isPositive();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void aWrongVaultIsSeen(FaultRow row) throws Exception {
    Tally tally = Tally.NOTHING;
    for (int attempt = 0; attempt < ATTEMPTS && tally.isClean(); attempt++) {
      tally = row.run(folder.resolve("attempt" + attempt), SMALL);
    }
    assertThat(tally.isClean()).as(row.name()).isFalse();
  }

  @Test
  void aVaultThatHandsHalfTransactionsOverIsSeen() throws Exception {
    assertThat(new MixedState(true).run(folder, SMALL).silent()).isPositive();
  }
}
