package app.understory.course.view;

import app.understory.course.SampleCourse;
import app.understory.course.calendar.HouseDays;
import app.understory.course.regimen.RegimenStore;
import app.understory.course.regimen.Regimens;
import app.understory.kit.work.DirectStagehand;
import app.understory.record.SamplePractice;

/** What a course is put together from, on a real vault, with everything done at once. */
public final class SampleSources {
  private SampleSources() {}

  /** That of a practice. */
  public static Sources of(SamplePractice practice, SampleCourse course) {
    return new Sources(course.courses(), course.orders(),
        new Regimens(new RegimenStore(practice.vault().rows()), practice.vault().scribe(),
            practice.vault().ids()),
        new HouseDays(practice.setup()), practice.people(), practice.log(), practice.vault(),
        new DirectStagehand());
  }
}
