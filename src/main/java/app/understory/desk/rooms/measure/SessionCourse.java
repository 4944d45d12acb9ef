package app.understory.desk.rooms.measure;

import app.understory.measure.CourseFacts;
import app.understory.people.PersonId;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where a person is in the course, from the sessions they had: induction is over six weeks after its first dose. */
public final class SessionCourse implements CourseFacts {
  /** The longest induction of the course that the practice delivers: twice a week for four to six weeks. */
  private static final int INDUCTION_WEEKS = 6;

  private final LiveLog log;

  public SessionCourse(LiveLog log) {
    this.log = log;
  }

  @Override
  public Course of(PersonId person) {
    List<Sitting> sittings = log.of(person).stream().filter(session -> session.state().given())
        .sorted(Comparator.comparing(Session::began))
        .map(session -> new Sitting(session.id().value(), session.number(), session.began(),
            session.plannedDepth().filter(depth -> depth == Session.Depth.PSYCHEDELIC).isPresent()))
        .toList();
    return sittings.stream().findFirst().map(Sitting::began)
        .map(begun -> new Course(Optional.of(begun),
            Optional.of(begun.day().plusWeeks(INDUCTION_WEEKS)), sittings))
        .orElse(Course.NONE);
  }
}
