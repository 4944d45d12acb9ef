package app.understory.course.view.order;

import app.understory.course.Route;
import app.understory.course.order.Order;
import app.understory.course.view.CourseWords;
import app.understory.course.view.order.OrderModel.Fault;
import app.understory.kit.Words;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The slip on which an order is written. */
public final class OrderController {
  private final OrderModel model;
  private final Runnable close;
  private final Words words = Words.of(OrderController.class);
  private final Map<String, Node> fields = new HashMap<>();
  private Optional<Order> standing = Optional.empty();

  @FXML
  private VBox root;
  @FXML
  private Label title;
  @FXML
  private ComboBox<Route> route;
  @FXML
  private Label sentence;
  @FXML
  private VBox cancelPart;

  /** @param close takes the slip away */
  public OrderController(OrderModel model, Runnable close) {
    this.model = model;
    this.close = close;
  }

  @FXML
  private void initialize() {
    OrderModel.FIELDS.forEach(name -> {
      if (root.lookup("#order-" + name) instanceof TextInputControl field) {
        field.textProperty().bindBidirectional(model.slate().field(name));
        fields.put(name, field);
      }
    });
    fields.put("route", route);
    route.getItems().setAll(Route.values());
    route.setCellFactory(_ -> new RouteCell());
    route.setButtonCell(new RouteCell());
    route.valueProperty().addListener((_, _, now) -> model.routeProperty().set(Optional.ofNullable(now)));
    model.routeProperty().addListener((_, _, now) -> route.setValue(now.orElse(null)));
    model.faultProperty().addListener((_, _, now) -> say(now));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    say(Fault.NONE);
  }

  /** Shows it for the person's next version. */
  public void open(Optional<Order> inForce) {
    standing = inForce;
    title.setText(words.get(inForce.isPresent() ? "title.again" : "title"));
    cancelPart.setVisible(inForce.isPresent());
    cancelPart.setManaged(inForce.isPresent());
    Optional.ofNullable(fields.get("substance")).ifPresent(Node::requestFocus);
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      keep();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !route.isShowing()) {
      leave();
      key.consume();
    }
  }

  @FXML
  private void keep() {
    model.keep(close);
  }

  @FXML
  private void cancelOrder() {
    standing.ifPresent(order -> model.cancel(order, close));
  }

  @FXML
  private void leave() {
    model.leave();
    close.run();
  }

  private void say(Fault fault) {
    sentence.setText(fault == Fault.NONE ? "" : words.get("fault." + fault.name()));
    sentence.setVisible(fault != Fault.NONE);
    sentence.setManaged(fault != Fault.NONE);
    fields.forEach((name, field) -> {
      field.getStyleClass().remove("course-wrong");
      if (name.equals(fault.field())) {
        field.getStyleClass().add("course-wrong");
        field.requestFocus();
      }
    });
  }

  private static final class RouteCell extends ListCell<Route> {
    @Override
    protected void updateItem(@Nullable Route route, boolean empty) {
      super.updateItem(route, empty);
      setText(empty || route == null ? "" : CourseWords.route(route));
    }
  }
}
