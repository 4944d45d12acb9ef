package app.understory.session.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Entry.Lane;
import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.session.VitalSigns;
import app.understory.session.line.Lanes;
import app.understory.session.line.LineReader;
import app.understory.session.paper.PaperPage.Fault;
import app.understory.session.paper.PaperPage.Line;
import app.understory.session.paper.PaperPage.Order;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PaperPageTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

  @Test
  void everyLineIsReadAsInTheRoom() {
    List<Line> lines = read("""
        1352 128/82 72 98
        14:02 ,dose 80 im
        1408 ,f4

        1438 ,1 "it is warm"
        ,m I wait.
        1440 .
        1441 ,e Breath slow ,6
        """);

    assertThat(lines).hasSize(7).allMatch(Line.Told.class::isInstance);
    assertThat(told(lines, 0).what()).isInstanceOf(VitalSigns.class);
    assertThat(told(lines, 1).what()).isInstanceOfSatisfying(Dose.class, dose -> {
      assertThat(dose.milligrams()).isEqualByComparingTo("80");
      assertThat(dose.route()).isEqualTo(Dose.Route.IM);
    });
    assertThat(told(lines, 2).what()).isEqualTo(new Entry.PhaseBegan(Phase.ONSET));
    assertThat(told(lines, 3).what()).isEqualTo(new Entry.Words(Kind.SAID, "it is warm"));
    assertThat(told(lines, 3).strands()).containsExactly(1);
    assertThat(told(lines, 4).lane()).isEqualTo(Lane.PRIVATE);
    assertThat(told(lines, 4).order()).isEqualTo(Order.SAME);
    assertThat(told(lines, 4).at()).isEqualTo(told(lines, 3).at());
    assertThat(told(lines, 5).what()).isEqualTo(new Entry.Mark());
    assertThat(told(lines, 6).strands()).containsExactly(6);
  }

  @Test
  void pastMidnightIsTheNextDayAndALineOutOfOrderIsNot() {
    List<Line> lines = read("2350 late\n0010 later\n0005 before that\n0130 at last");

    assertThat(told(lines, 1).at()).isEqualTo(at("2026-11-25T00:10"));
    assertThat(told(lines, 2).at()).isEqualTo(at("2026-11-25T00:05"));
    assertThat(told(lines, 3).at()).isEqualTo(at("2026-11-25T01:30"));
  }

  @Test
  void aPhaseWithWordsIsBothAndNothingOfALineIsLost() {
    List<Line> lines = read("1440 ,f5 ,1 \"the wave comes\"\n1450 ,dose 20 im ,1\n1455 ,f6 ,dose 20 im");

    assertThat(told(lines, 0).what()).isEqualTo(new Entry.PhaseBegan(Phase.PEAK));
    assertThat(told(lines, 1).what()).isEqualTo(new Entry.Words(Kind.SAID, "the wave comes"));
    assertThat(told(lines, 1).strands()).containsExactly(1);
    assertThat(lines.subList(2, 4)).allMatch(
        line -> line instanceof Line.Refused(String _, Fault fault) && fault == Fault.ONE_THING);
  }

  @Test
  void theMomentNearestToTheLineBeforeIsMeant() {
    List<Line> back = read("2345 a\n0010 b\n2355 c");
    assertThat(told(back, 2).at()).isEqualTo(at("2026-11-24T23:55"));
    assertThat(told(back, 2).order()).isEqualTo(Order.BACK);

    List<Line> twice = new PaperPage(reader(), "Ketamine").read("0050 a\n0140 b\n0110 c\n0205 d",
        LocalDate.of(2026, 11, 1), at("2026-11-26T10:00"));
    assertThat(twice).extracting(line -> ((Line.Told) line).at()).isSorted();
  }

  @Test
  void aNumberInTheMidstOfAPageIsWordsUnlessItLooksLikeATime() {
    List<Line> lines = read("1440 he counts\n120 mg, he says\n9 suns");

    assertThat(told(lines, 1).what()).isEqualTo(new Entry.Words(Kind.SEEN, "120 mg, he says"));
    assertThat(told(lines, 2).what()).isEqualTo(new Entry.Words(Kind.SEEN, "9 suns"));
  }

  @Test
  void whatCannotBeReadSaysWhy() {
    assertThat(fault("it is warm")).isEqualTo(Fault.NO_TIME);
    assertThat(fault("1438")).isEqualTo(Fault.NO_WORDS);
    assertThat(fault("1438 ,dose 80")).isEqualTo(Fault.NO_DOSE);
    assertThat(fault("1438 ,dose 0 im")).isEqualTo(Fault.NO_DOSE);
    assertThat(fault("1438 80/120")).isEqualTo(Fault.IMPOSSIBLE);
    assertThat(fault("1438 ,q what")).isEqualTo(Fault.NO_COMMAND);
    assertThat(fault("1438 ,end")).isEqualTo(Fault.NO_COMMAND);
    assertThat(new PaperPage(reader(), "Ketamine").read("1438 x", DAY.plusDays(9), at("2026-11-26T10:00")))
        .containsExactly(new Line.Refused("1438 x", Fault.TO_COME));
  }

  @Test
  void aDayIsReadAsItIsWritten() {
    assertThat(TypedDay.read(TypedDay.written(DAY))).contains(DAY);
    assertThat(TypedDay.read("2026-11-24")).contains(DAY);
    assertThat(TypedDay.read("24 november 2026")).contains(DAY);
    assertThat(TypedDay.read("Tuesday")).isEmpty();
  }

  private static Fault fault(String line) {
    return ((Line.Refused) read(line).getFirst()).fault();
  }

  private static Line.Told told(List<Line> lines, int at) {
    return (Line.Told) lines.get(at);
  }

  private static List<Line> read(String page) {
    return new PaperPage(reader(), "Ketamine").read(page, DAY, at("2026-11-26T10:00"));
  }

  private static LineReader reader() {
    return new LineReader(Set.of(1, 6), Lanes.DELIVERED);
  }

  private static Moment at(String wall) {
    return new Moment(LocalDateTime.parse(wall).atZone(CHICAGO).toInstant(), CHICAGO);
  }
}
