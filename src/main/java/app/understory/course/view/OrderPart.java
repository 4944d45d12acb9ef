package app.understory.course.view;

import app.understory.attachment.Belonging;
import app.understory.attachment.Shelf;
import app.understory.course.order.Order;
import app.understory.kit.Words;
import app.understory.kit.layout.Inset;
import app.understory.people.PersonId;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What the prescriber ordered, in lines, with the paper it was written on; earlier versions beneath. */
final class OrderPart extends VBox {
  private static final Words WORDS = Words.of(OrderPart.class);

  private final PersonId person;
  private final Inset<Shelf> files;
  private final VBox lines = new VBox();
  private final VBox earlier = new VBox();

  OrderPart(PersonId person, Inset<Shelf> files) {
    this.person = person;
    this.files = files;
    getStyleClass().add("course-order-lines");
    lines.getStyleClass().add("course-order-lines");
    earlier.getStyleClass().add("course-order-lines");
    getChildren().setAll(lines, files.root(), earlier);
  }

  void show(Seen now) {
    lines.getChildren().clear();
    now.orders().versions().stream().findFirst().ifPresentOrElse(order -> show(now, order),
        () -> line(lines, WORDS.get("none"), "course-order-warn"));
    files.show().accept(now.orders().versions().stream().findFirst().map(order -> new Shelf(
        Belonging.record(person, Belonging.Kind.ORDER, order.id().value()), true)));
    earlier.getChildren().clear();
    now.orders().versions().stream().skip(1)
        .forEach(order -> line(earlier, OrderFacts.standing(now, order), "course-quiet"));
  }

  private void show(Seen now, Order order) {
    boolean inForce = now.inForce().filter(order::equals).isPresent();
    line(lines, OrderFacts.standing(now, order), inForce ? "course-order-standing" : "course-order-warn");
    line(lines, OrderFacts.medicine(order), "course-order-line");
    String limits = OrderFacts.limits(order, inForce ? now.left() : OptionalInt.empty());
    if (!limits.isEmpty()) {
      line(lines, limits, "course-order-line");
    }
    order.words().ifPresent(said -> line(lines, said, "course-order-words"));
  }

  private static void line(VBox to, String text, String styleClass) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(styleClass);
    to.getChildren().add(label);
  }
}
