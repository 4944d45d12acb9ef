package app.understory.intake.candidacy;

import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.vault.time.Timekeeper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked again while someone is in maintenance: bladder, misuse and memory, by the practice's own interval. (The
 * esketamine label asks to look for symptoms of the bladder and for misuse.) Reads belong off the JavaFX thread.
 */
public final class Rechecks {
  /** The setting: how many days after it was asked last. */
  public static final String DAYS = "intake.recheck.days";
  /** The delivered interval, in days: a number of ours, for the practice to set. */
  public static final int DELIVERED = 90;

  private static final Set<String> AGAIN = Set.of(Consideration.BLADDER, Consideration.MISUSE,
      Consideration.MEMORY);

  private final Considerations considerations;
  private final People people;
  private final Setup setup;
  private final Timekeeper time;

  public Rechecks(Considerations considerations, People people, Setup setup, Timekeeper time) {
    this.considerations = considerations;
    this.people = people;
    this.setup = setup;
    this.time = time;
  }

  /**
   * Something to be asked again.
   *
   * @param last when it was asked last; nothing where it never was
   * @param due  since when it is due
   */
  public record Recheck(PersonId person, Consideration about, Optional<LocalDate> last, LocalDate due) {}

  /** What is due today of everyone in maintenance. */
  public List<Recheck> due() {
    return people.everyone().stream().flatMap(person -> due(person).stream()).toList();
  }

  /** What is due today of one person; nothing outside maintenance. */
  public List<Recheck> due(PersonId id) {
    return people.find(id).map(this::due).orElse(List.of());
  }

  private List<Recheck> due(Person person) {
    if (person.status() != Person.Status.MAINTENANCE) {
      return List.of();
    }
    int days = days();
    return considerations.of(person.id()).stream().filter(each -> AGAIN.contains(each.about().code()))
        .map(each -> {
          Optional<LocalDate> last = each.judgement()
              .filter(judgement -> judgement.state() != Judgement.State.NOT_ASKED)
              .map(judgement -> judgement.judged().day());
          return new Recheck(person.id(), each.about(), last,
              last.map(day -> day.plusDays(days)).orElseGet(time::today));
        }).filter(each -> !each.due().isAfter(time.today())).toList();
  }

  private int days() {
    try {
      return Math.max(1, Integer.parseInt(setup.setting(DAYS, Integer.toString(DELIVERED)).strip()));
    } catch (NumberFormatException notANumber) {
      return DELIVERED;
    }
  }
}
