package app.understory.session.terms;

/**
 * What helpers must be told from here; each may be empty.
 *
 * @param address   of this room, as one says it on the telephone
 * @param phone     to be rung back at
 * @param ambulance the number to ring, which differs from country to country
 */
public record Room(String address, String phone, String ambulance) {
  /** Nothing written. */
  public static final Room UNWRITTEN = new Room("", "", "");
}
