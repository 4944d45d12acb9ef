package app.understory.course.regimen;

import app.understory.course.Part;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A regimen's stretches as one line: {@code INDUCTION 12 weekly 2; MAINTENANCE 3 months 1 3}. */
public final class LegText {
  private LegText() {}

  /** The line of these. */
  public static String write(List<Leg> legs) {
    return legs.stream().map(leg -> leg.part() + " " + leg.doses() + " " + switch (leg.rhythm()) {
      case Rhythm.Weekly(int times) -> "weekly " + times;
      case Rhythm.Daily(int least, int most) -> "days " + least + " " + most;
      case Rhythm.Monthly(int least, int most) -> "months " + least + " " + most;
    }).collect(Collectors.joining("; "));
  }

  /** What such a line says; fails where it is none. */
  public static List<Leg> read(String line) {
    return Arrays.stream(line.split(";\\s*")).map(LegText::leg).toList();
  }

  private static Leg leg(String text) {
    String[] word = text.strip().split(" ");
    Rhythm rhythm = switch (word[2]) {
      case "weekly" -> new Rhythm.Weekly(Integer.parseInt(word[3]));
      case "days" -> new Rhythm.Daily(Integer.parseInt(word[3]), Integer.parseInt(word[4]));
      case "months" -> new Rhythm.Monthly(Integer.parseInt(word[3]), Integer.parseInt(word[4]));
      default -> throw new IllegalArgumentException("no rhythm is called so");
    };
    return new Leg(Part.valueOf(word[0]), Integer.parseInt(word[1]), rhythm);
  }
}
