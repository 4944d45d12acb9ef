package app.understory.measure.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DefinitionsTest {
  private static final List<String> OWN = List.of("# ours", "measure sleep-well", "version 1",
      "name Sleep well",
      "asks the last night", "days 1", "better higher", "licence our own", "citation our own", "",
      "options 0 no | 1 somewhat | 2 yes", "item 1     Fell asleep soon", "item 2 Woke often",
      "item 3 Rested",
      "reversed 2", "score total sum of 1-3", "band total 0-2 poor", "band total 3-6 fair",
      "safety 3 from 2");

  @Test
  void aPracticeCanWriteAnInstrumentOfItsOwn() {
    assertThat(Definitions.read(OWN)).isInstanceOfSatisfying(Reading.Good.class, good -> {
      assertThat(good.measure().about().name()).isEqualTo("Sleep well");
      assertThat(good.measure().items()).hasSize(3);
      assertThat(good.measure().item(1).label()).isEqualTo("Fell asleep soon");
      assertThat(good.measure().item(2).counts(0)).isEqualTo(2);
      assertThat(good.measure().most(good.measure().scale("total").orElseThrow())).isEqualTo(6);
    });
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {"colour green;UNKNOWN_WORD;colour", "name;NOTHING_SAID;name",
      "name Again;SAID_TWICE;name", "item 5 Gap;OUT_OF_ORDER;5", "options 1 a | 1 b;OPTIONS_NOT_RISING;1 b",
      "options x a;NOT_A_NUMBER;x", "score total sum of 1;SAID_TWICE;total",
      "score other sum of 1, 9;NO_SUCH_ITEM;9",
      "score other sum of 1, 1;SAID_TWICE;1, 1", "score other total of 1;NOT_UNDERSTOOD;other total of 1",
      "band total 2-3 odd;BAND_OUT_OF_PLACE;2-3", "band total 7-8 odd;BAND_OUT_OF_PLACE;7-8",
      "band other 7-8 odd;NO_SUCH_SCORE;other", "safety 4 from 1;NO_SUCH_ITEM;4",
      "asked 1 when 2 from 1;OUT_OF_ORDER;1", "safety 3 from 3;NO_SUCH_ANSWER;3",
      "heads no | yes;NOT_ONE_EACH;no | yes", "options 99999999999 a;NOT_A_NUMBER;99999999999",
      "level high when 2 from 9;NO_SUCH_ANSWER;9", "meaningful other 5: me;NO_SUCH_SCORE;other"})
  void aFaultNamesItsLineAndReason(String line, Fault.Why why, String word) {
    List<String> lines = new ArrayList<>(OWN);
    lines.add(line);
    assertThat(Definitions.read(lines))
        .isEqualTo(new Reading.Bad(List.of(new Fault(lines.size(), why, word))));
  }

  @ParameterizedTest
  @CsvSource({"2,measure", "3,version", "8,licence"})
  void whatAWholeFileMustHaveIsNamedWhenItIsMissing(int line, String word) {
    List<String> lines = new ArrayList<>(OWN);
    lines.remove(line - 1);
    assertThat(Definitions.read(lines))
        .isEqualTo(new Reading.Bad(List.of(new Fault(0, Fault.Why.MISSING, word))));
  }

  @Test
  void everyFaultIsSaidAndNotTheFirstAlone() {
    List<String> lines = new ArrayList<>(OWN);
    lines.set(1, "measures x");
    lines.add("safety 9 from 1");
    assertThat(Definitions.read(lines)).isInstanceOfSatisfying(Reading.Bad.class,
        bad -> assertThat(bad.faults()).extracting(Fault::line).containsExactly(2, lines.size()));
  }
}
