package app.understory.session.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.session.SessionClock.Beat;
import app.understory.session.line.EntryLine.Chip;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every comma command, key by key: the chips that light, what is asked for beyond the line, and the words that stay. */
class CommaCommandsTest {
  private static final Beat NOW = new Beat(
      new Moment(Instant.parse("2026-11-24T14:02:00Z"), ZoneId.of("UTC")), 1000);
  private final LineReader reader = new LineReader(Set.of(1, 3, 6, 9, 10, 12), Lanes.DELIVERED);

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
      // kinds
      "',s warm'          | SAID               |                | warm",
      "',e warm'          | SEEN               |                | warm",
      "',a warm'          | AFFECT             |                | warm",
      "',i warm'          | IMAGE              |                | warm",
      "',n warm'          | NEW_THOUGHT        |                | warm",
      "',d warm'          | DID                |                | warm",
      "',m warm'          | MINE               |                | warm",
      "',u warm'          | MUSIC              |                | warm",
      "',c warm'          | CONCERN            |                | warm",
      "',p warm'          | MILESTONE          |                | warm",
      "',S warm'          | SAID               |                | warm",
      "'\"warm'           | SAID               |                | warm",
      "',i \"warm'        | IMAGE              |                | '\"warm'",
      // strands and the lane
      "',3 warm'          | 3                  |                | warm",
      "',3 ,1 ,6 warm'    | 3 1 6              |                | warm",
      "',3 ,3 warm'       |                    |                | warm",
      "',10 warm'         | 10                 |                | warm",
      "',s ,12 ,3 warm'   | SAID 12 3          |                | warm",
      "'warm ,12 still'   | 12                 |                | warm still",
      "',x warm'          | private            |                | warm",
      "'warm ,x still'    | private            |                | warm still",
      "',a ,x ,9 warm'    | AFFECT private 9   |                | warm",
      "',x ,x warm'       |                    |                | warm",
      // phases and rows
      "',f1 '             |                    | ARRIVAL        |",
      "',f2 '             |                    | PREPARATION    |",
      "',f3 '             |                    | DOSING         |",
      "',f4 '             |                    | ONSET          |",
      "',f5 '             |                    | PEAK           |",
      "',f6 '             |                    | RETURN         |",
      "',f7 '             |                    | DEBRIEF        |",
      "',f8 '             |                    | READY_TO_LEAVE |",
      "',f5 ,s warm'      | SAID               | PEAK           | warm",
      "',dose '           |                    | OpenDose       |",
      "',bp '             |                    | OpenVitalSigns |",
      "',told '           |                    | OpenConcern    |",
      "',time '           |                    | CorrectTime    |",
      "',leave '          |                    | OpenLeaving    |",
      "',end '            |                    | AskToEnd       |",
      "',hold '           |                    | HELD           |",
      "',clear '          |                    | CLEARED        |",
      "',pause '          |                    | PAUSED         |",
      "',on '             |                    | RESUMED        |",
      "',observe '        |                    | OBSERVING      |",
      "',spit '           |                    | spat           |",
      "',swallow '        |                    | swallowed      |",
      // what is no command
      "',, warm'          |                    |                | ',, warm'",
      "',,s warm'         |                    |                | ',,s warm'",
      "',q warm'          |                    |                | ',q warm'",
      "',2 warm'          |                    |                | ',2 warm'",
      "',f9 warm'         |                    |                | ',f9 warm'",
      "'warm, still'      |                    |                | 'warm, still'",
      "'warm ,s still'    |                    |                | 'warm ,s still'",
      "'warm ,dose still' |                    |                | 'warm ,dose still'",
      "'142/88 76 97'     |                    |                | '142/88 76 97'"
  })
  void eachIsReadAsSoonAsItIsComplete(String typed, String chips, String asked, String words) {
    EntryLine line = EntryLine.EMPTY;
    List<Command> beyond = new ArrayList<>();
    for (char key : typed.toCharArray()) {
      LineReader.Typed read = reader.typed(line, line.words() + key, NOW);
      line = read.line();
      beyond.addAll(read.asked());
    }
    assertThat(line.chips().stream().map(CommaCommandsTest::name).collect(Collectors.joining(" ")))
        .isEqualTo(chips == null ? "" : chips);
    assertThat(beyond.stream().map(CommaCommandsTest::name).collect(Collectors.joining(" ")))
        .isEqualTo(asked == null ? "" : asked);
    assertThat(line.words()).isEqualTo(words == null ? "" : words);
    assertThat(line.reading().isPresent()).isEqualTo(typed.startsWith("142/88"));
    assertThat(line.firstKey().isPresent()).isEqualTo(!line.blank());
  }

  private static String name(Chip chip) {
    return switch (chip) {
      case Chip.OfKind(var kind) -> kind.name();
      case Chip.OfStrand(int number) -> Integer.toString(number);
      case Chip.OtherLane() -> "private";
    };
  }

  private static String name(Command command) {
    return switch (command) {
      case Command.OfPhase(var phase) -> phase.name();
      case Command.Take(var step) -> step.name();
      case Command.EndHold(boolean spat) -> spat ? "spat" : "swallowed";
      default -> command.getClass().getSimpleName();
    };
  }
}
