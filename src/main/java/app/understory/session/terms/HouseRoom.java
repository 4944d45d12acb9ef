package app.understory.session.terms;

import app.understory.practice.Setup;
import java.util.concurrent.CompletableFuture;

/** The room's address and telephones, kept in the practice's settings. Reads are synchronous. */
public final class HouseRoom {
  private static final String ADDRESS = "room.address";
  private static final String PHONE = "room.phone";
  private static final String AMBULANCE = "room.ambulance";
  private static final String SOURCE = "Written in the practice";

  private final Setup setup;

  public HouseRoom(Setup setup) {
    this.setup = setup;
  }

  /** As it is written. */
  public Room now() {
    return new Room(setup.setting(ADDRESS, ""), setup.setting(PHONE, ""), setup.setting(AMBULANCE, ""));
  }

  /** Writes it anew. */
  public CompletableFuture<Void> write(Room room) {
    return setup.change(ADDRESS, room.address(), SOURCE)
        .thenCompose(_ -> setup.change(PHONE, room.phone(), SOURCE))
        .thenCompose(_ -> setup.change(AMBULANCE, room.ambulance(), SOURCE));
  }
}
