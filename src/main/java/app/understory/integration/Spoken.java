package app.understory.integration;

import app.understory.session.Entry;
import app.understory.session.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The page of only what the person said and saw in a session, chosen line by line. It knows no time, no name and no
 * dose, and nothing of the private lane.
 */
public record Spoken(Top top, Size size, List<Line> lines) {
  public Spoken {
    lines = List.copyOf(lines);
  }

  /** What stands above the lines. */
  public enum Top {
    DAY, INTENTION, NOTHING
  }

  /** How large the lines are on paper. */
  public enum Size {
    SMALL, MIDDLE, LARGE
  }

  /**
   * One line.
   *
   * @param seen  what was seen: printed italic; what was said is upright, between marks of speech
   * @param whole what was said or seen
   * @param words what of it stands on the page
   * @param kept  whether it is printed
   */
  public record Line(UUID id, boolean seen, String whole, String words, boolean kept) {

    /** The line as it is read. */
    public String reading() {
      return seen ? words : Kind.SAID.reading(words);
    }

    /** The same line, printed or left out. */
    public Line kept(boolean now) {
      return new Line(id, seen, whole, words, now);
    }

    /** The same line, cut to these words. */
    public Line cut(String shorter) {
      return new Line(id, seen, whole, shorter.strip(), kept);
    }

    /** Whether these words are the line with some left out: nothing is put in, nothing changes place. */
    public boolean allows(String shorter) {
      List<String> left = new ArrayList<>(tokens(whole));
      for (String word : tokens(shorter)) {
        int at = left.indexOf(word);
        if (at < 0) {
          return false;
        }
        left = left.subList(at + 1, left.size());
      }
      return !shorter.isBlank();
    }

    private static List<String> tokens(String words) {
      return Arrays.stream(words.split("[^\\p{L}\\p{N}’']+")).filter(word -> !word.isEmpty()).toList();
    }
  }

  /** Everything the person said and saw, in order, all of it kept. */
  public static Spoken of(List<Entry> log) {
    List<Line> lines = new ArrayList<>();
    for (Entry entry : log) {
      if (entry.struck().isEmpty() && entry.lane() == Entry.Lane.RECORD
          && entry.what() instanceof Entry.Words(Kind kind, String text)
          && (kind == Kind.SAID || kind == Kind.IMAGE)) {
        String words = text.replace('\n', ' ').replace('\r', ' ').strip();
        lines.add(new Line(entry.id().value(), kind == Kind.IMAGE, words, words, true));
      }
    }
    return new Spoken(Top.DAY, Size.MIDDLE, lines);
  }

  /** How many lines are printed. */
  public int kept() {
    return Math.toIntExact(lines.stream().filter(Line::kept).count());
  }

  /** The same page with other lines. */
  public Spoken with(List<Line> others) {
    return new Spoken(top, size, others);
  }

  /** What was chosen, as text for the place it is kept in. */
  public String write() {
    StringBuilder all = new StringBuilder(top + "|" + size);
    lines.forEach(line -> all.append('\n').append(line.id()).append(line.kept() ? "|+|" : "|-|")
        .append(line.words()));
    return all.toString();
  }

  /** The same log with what was chosen before; what came since stands at its end, kept. */
  public Spoken chosen(String written) {
    String[] rows = written.split("\n", -1);
    String[] head = rows[0].split("\\|", -1);
    Map<UUID, Line> here = new HashMap<>();
    lines.forEach(line -> here.put(line.id(), line));
    List<Line> ordered = new ArrayList<>();
    for (String row : Arrays.asList(rows).subList(1, rows.length)) {
      String[] parts = row.split("\\|", 3);
      Line line = parts.length == 3 ? here.remove(UUID.fromString(parts[0])) : null;
      if (line != null) {
        Line kept = line.kept(parts[1].equals("+"));
        ordered.add(kept.allows(parts[2]) ? kept.cut(parts[2]) : kept);
      }
    }
    lines.stream().filter(line -> here.containsKey(line.id())).forEach(ordered::add);
    return new Spoken(Top.valueOf(head[0]), Size.valueOf(head[1]), ordered);
  }
}
