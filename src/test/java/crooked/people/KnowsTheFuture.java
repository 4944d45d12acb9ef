package crooked.people;

import crooked.Breaks;
import crooked.session.Told;

@Breaks("imports run downwards")
class KnowsTheFuture {
  private final Told told = new Told("later");

  Told told() {
    return told;
  }
}
