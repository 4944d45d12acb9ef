package app.understory.people.view;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.Person;
import app.understory.people.SamplePeople;
import app.understory.record.Roster;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SieveTest {

  @Test
  void twoThousandPeopleAreSiftedWithinAFrame() {
    List<PeopleRow.Card> cards = IntStream.range(1, 2001).mapToObj(SieveTest::card).toList();
    List<PeopleRow> found = List.of();
    long best = Long.MAX_VALUE;
    for (int turn = 0; turn < 20; turn++) {
      long begun = System.nanoTime();
      found = Sieve.sift(cards, "ada ind");
      best = Math.min(best, System.nanoTime() - begun);
    }

    assertThat(found).hasSize(2000);
    assertThat(Duration.ofNanos(best)).isLessThan(Duration.ofMillis(16));
  }

  private static PeopleRow.Card card(int number) {
    Person person = SamplePeople.ada(SamplePeople.id(number));
    return new PeopleRow.Card(new Roster.Line(person, Optional.empty(), 4, 4, Optional.empty(), List.of()),
        "induction");
  }
}
