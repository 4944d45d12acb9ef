package app.understory.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row small: clean on the vault as it is, and seen to speak on one that is wrong. */
class FaultRowsTest {
  private static final int SMALL = 0;
  /** The faults of one row come by chance: about one cut of fifteen meets H2 in the middle of a transaction. */
  private static final int ATTEMPTS = 3;
  @TempDir
  Path folder;

  static Stream<FaultRow> right() {
    return Stream.of(new FailedForce(false), new Tail(false), new UnknownOutcome(false),
        new MixedState(false), new KilledWhileLogging(false));
  }

  static Stream<FaultRow> wrong() {
    return Stream.of(new FailedForce(true), new Tail(true), new UnknownOutcome(true),
        new KilledWhileLogging(true));
  }

  @ParameterizedTest
  @MethodSource("right")
  void theVaultStandsIt(FaultRow row) throws Exception {
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

  /**
   * H2's own writer halves a transaction in some cuts of a hundred: that a few seconds show none proves nothing, and
   * says so; the fault runner looks longer.
   */
  @Test
  void h2sOwnWriterIsSeenToHalveTransactions() throws Exception {
    FaultRow row = new MixedState(true);
    Tally tally = row.run(folder.resolve("first"), SMALL);
    if (tally.isClean()) {
      tally = row.run(folder.resolve("second"), SMALL);
    }
    assumeFalse(tally.isClean(), "no transaction was halved in this short run");
  }
}
