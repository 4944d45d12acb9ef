package app.understory.intake.view.row;

import java.util.List;
import java.util.stream.Stream;

/**
 * One cell of a line that is being written.
 *
 * @param key     names its words: {@code cell.KEY} is what it holds
 * @param grows   whether it takes what is left of the line
 * @param last    what follows stands on a line beneath
 * @param choices the names of what can be chosen, the first where nothing was; empty where it is written freely
 */
public record Column(String key, boolean grows, boolean last, List<String> choices) {
  public Column {
    choices = List.copyOf(choices);
  }

  /** One that is written freely. */
  public static Column text(String key) {
    return new Column(key, false, false, List.of());
  }

  /** One that is written freely and takes what is left of the line. */
  public static Column rest(String key) {
    return new Column(key, true, false, List.of());
  }

  /** One in which something is chosen. */
  public static <E extends Enum<E>> Column choice(String key, Class<E> type) {
    return new Column(key, false, false,
        Stream.of(type.getEnumConstants()).map(Enum::name).toList());
  }

  /** The same, the last one on its line. */
  public Column last(boolean now) {
    return new Column(key, grows, now, choices);
  }

  /** Whether something is chosen in it. */
  public boolean chosen() {
    return !choices.isEmpty();
  }

  /** What stands in it where nobody wrote anything. */
  String blank() {
    return chosen() ? choices.getFirst() : "";
  }
}
