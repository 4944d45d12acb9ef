package app.understory.course.order;

import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What prescribers ordered. Reads are synchronous and belong off the JavaFX thread. */
public final class Orders {
  private final OrderStore store;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  public Orders(OrderStore store, Scribe scribe, Ids ids, Timekeeper time) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /** A new id, for an order about to be written. */
  public OrderId nextId() {
    return new OrderId(ids.next());
  }

  /** All versions of a person's order. */
  public History of(PersonId person) {
    return store.of(person);
  }

  /** The version in force today. */
  public Optional<Order> inForce(PersonId person) {
    return of(person).inForce(today());
  }

  public LocalDate today() {
    return time.today();
  }

  /**
   * Keeps an order as the person's next version; the same again is no change. Its version and the moment of writing are
   * set here.
   */
  public CompletableFuture<Order> write(Order order) {
    var now = time.now();
    return scribe.write(Deed.of("order.write", order.person().value()), tx -> {
      History before = store.of(tx, order.person());
      Optional<Order> standing = before.versions().stream().filter(each -> each.id().equals(order.id()))
          .findFirst();
      if (standing.isPresent()) {
        return standing.get();
      }
      Order next = new Order(order.id(), order.person(), before.versions().size() + 1, order.medicine(),
          order.amounts(), order.spacing(), order.limits(), order.from(), order.to(), order.prescriber(),
          order.words(), now, Optional.empty());
      store.put(tx, next);
      return next;
    });
  }

  /** Takes an order back before its time. */
  public CompletableFuture<Order> cancel(Order order, String why) {
    if (order.cancelled().isPresent()) {
      return CompletableFuture.completedFuture(order);
    }
    Order.Cancelled how = new Order.Cancelled(why.strip(), time.now());
    return scribe.write(Deed.of("order.cancel", order.person().value()), tx -> {
      store.cancel(tx, order, how);
      return order.cancelled(how);
    });
  }

  /** Keeps departures with their reasons; each once. */
  public CompletableFuture<List<Departed>> keep(PersonId person, List<Departed> departed) {
    return scribe.write(Deed.of("order.depart", person.value()), tx -> {
      departed.forEach(one -> store.put(tx, one));
      return departed;
    });
  }

  /** What departed from this person's orders, oldest first. */
  public List<Departed> departed(PersonId person) {
    return store.departed(person);
  }
}
