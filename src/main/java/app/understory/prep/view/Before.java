package app.understory.prep.view;

import app.understory.prep.Check;
import app.understory.prep.Field;
import app.understory.prep.Readiness;
import app.understory.vault.time.Moment;
import java.util.Optional;

/** One line of what has to be in place before the medicine. */
public sealed interface Before {

  boolean inPlace();

  /** Something that another room knows. */
  record Known(Readiness.Fact fact) implements Before {
    @Override
    public boolean inPlace() {
      return fact.inPlace();
    }
  }

  /**
   * Something that is confirmed here.
   *
   * @param who the person it concerns, as far as it is known
   */
  record Confirmed(Check check, Optional<Moment> when, Optional<String> who) implements Before {
    @Override
    public boolean inPlace() {
      return when.isPresent();
    }

    /** It concerns someone who is not named yet. */
    boolean nameless() {
      return check == Check.ESCORT_CONFIRMED && who.isEmpty() && when.isEmpty();
    }
  }

  /** Something that is written here. */
  record Written(Field field, String text) implements Before {
    @Override
    public boolean inPlace() {
      return !text.isBlank();
    }
  }
}
