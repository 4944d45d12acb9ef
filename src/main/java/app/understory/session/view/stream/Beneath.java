package app.understory.session.view.stream;

import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.concern.Care;
import app.understory.session.view.reach.Use;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What belongs to rows beside their entries: what concerns came to, what was said before, where an entry is used. */
final class Beneath {
  private final Map<EntryId, Care> cares = new HashMap<>();
  private final Map<EntryId, List<Entry>> earlier = new HashMap<>();
  private Map<EntryId, List<Use>> uses = Map.of();

  void cares(List<Care> known) {
    cares.clear();
    known.forEach(this::care);
  }

  void care(Care care) {
    cares.put(care.concern(), care);
  }

  Optional<Care> care(EntryId concern) {
    return Optional.ofNullable(cares.get(concern));
  }

  void uses(Map<EntryId, List<Use>> known) {
    uses = Map.copyOf(known);
  }

  List<Use> uses(EntryId id) {
    return uses.getOrDefault(id, List.of());
  }

  /** Whether what is beneath a row is shown. */
  boolean turned(EntryId id) {
    return earlier.containsKey(id);
  }

  /** Shows beneath a row what it said before. */
  void turn(EntryId id, List<Entry> images) {
    earlier.put(id, images);
  }

  /** Puts away what is beneath a row; whether it was shown. */
  boolean away(EntryId id) {
    return earlier.remove(id) != null;
  }

  LogRow row(Entry entry, LogRow.State state) {
    EntryId id = entry.id();
    return new LogRow(entry, state, care(id), earlier.getOrDefault(id, List.of()), uses(id), turned(id));
  }
}
