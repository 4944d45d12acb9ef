package app.understory.intake.view.row;

import app.understory.intake.history.Item;
import app.understory.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the lines of one group hold, and how they become records and are read again. */
public interface Form<R extends Item> {

  /** A short name in small letters: drafts stand under it, and the words of the group. */
  String name();

  /** The cells of a line, in the order in which Enter goes through them. */
  List<Column> columns();

  /** All lines of a person. Off the JavaFX thread. */
  List<R> read(PersonId person);

  /** What stands in the cells for a record. */
  List<String> cells(R item);

  /** The record of what stands in the cells; what no cell holds is taken from the one that stands. */
  R write(UUID id, PersonId person, List<String> cells, Optional<R> standing);

  /** How a line reads. */
  List<Part> parts(R item);

  /** What is to be said beneath a line. */
  List<Said> said(R item);

  /** What a deed named by {@link Said#deed} makes of a line. */
  default R done(R item, String deed) {
    return item;
  }

  /** What may be meant by what stands in the cells: whole lines of cells to take instead. */
  default List<List<String>> meant(List<String> cells) {
    return List.of();
  }
}
