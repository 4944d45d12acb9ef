package app.understory.desk.rooms.course;

import app.understory.attachment.Shelf;
import app.understory.course.CourseStore;
import app.understory.course.Courses;
import app.understory.course.calendar.HouseDays;
import app.understory.course.order.OrderStore;
import app.understory.course.order.Orders;
import app.understory.course.regimen.RegimenStore;
import app.understory.course.regimen.Regimens;
import app.understory.course.view.CourseExits;
import app.understory.course.view.CourseScreen;
import app.understory.course.view.Sources;
import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.rooms.AttachmentRoom;
import app.understory.exchange.Printings;
import app.understory.kit.Screen;
import app.understory.kit.Words;
import app.understory.kit.layout.Inset;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.session.LiveLog;
import app.understory.vault.Vault;
import app.understory.visit.Visits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The course of a person and what the prescriber ordered. */
public final class CourseRoom {
  private static final Words WORDS = Words.of(CourseRoom.class);

  private final Bench bench;
  private final Setup setup;
  private final Courses courses;
  private final Orders orders;
  private final Regimens regimens;

  public CourseRoom(Bench bench, Setup setup) {
    this.bench = bench;
    this.setup = setup;
    Vault vault = bench.vault();
    courses = new Courses(new CourseStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
    orders = new Orders(new OrderStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
    regimens = new Regimens(new RegimenStore(vault.rows()), vault.scribe(), vault.ids());
  }

  public Courses courses() {
    return courses;
  }

  /** What is known of courses and orders wherever a person shows. */
  public KnownCourse known() {
    return new KnownCourse(courses, orders);
  }

  public Orders orders() {
    return orders;
  }

  /**
   * Its tab of every person.
   *
   * @param printings writes down what leaves
   * @param chart     makes the scores over time that stand at its right
   */
  public List<PersonTab> tabs(People people, Visits visits, LiveLog log, AttachmentRoom attachments,
      Printings printings, Function<PersonId, Screen<?>> chart) {
    CourseScreen screen = new CourseScreen(
        new Sources(courses, orders, regimens, new HouseDays(setup), people,
            log, bench.vault(), bench.stagehand()));
    CalendarFile file = new CalendarFile(bench, courses, people, visits, printings);
    return List.of(new PersonTab("course", WORDS.get("tab"),
        person -> screen.load(person, new Exits(attachments, file, chart))));
  }

  private static final class Exits implements CourseExits {
    private final AttachmentRoom attachments;
    private final CalendarFile file;
    private final Function<PersonId, Screen<?>> chart;

    private Exits(AttachmentRoom attachments, CalendarFile file, Function<PersonId, Screen<?>> chart) {
      this.attachments = attachments;
      this.file = file;
      this.chart = chart;
    }

    @Override
    public Screen<?> chart(PersonId person) {
      return chart.apply(person);
    }

    @Override
    public Inset<Shelf> files() {
      return attachments.row(() -> {});
    }

    @Override
    public void calendar(PersonId person, boolean named, Consumer<Optional<Path>> said) {
      file.write(person, named, said);
    }
  }
}
