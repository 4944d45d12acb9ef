package app.understory.record.strands;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.session.Entry;
import app.understory.session.Phase;
import app.understory.session.Session;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoomTest extends StrandsOfAda {
  @Test
  void aStrandIsToldFromItsPreparationsMomentsPassagesAndTurnsNewestFirst() {
    Story story = loom.story(strand("What did she protect?").id()).orElseThrow();

    assertThat(story.blocks()).extracting(Story.Block::sessionNumber).containsExactly(5, 4, 4, 3);
    assertThat(story.blocks().getFirst().lines()).singleElement()
        .satisfies(
            line -> assertThat(((Story.Prepared) line).turn().anchor()).hasValue("the girl on the stair"));
    assertThat(story.blocks().get(1).occasion()).isEqualTo(Story.Occasion.NOTE);
    assertThat(story.blocks().get(1).lines()).hasSize(2);
    assertThat(story.blocks().get(2).lines()).filteredOn(Story.Told.class::isInstance)
        .extracting(line -> ((Story.Told) line).words()).containsExactly(
            "I was small, and I was the one on watch.", "A lamp left on in the stairwell.",
            "She did not sleep. She watched.");
    assertThat(story.blocks().get(3).lines()).contains(new Story.Withheld(1));
    assertThat(story.charges()).extracting(charge -> charge.value().orElse(-1)).containsExactly(-1, -1, -1,
        -1, 7);
    assertThat(story.lastTurn().orElseThrow().whatChanged()).hasValue("from what to whom");
    assertThat(story.toString()).doesNotContain("Marker of the private lane");
  }

  @Test
  void allStrandsStandAcrossSessionsWithWhatEachBrought() {
    Weave weave = loom.weave(ada);

    assertThat(weave.columns()).extracting(Weave.Column::number).containsExactly(1, 2, 3, 4, 5);
    Weave.Line protect = weave.lines().stream()
        .filter(thread -> thread.strand().words().equals("What did she protect?")).findFirst().orElseThrow();
    assertThat(protect.cells().get(0).empty()).isTrue();
    assertThat(protect.cells().get(2).told()).hasSize(1);
    assertThat(protect.cells().get(3).told()).hasSize(3);
    assertThat(protect.cells().get(3).turn().orElseThrow().status()).hasValue(Strand.Status.MOVED);
    assertThat(protect.cells().get(4).asked()).isTrue();
    assertThat(protect.cells().get(4).charge()).hasValue(7);
  }

  @Test
  void mergedStrandsAreToldAsOneAndPartedLeaveNoTrace() {
    Strand protect = strand("What did she protect?");
    Strand house = strand("The house, past the hall");
    int before = loom.story(house.id()).orElseThrow().blocks().size();

    practice.strands().merge(ada, protect.id(), house.id()).join();
    Story merged = loom.story(house.id()).orElseThrow();
    assertThat(merged.merged()).extracting(Strand::id).containsExactly(protect.id());
    assertThat(merged.blocks()).hasSizeGreaterThan(before);
    assertThat(loom.weave(ada).lines()).extracting(thread -> thread.strand().id())
        .doesNotContain(protect.id());
    assertThat(strand("What did she protect?").number()).isEmpty();

    practice.strands().part(ada, protect.id()).join();
    assertThat(loom.story(house.id()).orElseThrow().blocks()).hasSize(before);
    Strand again = strand("What did she protect?");
    assertThat(again.status()).isEqualTo(Strand.Status.MOVED);
    assertThat(again.number()).isPresent();
  }

  @Test
  void aMomentIsInThePhaseThatTheMarksSayWhateverStoodWhenItWasEntered() {
    var protect = strand("What did she protect?").id();
    Session session = practice.log().of(ada).stream().filter(each -> each.number() == 4).findFirst()
        .orElseThrow();
    practice.entry(session, 1, Entry.Lane.RECORD, new Entry.PhaseBegan(Phase.PEAK));
    assertThat(phases(protect)).contains(Optional.of(Phase.PEAK));

    Entry mark = practice.log().entries(session.id()).stream()
        .filter(entry -> entry.what().equals(new Entry.PhaseBegan(Phase.PEAK))).reduce((_, later) -> later)
        .orElseThrow();
    practice.log().keep(mark.happenedAt(mark.happened(), Duration.ofHours(9).toMillis(), mark.phase()))
        .join();
    assertThat(phases(protect)).doesNotContain(Optional.of(Phase.PEAK));
  }

  private List<Optional<Phase>> phases(StrandId strand) {
    return loom.story(strand).orElseThrow().blocks().stream().filter(block -> block.sessionNumber() == 4)
        .flatMap(block -> block.lines().stream()).filter(Story.Told.class::isInstance)
        .map(line -> ((Story.Told) line).phase()).toList();
  }
}
