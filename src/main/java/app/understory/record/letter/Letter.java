package app.understory.record.letter;

import app.understory.course.order.Departed;
import app.understory.course.order.Order;
import app.understory.measure.chart.Curve;
import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.session.Dose;
import app.understory.session.concern.Care;
import app.understory.visit.Visit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a letter to the prescriber tells. Nothing of the private lane and no strand's wording has a place in it: only what
 * the purpose needs (the minimum necessary of 45 CFR 164.502(b)).
 *
 * @param about      whom it is about
 * @param to         to whom; empty while no prescriber is noted
 * @param day        of writing
 * @param since      the day of the first session with medicine
 * @param doses      one for each session with medicine, newest first
 * @param earlier    older sessions, of which only the sum is told
 * @param scores     measures with named ranges
 * @param concerns   newest first
 * @param olderConcerns how many older concerns are left out for want of room
 * @param departed   from the order, newest first
 * @param order      the version that counts on that day
 * @param next       what comes next
 */
public record Letter(Person about, Optional<Ally> to, LocalDate day, Optional<LocalDate> since,
    List<Given> doses, Optional<Earlier> earlier,
    List<Curve> scores, List<Concern> concerns, int olderConcerns, List<Departed> departed,
    Optional<Order> order,
    Next next) {

  /** Keeps its own copies. */
  public Letter {
    doses = List.copyOf(doses);
    scores = List.copyOf(scores);
    concerns = List.copyOf(concerns);
    departed = List.copyOf(departed);
  }

  /**
   * One session.
   *
   * @param amounts     each administration, in milligrams
   * @param perKilogram of all together
   * @param pressures   before the first dose, the highest, the last, as 128/82; empty where none was taken
   */
  public record Given(int number, LocalDate day, String substance, Dose.Route route, List<BigDecimal> amounts,
      Optional<BigDecimal> perKilogram, Pressures pressures) {
    /** Keeps its own copy. */
    public Given {
      amounts = List.copyOf(amounts);
    }

    /** Of all administrations. */
    public BigDecimal milligrams() {
      return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }

  /** Pressures of a session. */
  public record Pressures(Optional<String> before, Optional<String> highest, Optional<String> last) {}

  /** Sessions of which only this is told. */
  public record Earlier(int sessions, BigDecimal milligrams) {
    Earlier and(Given one) {
      return new Earlier(sessions + 1, milligrams.add(one.milligrams()));
    }
  }

  /** A concern of the record, and what it came to. */
  public record Concern(LocalDate day, String words, Optional<Care> care) {}

  /**
   * What comes next.
   *
   * @param visit     the next visit that is planned
   * @param session   the number of the next session
   * @param dose      the day of the course's next dose
   */
  public record Next(Optional<Visit> visit, int session, Optional<LocalDate> dose) {}

  /** Milligrams of the whole course so far. */
  public BigDecimal milligrams() {
    return doses.stream().map(Given::milligrams).reduce(
        earlier.map(Earlier::milligrams).orElse(BigDecimal.ZERO),
        BigDecimal::add);
  }

  /** Sessions with medicine so far. */
  public int sessions() {
    return doses.size() + earlier.map(Earlier::sessions).orElse(0);
  }

  /**
   * The same letter on one page: the oldest doses fold into their sum first, then the oldest concerns are counted only. A
   * letter that does not fit even so keeps its newest dose and concern.
   *
   * @param fits whether it stands on one page
   */
  public Letter onOnePage(Predicate<Letter> fits) {
    Letter letter = this;
    while (!fits.test(letter) && (letter.doses.size() > 1 || letter.concerns.size() > 1)) {
      letter = letter.doses.size() > 1 ? letter.withOldestDoseFolded() : letter.withOldestConcernCounted();
    }
    return letter;
  }

  private Letter withOldestDoseFolded() {
    Earlier with = earlier.orElse(new Earlier(0, BigDecimal.ZERO)).and(doses.getLast());
    return new Letter(about, to, day, since, doses.subList(0, doses.size() - 1), Optional.of(with), scores,
        concerns,
        olderConcerns, departed, order, next);
  }

  private Letter withOldestConcernCounted() {
    return new Letter(about, to, day, since, doses, earlier, scores, concerns.subList(0, concerns.size() - 1),
        olderConcerns + 1, departed, order, next);
  }
}
