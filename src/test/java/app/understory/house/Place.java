package app.understory.house;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/**
 * Where a class stands in the house.
 *
 * @param floor the first package below the root; empty for the root itself
 * @param room  the packages below the floor, as {@code view} or {@code view.stream}; may be empty
 */
record Place(String floor, String room) {

  /** From the ground up, in the order of treatment. */
  static final List<String> FLOORS = List.of("vault", "kit", "practice", "people", "visit", "attachment",
      "intake",
      "measure",
      "course", "strand", "prep", "session", "integration", "window", "record", "exchange", "desk");

  static boolean inHouse(String root, JavaClass type) {
    String name = type.getPackageName();
    return name.equals(root) || name.startsWith(root + ".");
  }

  static Place of(String root, JavaClass type) {
    String name = type.getPackageName();
    String below = name.length() > root.length() ? name.substring(root.length() + 1) : "";
    int dot = below.indexOf('.');
    return dot < 0 ? new Place(below, "") : new Place(below.substring(0, dot), below.substring(dot + 1));
  }

  /** The name of the file's own type: what stands before the first {@code $}. */
  static String file(JavaClass type) {
    String name = type.getName().substring(type.getPackageName().length() + 1);
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  boolean known() {
    return FLOORS.contains(floor) || floor.isEmpty();
  }

  boolean on(String name) {
    return floor.equals(name);
  }

  boolean view() {
    return room.equals("view") || room.startsWith("view.");
  }

  boolean core() {
    return !view() && !on("kit") && !on("desk") && !floor.isEmpty();
  }

  boolean above(Place other) {
    return FLOORS.indexOf(floor) > FLOORS.indexOf(other.floor);
  }
}
