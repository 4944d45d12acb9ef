package app.understory.course;

/** By which way the medicine of a course is given. */
public enum Route {
  /** Into the muscle. */
  IM,
  /** Into a vein. */
  IV,
  /** Under the skin. */
  SC,
  /** Under the tongue, as a troche or a rapid-dissolving tablet. */
  SUBLINGUAL,
  /** Swallowed. */
  ORAL,
  /** Through the nose. */
  INTRANASAL;

  /** Whether it is taken in the mouth: tablets can be counted, and a lozenge is held. */
  public boolean byMouth() {
    return this == SUBLINGUAL || this == ORAL;
  }
}
