package app.understory.course.view;

import app.understory.course.view.ask.AskController;
import app.understory.course.view.ask.AskModel;
import app.understory.course.view.order.OrderController;
import app.understory.course.view.order.OrderModel;
import app.understory.course.view.plan.PlanPanel;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.people.PersonId;

/** Puts the course of a person together. */
public final class CourseScreen {
  private final Sources sources;

  public CourseScreen(Sources sources) {
    this.sources = sources;
  }

  /** Loads it for one person, leading along these exits. */
  public Screen<CourseController> load(PersonId person, CourseExits exits) {
    CourseModel model = new CourseModel(person, sources);
    Panels panels = new Panels();
    OrderModel order = new OrderModel(person, sources);
    Screen<OrderController> orderSlip = Screens.load(OrderController.class,
        () -> new OrderController(order, panels::close));
    PlanPanel plan = new PlanPanel(person, sources,
        (now, done, outcome) -> model.seenPlan().ifPresentOrElse(was -> {
          if (was.course().id().equals(now.course().id())) {
            model.keep(was, now, done, outcome);
          } else {
            model.begin(now, done, outcome);
          }
        }, () -> model.begin(now, done, outcome)), panels::close);
    panels.with(order, orderSlip, plan);
    AskModel ask = new AskModel(person, sources);
    Screen<AskController> slip = Screens.load(AskController.class, () -> new AskController(ask,
        (answer, outcome) -> Answers.give(model, answer, outcome), panels::back));
    return Screens.load(CourseController.class,
        () -> new CourseController(model, panels, ask::ask,
            new CourseController.Guests(slip.root(), exits.chart(person)), exits));
  }
}
