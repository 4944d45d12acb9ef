package app.understory.session.view.entry;

import app.understory.course.order.Departed;
import app.understory.course.order.Departure;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.Session;
import app.understory.session.SessionClock.Beat;
import app.understory.session.terms.Ordered;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Holds the dose that is being typed against the order: what departs is said and asks for a reason, and is kept with it. */
public final class OrderedDose {
  private final ObjectProperty<@Nullable Ordered> ordered = new SimpleObjectProperty<>();
  private final StringProperty reason = new SimpleStringProperty(this, "reason", "");
  private final List<List<Departed>> unsent = new ArrayList<>();
  private BiConsumer<List<Departed>, Runnable> keep = (_, _) -> {};
  private Function<Departure, String> said = departure -> departure.what().name();

  /** @param keeper keeps departures with their reason, and runs the second where the disk does not take them */
  public void keeper(BiConsumer<List<Departed>, Runnable> keeper) {
    keep = keeper;
  }

  /** Sends again what the disk did not take. */
  public void again() {
    List<List<Departed>> waiting = List.copyOf(unsent);
    unsent.clear();
    waiting.forEach(this::send);
  }

  private void send(List<Departed> departed) {
    keep.accept(departed, () -> unsent.add(departed));
  }

  /** How a departure is said. */
  void saying(Function<Departure, String> words) {
    said = words;
  }

  /** What is ordered; null until it was read. */
  public ObjectProperty<@Nullable Ordered> orderedProperty() {
    return ordered;
  }

  /** Why it departs. */
  StringProperty reasonProperty() {
    return reason;
  }

  /** What departs; nothing as long as the order was not read. */
  List<Departure> departures(Session session, String substance, BigDecimal milligrams, Dose.Route route,
      List<Entry> standing, Beat when) {
    Ordered known = ordered.get();
    return known == null
        ? List.of()
        : known.departures(session, substance, milligrams, route, standing, when.elapsedMs());
  }

  /** Whether a reason is asked for before it is kept: where there is an order that it departs from. */
  boolean asks(List<Departure> found) {
    return reason.get().isBlank()
        && found.stream().anyMatch(each -> each.what() != Departure.What.NO_ORDER);
  }

  /** The dose was kept under that id: what departed is kept too. */
  void kept(Session session, EntryId entry, List<Departure> found, Beat when) {
    Ordered known = ordered.get();
    if (known != null && !found.isEmpty()) {
      send(known.rows(session, entry, found, said, reason.get().strip(), when.at()));
    }
  }
}
