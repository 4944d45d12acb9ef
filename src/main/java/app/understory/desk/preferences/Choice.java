package app.understory.desk.preferences;

import app.understory.session.terms.Term;
import app.understory.session.terms.Terms;

/**
 * A limit or a schedule as the practice has it.
 *
 * @param delivered as it came with the program
 * @param now       as it stands
 */
public record Choice(Term delivered, Term now) {
  /** Whether it is as it was delivered. */
  public boolean asDelivered() {
    return delivered.equals(now);
  }

  /** Whether that value could stand. */
  public boolean takes(String value) {
    return Terms.readable(new Term(delivered.name(), value, ""));
  }
}
