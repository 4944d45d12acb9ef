package app.understory.course.view;

import app.understory.course.view.order.OrderController;
import app.understory.course.view.order.OrderModel;
import app.understory.course.view.plan.PlanPanel;
import app.understory.kit.Screen;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The panels that stand in the place of what was given, one at a time: the plan, and the order. */
final class Panels {
  private final VBox host = new VBox();
  private @Nullable OrderModel order;
  private @Nullable Screen<OrderController> orderSlip;
  private @Nullable PlanPanel plan;
  private Runnable changed = () -> {};
  private Runnable back = () -> {};

  void with(OrderModel orders, Screen<OrderController> slip, PlanPanel planPanel) {
    order = orders;
    orderSlip = slip;
    plan = planPanel;
  }

  /**
   * @param opened runs when a panel came or went
   * @param home   gives the focus back to the calendar
   */
  void listen(Runnable opened, Runnable home) {
    changed = opened;
    back = home;
  }

  Node host() {
    return host;
  }

  boolean open() {
    return !host.getChildren().isEmpty();
  }

  void openOrder(Seen seen) {
    Screen<OrderController> slip = Objects.requireNonNull(orderSlip);
    show(slip.root());
    Objects.requireNonNull(order).open(seen.orders(),
        seen.plan().flatMap(each -> each.course().aim().prescriber()));
    slip.controller().open(seen.inForce());
  }

  void openPlan(Seen seen) {
    PlanPanel panel = Objects.requireNonNull(plan);
    show(panel.root());
    panel.open(seen);
  }

  /** Opens again what was being filled in when the program went. */
  void restore(Seen seen) {
    if (Optional.ofNullable(order).filter(OrderModel::waiting).isPresent()) {
      openOrder(seen);
    } else if (Optional.ofNullable(plan).filter(PlanPanel::waiting).isPresent()) {
      openPlan(seen);
    }
  }

  private void show(Node panel) {
    host.getChildren().setAll(panel);
    changed.run();
  }

  void close() {
    host.getChildren().clear();
    changed.run();
    back.run();
  }

  void back() {
    back.run();
  }
}
