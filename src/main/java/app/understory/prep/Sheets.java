package app.understory.prep;

import app.understory.people.PersonId;
import app.understory.strand.Strand;
import app.understory.strand.StrandHistory;
import app.understory.strand.Strands;
import app.understory.strand.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads whole pages: a worksheet with its strands and what came of them. Belongs off the JavaFX thread. */
public final class Sheets {
  private final Preparation preparation;
  private final Strands strands;
  private final StrandHistory history;

  public Sheets(Preparation preparation, Strands strands, StrandHistory history) {
    this.preparation = preparation;
    this.strands = strands;
    this.history = history;
  }

  /** The page of this worksheet as it now stands. */
  public Sheet read(Worksheet worksheet) {
    PersonId person = worksheet.person();
    List<Worksheet> all = preparation.of(person);
    Map<UUID, Integer> sessions = new HashMap<>();
    all.forEach(each -> sessions.put(each.id().value(), each.sessionNumber()));
    Optional<Worksheet> before = all.stream()
        .filter(each -> each.sessionNumber() < worksheet.sessionNumber()).reduce((_, later) -> later);
    List<Sheet.Line> lines = strands.of(person).stream().map(strand -> line(strand, worksheet, sessions))
        .filter(line -> line.now().isPresent() || !line.strand().status().rests()).toList();
    return new Sheet(
        all.stream().filter(each -> each.id().equals(worksheet.id())).findFirst().orElse(worksheet),
        before, lines);
  }

  private Sheet.Line line(Strand strand, Worksheet worksheet, Map<UUID, Integer> sessions) {
    StrandHistory.Past past = history.of(strand.id());
    UUID here = worksheet.id().value();
    Optional<Turn> now = past.turns().stream().filter(turn -> turn.occasionId().equals(here)).findFirst();
    List<Turn> elsewhere = past.turns().stream().filter(turn -> !turn.occasionId().equals(here))
        .filter(turn -> sessionOf(turn, sessions) < worksheet.sessionNumber()).toList();
    List<Integer> asked = elsewhere.stream().map(turn -> sessions.get(turn.occasionId()))
        .filter(Objects::nonNull)
        .toList();
    OptionalInt first = Stream.concat(asked.stream(), past.said().stream().map(said -> said.sessionNumber()))
        .flatMapToInt(IntStream::of).min();
    return new Sheet.Line(strand, now, new Sheet.Past(
        past.said().stream().filter(said -> said.sessionNumber() < worksheet.sessionNumber()).toList(),
        elsewhere,
        asked.size(),
        first.orElse(worksheet.sessionNumber()) < worksheet.sessionNumber() ? first : OptionalInt.empty()));
  }

  private static int sessionOf(Turn turn, Map<UUID, Integer> sessions) {
    return sessions.getOrDefault(turn.occasionId(), 0);
  }
}
