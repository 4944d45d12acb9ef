package crooked.people.view;

import crooked.Breaks;
import crooked.people.People;

@Breaks("a controller binds, and asks its model")
class ReachingController {
  private final People people = new People();

  String name() {
    return people.first().name();
  }
}
