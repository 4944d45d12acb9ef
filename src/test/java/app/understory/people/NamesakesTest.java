package app.understory.people;

import static app.understory.people.SamplePeople.id;
import static app.understory.people.SamplePeople.named;
import static app.understory.people.SamplePeople.person;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.Person.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesakesTest {

  @Test
  void twoPeopleOfOneNameAreMarkedByBirthYearAndInitials() {
    Namesakes namesakes = Namesakes.among(
        List.of(person(id(1), "Dana Placeholder", "Dana Ruth Placeholder", "1984-02-01", Status.INDUCTION),
            person(id(2), "Dana Placeholder", "Dana Maria Placeholder", "1971-07-09", Status.INDUCTION),
            named(id(3), "Bram Example")));
    assertThat(namesakes.of(id(1))).hasValueSatisfying(mark -> {
      assertThat(mark.initials()).isEqualTo("D. R.");
      assertThat(mark.wholeDay()).isFalse();
    });
    assertThat(namesakes.of(id(2)).orElseThrow().initials()).isEqualTo("D. M.");
    assertThat(namesakes.of(id(3))).isEmpty();
  }

  @Test
  void whereYearAndInitialsAreTheSameTheWholeBirthDateTellsThemApart() {
    Namesakes namesakes = Namesakes.among(
        List.of(person(id(1), "Dana Placeholder", "Dana Ruth Placeholder", "1984-02-01", Status.INDUCTION),
            person(id(2), "Dana Placeholder", "Dana Rosa Placeholder", "1984-07-09", Status.INDUCTION)));
    assertThat(namesakes.of(id(1)).orElseThrow().wholeDay()).isTrue();
    assertThat(namesakes.of(id(2)).orElseThrow().wholeDay()).isTrue();
  }

  @Test
  void accentsAndCapitalsDoNotMakeTwoNames() {
    Namesakes namesakes = Namesakes.among(List.of(named(id(1), "Zoë Sample"), named(id(2), "zoe sample")));
    assertThat(namesakes.of(id(1))).isPresent();
    assertThat(namesakes.of(id(2))).isPresent();
  }
}
