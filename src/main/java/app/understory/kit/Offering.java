package app.understory.kit;

import java.util.Optional;
import javafx.beans.value.ObservableValue;

/** A controller whose screen offers an {@link Action} in the person's header, as long as there is one. */
public interface Offering {

  /** What is offered now. */
  ObservableValue<Optional<Action>> offered();
}
