package app.understory.desk;

import app.understory.desk.frame.Frame;

/**
 * The practice, exactly as long as its vault is open: one room for each feature, put into the frame. Locking is closing
 * and dropping this.
 */
public final class Practice implements AutoCloseable {
  private final Frame frame;

  /**
   * @param frame the empty frame; its ways are what the bench leads along
   * @param bench what rooms are made with
   */
  public Practice(Frame frame, Bench bench) {
    this.frame = frame;
    furnish(bench);
  }

  /**
   * Each feature's room, in the order of treatment. A room is made with the bench and with the services of rooms before
   * it; its places go into the rail and its tabs to every person, as in
   * {@code var people = new PeopleRoom(bench); people.places().forEach(frame::add); people.tabs().forEach(frame::add);}
   */
  private void furnish(Bench bench) {
    // Today, people, visits · overview · prepare · session · integrate: each on lines of its own.
  }

  @Override
  public void close() {
    frame.close();
  }
}
