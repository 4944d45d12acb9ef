package app.understory.course.order;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.course.Route;
import app.understory.course.order.Departure.What;
import app.understory.people.SamplePeople;
import app.understory.vault.time.Moment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeparturesTest {
  private static final LocalDate FROM = LocalDate.of(2026, 11, 2);
  private static final LocalDate TO = LocalDate.of(2027, 2, 9);
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Moment THEN = new Moment(Instant.parse("2026-11-02T15:00:00Z"),
      ZoneId.of("America/New_York"));

  @Test
  void whatIsAsOrderedDepartsInNothing() {
    assertThat(found(giving("80"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"99.99,", "100,", "100.01,ONCE", "119.99,ONCE", "120,ONCE", "120.01,ONCE SESSION"})
  void oneAmountIsHeldAgainstTheMostOfOneAndTheMostOfASession(String milligrams, @Nullable String expected) {
    assertThat(found(giving(milligrams))).isEqualTo(whats(expected));
  }

  @ParameterizedTest
  @CsvSource({"39.99,", "40,", "40.01,SESSION"})
  void aBoosterCountsWithWhatWasGivenBefore(String milligrams, @Nullable String expected) {
    assertThat(found(after(giving(milligrams), "80", 1, 30))).isEqualTo(whats(expected));
  }

  @ParameterizedTest
  @CsvSource({"0,-1,", "1,29,BOOSTER_SOON", "1,30,", "1,31,", "2,30,BOOSTERS", "2,29,BOOSTERS BOOSTER_SOON"})
  void boostersAreCountedAndKeepTheirGap(int doses, int minutes, @Nullable String expected) {
    assertThat(found(after(giving("1"), "10", doses, minutes))).isEqualTo(whats(expected));
  }

  @ParameterizedTest
  @CsvSource({"0,", "7,", "8,SESSIONS_USED", "9,SESSIONS_USED"})
  void theSessionsOfAnOrderAreUsedUp(int sessions, @Nullable String expected) {
    assertThat(found(earlier(sessions, null, DAY))).isEqualTo(whats(expected));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-20,", "2026-11-21,", "2026-11-22,DAYS", "2026-11-24,DAYS"})
  void sessionsKeepTheirDays(LocalDate last, @Nullable String expected) {
    assertThat(found(earlier(1, last, DAY))).isEqualTo(whats(expected));
  }

  @Test
  void anHourMoreOnTheClocksIsNoDayMore() {
    LocalDate beforeTheChange = LocalDate.of(2026, 10, 30);
    Order order = order(1, beforeTheChange.minusDays(9), null, null);
    assertThat(Departures.of(new History(List.of(order)),
        earlier(1, beforeTheChange, beforeTheChange.plusDays(3)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-01,NOT_YET", "2026-11-02,", "2027-02-08,", "2027-02-09,", "2027-02-10,RUN_OUT"})
  void anOrderHoldsFromItsFirstDayToItsLast(LocalDate day, @Nullable String expected) {
    assertThat(found(earlier(0, null, day))).isEqualTo(whats(expected));
  }

  @Test
  void withNoOrderThereIsNothingElseToHoldAgainst() {
    assertThat(Departures.of(History.NONE, giving("1000"))).extracting(Departure::what)
        .containsExactly(What.NO_ORDER);
  }

  @Test
  void anOrderTakenBackIsSaidFromThatDayOn() {
    Order.Cancelled how = new Order.Cancelled("blood pressure",
        new Moment(Instant.parse("2026-11-24T09:00:00Z"), ZoneId.of("America/New_York")));
    History history = new History(List.of(order(1, FROM, TO, how)));
    assertThat(Departures.of(history, giving("80"))).extracting(Departure::what)
        .containsExactly(What.CANCELLED);
    assertThat(Departures.of(history, earlier(0, null, DAY.minusDays(1)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"160,100,110,92,", "161,100,110,92,PRESSURE", "160,101,110,92,PRESSURE", "120,80,111,92,PULSE",
      "120,80,110,91,OXYGEN"})
  void aReadingIsHeldAgainstTheOrdersLimits(int systolic, int diastolic, int pulse, int oxygen,
      @Nullable String expected) {
    Giving giving = giving("80");
    Giving read = new Giving(giving.substance(), giving.milligrams(), giving.route(), giving.before(),
        giving.day(), giving.earlier(), new Giving.Reading(OptionalInt.of(systolic),
            OptionalInt.of(diastolic), OptionalInt.of(pulse), OptionalInt.of(oxygen)));
    assertThat(found(read)).isEqualTo(whats(expected));
  }

  @Test
  void anotherSubstanceOrAnotherWayDepart() {
    Giving giving = giving("80");
    assertThat(found(new Giving("Ketamine ", giving.milligrams(), Route.SUBLINGUAL, giving.before(), DAY,
        giving.earlier(), giving.latest()))).containsExactly(What.ROUTE);
    assertThat(found(new Giving("esketamine", giving.milligrams(), Route.IM, giving.before(), DAY,
        giving.earlier(), giving.latest()))).containsExactly(What.SUBSTANCE);
  }

  @Test
  void theNewestVersionThatHasBegunCounts() {
    Order first = order(1, FROM, null, null);
    Order second = order(2, DAY, DAY.plusDays(5), null);
    History history = new History(List.of(first, second));
    assertThat(history.inForce(DAY.minusDays(1))).contains(first);
    assertThat(history.inForce(DAY)).contains(second);
    assertThat(history.standing(first, DAY)).isEqualTo(History.Standing.SUPERSEDED);
    assertThat(history.inForce(DAY.plusDays(6))).as("an older one never takes its place again").isEmpty();
    assertThat(history.standing(second, DAY.minusDays(1))).isEqualTo(History.Standing.NOT_YET);
  }

  @Test
  void aDepartureSaysBothFigures() {
    assertThat(Departures.of(new History(List.of(order(1, FROM, TO, null))), giving("100.50")))
        .containsExactly(new Departure(What.ONCE, "100.5", "100"));
  }

  private static List<What> found(Giving giving) {
    return Departures.of(new History(List.of(order(1, FROM, TO, null))), giving).stream()
        .map(Departure::what).toList();
  }

  private static List<What> whats(@Nullable String expected) {
    return expected == null
        ? List.of()
        : Arrays.stream(expected.split(" ")).map(What::valueOf).toList();
  }

  private static Giving giving(String milligrams) {
    return new Giving("ketamine", new BigDecimal(milligrams), Route.IM, Giving.Before.NOTHING, DAY,
        Giving.Earlier.NONE, Giving.Reading.NONE);
  }

  private static Giving after(Giving giving, String before, int doses, int minutes) {
    OptionalInt since = minutes < 0 ? OptionalInt.empty() : OptionalInt.of(minutes);
    return new Giving(giving.substance(), giving.milligrams(), giving.route(),
        new Giving.Before(new BigDecimal(before), doses, since), giving.day(), giving.earlier(),
        giving.latest());
  }

  private static Giving earlier(int sessions, @Nullable LocalDate last, LocalDate day) {
    return new Giving("ketamine", BigDecimal.TEN, Route.IM, Giving.Before.NOTHING, day,
        new Giving.Earlier(sessions, Optional.ofNullable(last)), Giving.Reading.NONE);
  }

  private static Order order(int version, LocalDate from, @Nullable LocalDate to,
      Order.@Nullable Cancelled cancelled) {
    return new Order(new OrderId(new UUID(7, version)), SamplePeople.id(1), version,
        new Order.Medicine("ketamine", Optional.empty(), Route.IM),
        new Order.Amounts(Optional.of(new BigDecimal("50")), Optional.of(new BigDecimal("120")),
            Optional.of(new BigDecimal("100"))),
        new Order.Spacing(OptionalInt.of(1), OptionalInt.of(30), OptionalInt.of(8), OptionalInt.of(3)),
        new Order.Limits(OptionalInt.of(160), OptionalInt.of(100), OptionalInt.of(110), OptionalInt.of(92)),
        from, Optional.ofNullable(to), "Dr. Wren Invented", Optional.empty(), THEN,
        Optional.ofNullable(cancelled));
  }
}
