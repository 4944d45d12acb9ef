package app.understory.record.strands;

import app.understory.integration.Page;
import app.understory.session.EntryId;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Turn;
import app.understory.strand.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** Tells one strand out of a chart. */
final class Storyteller {
  private final Chart chart;
  private final Strand strand;
  private final List<Wording> wordings;
  private final Set<StrandId> whole;
  private final List<Turn> turns;

  Storyteller(Chart chart, Strand strand, List<Wording> wordings) {
    this.chart = chart;
    this.strand = strand;
    this.wordings = wordings;
    whole = chart.whole(strand.id());
    turns = chart.turns(whole);
  }

  Story tell() {
    List<Story.Block> blocks = new ArrayList<>();
    chart.sittings().forEach(sitting -> block(sitting).ifPresent(blocks::add));
    chart.notes().forEach(note -> block(note).ifPresent(blocks::add));
    turns.stream().filter(turn -> turn.occasion() == Turn.Occasion.BETWEEN)
        .forEach(turn -> blocks.add(new Story.Block(Story.Occasion.BETWEEN, 0, "", turn.turned(),
            List.of(new Story.Turned(turn)))));
    blocks.sort(Comparator.comparing((Story.Block block) -> block.when().at()).reversed());
    List<Strand> merged = chart.strands().stream()
        .filter(each -> each.mergedInto().filter(strand.id()::equals).isPresent()).toList();
    return new Story(strand, wordings, charges(), blocks, beside(), merged,
        strand.mergedInto().flatMap(chart::strand));
  }

  private Optional<Story.Block> block(Sitting sitting) {
    List<Story.Line> lines = new ArrayList<>();
    turnsOf(sitting, Turn.Occasion.WORKSHEET).forEach(turn -> {
      lines.add(new Story.Prepared(turn, wordedBy(sitting), askedBefore(sitting)));
      if (turn.status().isPresent()) {
        lines.add(new Story.Turned(turn));
      }
    });
    sitting.moments(whole).forEach(entry -> lines.add(sitting.told(entry)));
    if (sitting.withheld(whole) > 0) {
      lines.add(new Story.Withheld(sitting.withheld(whole)));
    }
    turnsOf(sitting, Turn.Occasion.SESSION).forEach(turn -> lines.add(new Story.Turned(turn)));
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Story.Block(Story.Occasion.SESSION, sitting.number(), "", sitting.when(), lines));
  }

  private Stream<Turn> turnsOf(Sitting sitting, Turn.Occasion occasion) {
    return turns.stream().filter(turn -> turn.occasion() == occasion)
        .filter(turn -> chart.sessionOf(turn).orElse(0) == sitting.number());
  }

  private boolean askedBefore(Sitting sitting) {
    return turns.stream().filter(turn -> turn.occasion() == Turn.Occasion.WORKSHEET)
        .anyMatch(turn -> chart.sessionOf(turn).orElse(sitting.number()) < sitting.number());
  }

  /** How it was worded when that session began. */
  private String wordedBy(Sitting sitting) {
    return wordings.stream().filter(wording -> !wording.said().at().isAfter(sitting.when().at()))
        .map(Wording::words).reduce((_, later) -> later)
        .orElseGet(() -> wordings.isEmpty() ? strand.words() : wordings.getFirst().words());
  }

  private Optional<Story.Block> block(Chart.Written written) {
    List<Story.Line> lines = new ArrayList<>();
    Set<EntryId> mine = chart.entries(whole);
    for (Page.Paragraph paragraph : written.page().paragraphs()) {
      boolean quote = paragraph.source().filter(source -> mine.contains(source.entry())).isPresent();
      boolean tied = paragraph.runs().stream()
          .anyMatch(run -> run instanceof Page.Chip chip && whole.contains(chip.strand()));
      boolean bare = !quote && paragraph.words().strip().equals(strand.words());
      if ((quote || tied) && !bare) {
        lines.add(new Story.Passage(written.note().id(), paragraph.words(), quote));
      }
    }
    turns.stream().filter(turn -> turn.occasion() == Turn.Occasion.NOTE)
        .filter(turn -> turn.occasionId().equals(written.note().id().value()))
        .forEach(turn -> lines.add(new Story.Turned(turn)));
    int number = chart.sittings().stream()
        .filter(sitting -> sitting.session().map(session -> session.id()).equals(written.note().session()))
        .filter(sitting -> sitting.session().isPresent()).map(Sitting::number).findFirst().orElse(0);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional
            .of(new Story.Block(Story.Occasion.NOTE, number, written.page().title(), written.note().begun(),
                lines));
  }

  private List<Story.Charge> charges() {
    return chart.sittings().stream().map(sitting -> new Story.Charge(sitting.number(),
        turnsOf(sitting, Turn.Occasion.WORKSHEET).map(Turn::charge).filter(OptionalInt::isPresent)
            .reduce((_, later) -> later).orElse(OptionalInt.empty())))
        .toList();
  }

  private List<Story.Beside> beside() {
    Map<StrandId, Integer> times = new HashMap<>();
    chart.sittings()
        .forEach(sitting -> sitting.moments(whole).forEach(entry -> entry.strands().stream().distinct()
            .filter(other -> !whole.contains(other)).forEach(other -> times.merge(other, 1, Integer::sum))));
    return chart.strands().stream().filter(other -> times.containsKey(other.id()))
        .map(other -> new Story.Beside(other, times.getOrDefault(other.id(), 0)))
        .sorted(Comparator.comparingInt(Story.Beside::times).reversed()).toList();
  }
}
