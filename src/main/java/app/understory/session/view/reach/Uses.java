package app.understory.session.view.reach;

import app.understory.people.PersonId;
import app.understory.session.EntryId;
import java.util.List;
import java.util.Map;

/** Knows in which notes of the record entries are used. */
@FunctionalInterface
public interface Uses {
  /** No one knows of any. */
  Uses NONE = _ -> Map.of();

  /** The notes by entry, oldest first. Reads, so not for the JavaFX thread. */
  Map<EntryId, List<Use>> of(PersonId person);
}
