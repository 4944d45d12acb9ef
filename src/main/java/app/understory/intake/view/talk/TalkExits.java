package app.understory.intake.view.talk;

import app.understory.people.Person;
import java.util.Optional;
import java.util.function.Consumer;

/** Where one goes from a first talk. */
public interface TalkExits {

  /** Shows the page of next steps, to be handed over. */
  void nextSteps(Person person);

  /** Opens the person's intake. */
  void intake(Person person);

  /** Asks whether a prospect is to be removed for good; nothing where nobody does. */
  Optional<Consumer<Person>> removal();

  /** Begins a call with the person. */
  void call(Person person);
}
