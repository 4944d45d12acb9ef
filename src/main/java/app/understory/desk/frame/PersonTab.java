package app.understory.desk.frame;

import app.understory.kit.Screen;
import app.understory.people.PersonId;
import java.util.function.Function;

/**
 * One of the tabs of a person, in the order of treatment.
 *
 * @param id    a short name, as {@code prepare}
 * @param title its words
 * @param make  makes the screen of one person when it is first shown; kept while that person is open
 * @param aside it has no place among the tabs: something else leads to it
 */
public record PersonTab(String id, String title, Function<PersonId, Screen<?>> make, boolean aside) {

  /** One with its place among the tabs. */
  public PersonTab(String id, String title, Function<PersonId, Screen<?>> make) {
    this(id, title, make, false);
  }
}
