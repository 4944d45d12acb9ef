package app.understory.course.view;

import app.understory.attachment.Shelf;
import app.understory.kit.Screen;
import app.understory.kit.layout.Inset;
import app.understory.people.PersonId;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Where one goes from the course of a person. */
public interface CourseExits {

  /** The person's scores over time with the sessions beneath, to stand at the right. */
  Screen<?> chart(PersonId person);

  /** A row of attached files: the paper an order was written on. */
  Inset<Shelf> files();

  /**
   * Lets a file be chosen, and writes the calendar into it.
   *
   * @param named whether the person's name stands in it
   * @param said  told where it was written, or nothing where it could not be
   */
  void calendar(PersonId person, boolean named, Consumer<Optional<Path>> said);
}
