package app.understory.course.view.plan;

import app.understory.course.Courses;
import app.understory.course.Plan;
import app.understory.course.view.Outcome;
import app.understory.course.view.Seen;
import app.understory.course.view.Sources;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.people.PersonId;
import javafx.scene.Parent;

/** The panel on which a course is laid out, put together. */
public final class PlanPanel {
  private final PlanModel model;
  private final Screen<PlanController> screen;

  /** Keeps a plan and what was done, and tells whether it was kept. */
  @FunctionalInterface
  public interface Keeper {
    /** Keeps it. */
    void keep(Plan plan, Courses.Done done, Outcome outcome);
  }

  /**
   * @param keep  keeps a plan and what was done
   * @param close takes the panel away
   */
  public PlanPanel(PersonId person, Sources sources, Keeper keep, Runnable close) {
    model = new PlanModel(person, sources);
    screen = Screens.load(PlanController.class,
        () -> new PlanController(model, () -> model.keep(keep, close), close));
  }

  /** What is shown. */
  public Parent root() {
    return screen.root();
  }

  /** Whether one was being filled in. */
  public boolean waiting() {
    return model.waiting();
  }

  /** Opens for what is seen. */
  public void open(Seen seen) {
    model.open(seen);
    screen.controller().opened();
  }
}
