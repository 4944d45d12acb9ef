package app.understory.session.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.session.Entry.Lane;
import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.session.SessionClock.Beat;
import app.understory.session.VitalSigns;
import app.understory.session.VitalSigns.Fault;
import app.understory.session.VitalSigns.Sign;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {
  private static final Instant START = Instant.parse("2026-11-24T14:02:00Z");
  private final LineReader reader = new LineReader(Set.of(1, 3, 6, 12), Lanes.DELIVERED);
  private final List<Command> asked = new ArrayList<>();
  private boolean mark;
  private long second;

  @ParameterizedTest
  @CsvSource({"s, SAID", "e, SEEN", "a, AFFECT", "i, IMAGE", "n, NEW_THOUGHT", "d, DID", "m, MINE",
      "u, MUSIC",
      "c, CONCERN", "p, MILESTONE", "S, SAID"})
  void aCommaALetterAndASpaceChooseTheKind(String letter, Kind kind) {
    EntryLine line = keys(EntryLine.EMPTY, "," + letter + " it is warm");

    assertThat(line.chosenKind()).contains(kind);
    assertThat(line.words()).isEqualTo("it is warm");
  }

  @Test
  void severalCommandsMayFollowEachOther() {
    EntryLine line = keys(EntryLine.EMPTY, ",s ,3 ,6 ,x it is warm");

    assertThat(line.kind()).isEqualTo(Kind.SAID);
    assertThat(line.strands()).containsExactly(3, 6);
    assertThat(line.lane()).isEqualTo(Lane.PRIVATE);
    assertThat(line.words()).isEqualTo("it is warm");
  }

  @Test
  void pastedAtOnceTheLineReadsTheSame() {
    assertThat(reader.typed(EntryLine.EMPTY, ",s ,3 it is warm", beat()).line().strands()).containsExactly(3);
  }

  @Test
  void aStrandCanBeTiedAfterTheWordsAndNeedsNoSpaceBeforeEnter() {
    EntryLine line = keys(EntryLine.EMPTY, "the girl on the stair ,6");

    assertThat(line.strands()).isEmpty();
    EntryLine finished = reader.finished(line, beat()).line();
    assertThat(finished.strands()).containsExactly(6);
    assertThat(finished.words()).isEqualTo("the girl on the stair");
  }

  @Test
  void strandsFromTenOnWorkByCommaCommand() {
    assertThat(keys(EntryLine.EMPTY, ",12 yes").strands()).containsExactly(12);
  }

  @Test
  void aStrandThatIsNotThereStaysInTheWordsAndIsNamed() {
    EntryLine line = keys(EntryLine.EMPTY, ",4 yes");

    assertThat(line.words()).isEqualTo(",4 yes");
    assertThat(reader.unknown(line)).contains("4");
  }

  @Test
  void noWordsAreTakenForAKindWithinASentence() {
    assertThat(keys(EntryLine.EMPTY, "yes ,i see it ,a lamp ,dose of it").words())
        .isEqualTo("yes ,i see it ,a lamp ,dose of it");
  }

  @Test
  void twoCommasAreOne() {
    EntryLine line = keys(EntryLine.EMPTY, ",,s not a command ,,3 either");

    assertThat(line.chips()).isEmpty();
    assertThat(reader.finished(line, beat()).line().words()).isEqualTo(",s not a command ,3 either");
    assertThat(CommandReader.escaped(",s a ,3 b")).isEqualTo(",,s a ,,3 b");
  }

  @Test
  void phasesAndRowsAreAskedForAndTheLineStays() {
    EntryLine line = keys(EntryLine.EMPTY, ",f5 ,dose ,bp ");

    assertThat(asked).containsExactly(new Command.OfPhase(Phase.PEAK), new Command.OpenDose(),
        new Command.OpenVitalSigns());
    assertThat(line).isEqualTo(EntryLine.EMPTY);
  }

  @Test
  void aLeadingQuoteMeansSaidAndAClosingOneGoes() {
    EntryLine line = keys(EntryLine.EMPTY, "\"it is warm\"");

    assertThat(line.kind()).isEqualTo(Kind.SAID);
    assertThat(reader.finished(line, beat()).line().words()).isEqualTo("it is warm");
    assertThat(keys(EntryLine.EMPTY, ",i \"stair").words()).isEqualTo("\"stair");
  }

  @Test
  void threeNumbersAloneAreVitalSigns() {
    EntryLine line = keys(EntryLine.EMPTY, "142/88 76 97");

    assertThat(line.reading().flatMap(Reading::signs)).contains(new VitalSigns(java.util.OptionalInt.of(142),
        java.util.OptionalInt.of(88), java.util.OptionalInt.of(76), java.util.OptionalInt.of(97)));
    assertThat(keys(EntryLine.EMPTY, "142/88 76 97 she says").reading()).isEmpty();
    assertThat(keys(EntryLine.EMPTY, ",s 142/88").reading()).isEmpty();
  }

  @Test
  void impossibleSignsAreReadAndRefused() {
    assertThat(keys(EntryLine.EMPTY, "88/142 76 97").reading().orElseThrow().faults()).containsEntry(
        Sign.SYSTOLIC,
        Fault.NOT_ABOVE);
    assertThat(keys(EntryLine.EMPTY, "142/88 76 107").reading().orElseThrow().faults()).containsEntry(
        Sign.OXYGEN,
        Fault.IMPOSSIBLE);
    assertThat(keys(EntryLine.EMPTY, "142/88 7 97").reading().orElseThrow().faults()).containsEntry(
        Sign.PULSE,
        Fault.IMPOSSIBLE);
  }

  @Test
  void aPointOnTheEmptyLineIsASilentMark() {
    EntryLine line = keys(EntryLine.EMPTY, ".");

    assertThat(mark).isTrue();
    assertThat(line).isEqualTo(EntryLine.EMPTY);
    mark = false;
    keys(EntryLine.EMPTY, "she sleeps.");
    assertThat(mark).isFalse();
  }

  @Test
  void theTimeIsThatOfTheFirstKeyAndEmptyingForgetsIt() {
    EntryLine line = keys(EntryLine.EMPTY, ",s it");
    Optional<Beat> first = line.firstKey();

    assertThat(first.map(Beat::elapsedMs)).contains(1000L);
    assertThat(keys(line, " is warm").firstKey()).isEqualTo(first);
    EntryLine emptied = reader.typed(line, "", beat()).line();
    assertThat(emptied.firstKey()).isEmpty();
    assertThat(emptied.kind()).isEqualTo(Kind.SAID);
    assertThat(keys(emptied, "x").firstKey()).isNotEqualTo(first).isPresent();
  }

  @Test
  void backspaceBeforeTheWordsTakesOffTheLastChip() {
    EntryLine line = keys(EntryLine.EMPTY, ",s ,3 ");

    assertThat(line.withoutLastChip().chips()).containsExactly(new EntryLine.Chip.OfKind(Kind.SAID));
    assertThat(line.withoutLastChip().withoutLastChip()).isEqualTo(EntryLine.EMPTY);
  }

  @Test
  void theTherapistsOwnIsAlwaysPrivateAndTheLaneOfOthersSwitches() {
    assertThat(keys(EntryLine.EMPTY, ",m ,x waiting").lane()).isEqualTo(Lane.PRIVATE);
    assertThat(keys(EntryLine.EMPTY, ",x ,x waiting").lane()).isEqualTo(Lane.RECORD);
    assertThat(keys(EntryLine.EMPTY, "waiting ,x ").lane()).isEqualTo(Lane.PRIVATE);
  }

  @Test
  void aLaterKindTakesThePlaceOfTheFirst() {
    assertThat(keys(EntryLine.EMPTY, ",s ,a tears").chosenKind()).contains(Kind.AFFECT);
  }

  private EntryLine keys(EntryLine before, String keys) {
    EntryLine line = before;
    for (char key : keys.toCharArray()) {
      LineReader.Typed typed = reader.typed(line, line.words() + key, beat());
      line = typed.line();
      asked.addAll(typed.asked());
      mark |= typed.mark();
    }
    return line;
  }

  private Beat beat() {
    second++;
    return new Beat(new Moment(START.plusSeconds(second), ZoneId.of("UTC")), second * 1000);
  }
}
