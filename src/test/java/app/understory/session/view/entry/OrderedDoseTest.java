package app.understory.session.view.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.understory.course.SampleCourse;
import app.understory.course.order.Departed;
import app.understory.course.order.Departure;
import app.understory.course.order.Departure.What;
import app.understory.people.Person;
import app.understory.record.SamplePractice;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Session;
import app.understory.session.SessionClock.Beat;
import app.understory.session.VitalSigns;
import app.understory.session.account.Ledger;
import app.understory.session.terms.Ordered;
import app.understory.vault.SampleVault;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderedDoseTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SamplePractice practice;
  private SampleCourse course;
  private Person ada;

  @BeforeEach
  void open() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample).ready();
    course = new SampleCourse(sample.vault());
    practice.at("2026-11-24T10:00");
    ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
    course.order(ada.id(), "2026-11-02", "2027-02-09");
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void whatDepartsIsKeptOnceWithItsReasonAndNothingIsBlocked() {
    Session session = practice.begin(ada, null);
    OrderedDose dose = new OrderedDose();
    List<Departed> kept = new ArrayList<>();
    dose.keeper((departed, _) -> kept.addAll(departed));
    dose.orderedProperty().set(Ordered.of(session, course.orders(), practice.log()));
    Beat now = new Beat(session.began(), 60_000);
    List<Departure> found = dose.departures(session, "Ketamine", new BigDecimal("110.00"),
        Dose.Route.SUBLINGUAL, practice.log().entries(session.id()), now);
    assertThat(found).extracting(Departure::what).containsExactly(What.ROUTE, What.ONCE);
    assertThat(dose.asks(found)).isTrue();
    dose.reasonProperty().set("the prescriber said so at 9:40");
    assertThat(dose.asks(found)).isFalse();
    dose.kept(session, practice.log().nextEntryId(), found, now);
    course.orders().keep(ada.id(), kept).join();
    course.orders().keep(ada.id(), kept).join();
    assertThat(course.orders().departed(ada.id())).extracting(Departed::what, Departed::reason)
        .containsExactlyInAnyOrder(tuple(What.ROUTE, "the prescriber said so at 9:40"),
            tuple(What.ONCE, "the prescriber said so at 9:40"));
  }

  @Test
  void eachSignCountsByItsNewestReadingUntilTheDose() {
    Session session = practice.begin(ada, null);
    signs(session, 2, OptionalInt.of(172), OptionalInt.of(104), OptionalInt.empty());
    signs(session, 3, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(97));
    signs(session, 30, OptionalInt.of(120), OptionalInt.of(80), OptionalInt.of(90));
    Ordered ordered = Ordered.of(session, course.orders(), practice.log());
    assertThat(at(ordered, session, 5)).containsExactly(What.PRESSURE);
    assertThat(at(ordered, session, 35)).containsExactly(What.OXYGEN);
  }

  @Test
  void aSessionEnteredLaterThatWasEarlierCountsByItsDay() {
    Session first = practice.begin(ada, null);
    practice.dose(first, 5, 80);
    practice.end(first, 110);
    practice.at("2026-11-18T10:00");
    Session before = practice.begin(ada, null);
    practice.dose(before, 5, 60);
    practice.end(before, 110);
    assertThat(before.number()).isGreaterThan(first.number());
    Ordered ordered = Ordered.of(before, course.orders(), practice.log());
    assertThat(ordered.earlier()).isEmpty();
    assertThat(Ordered.of(first, course.orders(), practice.log()).earlier())
        .containsExactly(LocalDate.of(2026, 11, 18));
    assertThat(Ledger.of(ada.id(), practice.log())).extracting(Ledger.Line::gapDays)
        .containsExactly(OptionalInt.empty(), OptionalInt.of(6));
  }

  private void signs(Session session, int minute, OptionalInt systolic,
      OptionalInt diastolic, OptionalInt oxygen) {
    practice.entry(session, minute, Entry.Lane.RECORD,
        new VitalSigns(systolic, diastolic, OptionalInt.empty(), oxygen));
  }

  private List<What> at(Ordered ordered, Session session, int minute) {
    return ordered.departures(session, "Ketamine", new BigDecimal("80.00"), Dose.Route.IM,
        practice.log().entries(session.id()), minute * 60_000L).stream().map(Departure::what).toList();
  }
}
