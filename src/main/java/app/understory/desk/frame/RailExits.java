package app.understory.desk.frame;

import app.understory.desk.frame.chrome.FrameExits;
import app.understory.people.PersonId;

/** Leads from the rail along the frame's ways. */
final class RailExits implements FrameExits {
  private final Ways ways;
  private final Runnable openHelp;

  RailExits(Ways ways, Runnable openHelp) {
    this.ways = ways;
    this.openHelp = openHelp;
  }

  @Override
  public void goTo(String place) {
    ways.goTo(place);
  }

  @Override
  public void open(PersonId person) {
    ways.open(person);
  }

  @Override
  public void help() {
    openHelp.run();
  }

  @Override
  public void lock() {
    ways.lock();
  }
}
