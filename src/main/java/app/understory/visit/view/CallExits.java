package app.understory.visit.view;

import app.understory.people.PersonId;
import java.util.Optional;
import java.util.function.Consumer;

/** Where one goes from a call. */
public interface CallExits {

  /** Back to where one was, the caret as it was. */
  void back();

  /** Begins a new version of the person's order; nothing where no order can be written. */
  default Optional<Consumer<PersonId>> newOrder() {
    return Optional.empty();
  }
}
