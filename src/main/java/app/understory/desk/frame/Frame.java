package app.understory.desk.frame;

import app.understory.kit.Screen;
import app.understory.people.PersonId;
import java.util.ArrayList;
import java.util.List;

/** The frame of an open practice. */
public final class Frame implements Ways, AutoCloseable {
  private final List<Place> places = new ArrayList<>();
  private final List<PersonTab> tabs = new ArrayList<>();

  /** Gives a screen its line in the rail; the first one is where a practice opens. */
  public void add(Place place) {
    places.add(place);
  }

  /** Gives every person one more tab, after those there are. */
  public void add(PersonTab tab) {
    tabs.add(tab);
  }

  @Override
  public void goTo(String place) {}

  @Override
  public void open(PersonId person) {}

  @Override
  public void open(PersonId person, String tab) {}

  @Override
  public void takeOver(Screen<?> screen) {}

  @Override
  public void giveBack() {}

  @Override
  public boolean takenOver() {
    return false;
  }

  @Override
  public void lock() {}

  @Override
  public void close() {
    places.clear();
    tabs.clear();
  }
}
