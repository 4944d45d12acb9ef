package app.understory.desk.frame;

import app.understory.kit.Screen;
import app.understory.people.PersonId;
import java.util.HashMap;
import java.util.Map;

/** The screens made so far: one for each place, and for each open person one for each tab that was looked at. */
final class Shelf {
  private final Map<String, Screen<?>> places = new HashMap<>();
  private final Map<PersonId, Map<String, Screen<?>>> people = new HashMap<>();

  Screen<?> screen(Place place) {
    Screen<?> made = places.get(place.id());
    if (made == null) {
      made = place.make().get();
      places.put(place.id(), made);
    }
    return made;
  }

  Screen<?> screen(PersonId person, PersonTab tab) {
    Map<String, Screen<?>> tabs = people.computeIfAbsent(person, _ -> new HashMap<>());
    Screen<?> made = tabs.get(tab.id());
    if (made == null) {
      made = tab.make().apply(person);
      tabs.put(tab.id(), made);
    }
    return made;
  }

  /** Drops the screens of a person who is not open any more. */
  void drop(PersonId person) {
    people.remove(person);
  }

  void clear() {
    places.clear();
    people.clear();
  }
}
