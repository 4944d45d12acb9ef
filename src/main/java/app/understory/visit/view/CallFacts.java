package app.understory.visit.view;

import app.understory.people.PersonId;
import java.util.List;

/** What a call asks of the rooms above: what is known of a person. Off the JavaFX thread. */
public interface CallFacts {

  /** What is known of the person, in the order in which it is told. */
  Known of(PersonId person);

  /** All there is. */
  record Known(List<Group> groups, List<Raise> toRaise) {
    /** Nothing yet. */
    public static final Known NOTHING = new Known(List.of(), List.of());

    public Known {
      groups = List.copyOf(groups);
      toRaise = List.copyOf(toRaise);
    }
  }

  /**
   * Facts under one label.
   *
   * @param note quiet words beneath the label, as {@code 260 mg in all}; may be empty
   */
  record Group(String label, String note, List<Fact> facts) {
    public Group {
      facts = List.copyOf(facts);
    }
  }

  /**
   * One line.
   *
   * @param when  a day or a short name at its left; may be empty
   * @param said  the fact
   * @param aside quiet words at its right; may be empty
   */
  record Fact(String when, Sign sign, String said, String aside) {}

  /** The mark before a fact. */
  enum Sign {
    NONE,
    /** A dose that was meant to bring the trip. */
    ROUND,
    /** A dose that was meant to stay beneath it. */
    SQUARE,
    /** To be kept in mind for safety. */
    FLAG
  }

  /**
   * Something found for the prescriber that was not told yet.
   *
   * @param name  a short name that stays the same, under which it counts as told
   * @param words what it is
   */
  record Raise(String name, String words) {}
}
