package app.understory.session.view.tab;

import app.understory.kit.work.Stagehand;
import app.understory.session.Kind;
import app.understory.session.line.HouseLanes;
import app.understory.session.line.Lanes;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Asks once, in plain words, into which lane each kind of line goes. It waits beside the door and blocks nothing. */
public final class LanesModel {
  private final HouseLanes house;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Lanes> lanes = new ReadOnlyObjectWrapper<>(this, "lanes",
      Lanes.DELIVERED);
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking");

  public LanesModel(HouseLanes house, Stagehand stagehand) {
    this.house = house;
    this.stagehand = stagehand;
  }

  /** As they are chosen here. */
  public ReadOnlyObjectProperty<Lanes> lanesProperty() {
    return lanes.getReadOnlyProperty();
  }

  /** It is being asked now. */
  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  private record Read(Lanes lanes, boolean asked) {}

  /** Reads what was chosen; asks where nothing was. */
  public void read() {
    stagehand.run(() -> new Read(house.now(), house.asked())).then(read -> {
      lanes.set(read.lanes());
      asking.set(asking.get() || !read.asked());
    });
  }

  /** Asks again. */
  public void ask() {
    asking.set(true);
  }

  /** That kind goes into this lane from now on. */
  public void choose(Kind kind, boolean privately) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    kinds.addAll(lanes.get().privately());
    if (privately) {
      kinds.add(kind);
    } else {
      kinds.remove(kind);
    }
    lanes.set(new Lanes(kinds));
  }

  /** They are right so. */
  public void keep() {
    stagehand.follow(house.choose(lanes.get())).then(_ -> asking.set(false));
  }
}
