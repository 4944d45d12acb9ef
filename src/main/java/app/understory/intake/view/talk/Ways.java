package app.understory.intake.view.talk;

import app.understory.intake.talk.TalkField;
import app.understory.kit.Words;
import app.understory.practice.Setup;
import java.util.List;

/** The three ways as they are said in plain words: the practice's own text, or the one that comes with the program. */
public final class Ways {
  private static final Words WORDS = Words.of(Ways.class);

  private final Setup setup;

  public Ways(Setup setup) {
    this.setup = setup;
  }

  /**
   * One of them.
   *
   * @param field where what it could mean to the person is written
   * @param icon  a Feather icon's name
   * @param name  its few words
   * @param words what it is, plainly
   */
  public record Way(TalkField field, String icon, String name, String words) {}

  /** All three, in order. Reads; not for the JavaFX thread. */
  public List<Way> all() {
    return List.of(way(TalkField.MOLECULE, "fth-droplet"), way(TalkField.TRIP, "fth-moon"),
        way(TalkField.WINDOW, "fth-sunrise"));
  }

  private Way way(TalkField field, String icon) {
    return new Way(field, icon, setup.setting("way." + field + ".name", WORDS.get("name." + field)),
        setup.setting("way." + field + ".words", WORDS.get("words." + field)));
  }

  /** Where what is judged in a first talk is known from. */
  static String from() {
    return WORDS.get("from");
  }
}
