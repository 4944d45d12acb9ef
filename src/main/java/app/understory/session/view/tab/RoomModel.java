package app.understory.session.view.tab;

import app.understory.kit.work.Stagehand;
import app.understory.session.terms.HouseRoom;
import app.understory.session.terms.Room;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The room's address and telephones for the emergency view; asked for while no address is written. */
public final class RoomModel {
  private final HouseRoom house;
  private final Stagehand stagehand;
  private final StringProperty address = new SimpleStringProperty(this, "address", "");
  private final StringProperty phone = new SimpleStringProperty(this, "phone", "");
  private final StringProperty ambulance = new SimpleStringProperty(this, "ambulance", "");
  private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking");
  private Room kept = Room.UNWRITTEN;

  public RoomModel(HouseRoom house, Stagehand stagehand) {
    this.house = house;
    this.stagehand = stagehand;
  }

  /** As one says it on the telephone. */
  public StringProperty addressProperty() {
    return address;
  }

  /** To be rung back at. */
  public StringProperty phoneProperty() {
    return phone;
  }

  /** The number of this country. */
  public StringProperty ambulanceProperty() {
    return ambulance;
  }

  /** The fields stand open. */
  public ReadOnlyBooleanProperty askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /** Reads what is written. */
  public void read() {
    stagehand.run(house::now).then(room -> {
      kept = room;
      address.set(room.address());
      phone.set(room.phone());
      ambulance.set(room.ambulance());
    });
  }

  /** Opens the fields, or closes them. */
  public void turn() {
    keep();
    asking.set(!asking.get());
  }

  /** What is typed is kept when a field is left. */
  public void keep() {
    Room typed = new Room(address.get().strip(), phone.get().strip(), ambulance.get().strip());
    if (!typed.equals(kept)) {
      kept = typed;
      stagehand.follow(house.write(typed)).then(_ -> {});
    }
  }
}
