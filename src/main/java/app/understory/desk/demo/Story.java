package app.understory.desk.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What one person could say and do, by kind of line.
 *
 * @param name  a word for it
 * @param lines the lines of this story, and those that serve every story
 */
record Story(String name, Map<String, List<String>> lines) {
  private static final String EVERY = "*";

  /** All stories, in the order of the file beside this class. */
  static List<Story> all() {
    Map<String, Map<String, List<String>>> read = read();
    Map<String, List<String>> common = Objects.requireNonNull(read.remove(EVERY));
    List<Story> stories = new ArrayList<>();
    read.forEach((name, own) -> {
      Map<String, List<String>> both = new LinkedHashMap<>(common);
      both.putAll(own);
      stories.add(new Story(name, both));
    });
    return List.copyOf(stories);
  }

  /** The lines of one kind. */
  List<String> of(String kind) {
    return Objects.requireNonNull(lines.get(kind), kind);
  }

  /** One line of a kind, going round when they are used up. */
  String of(String kind, int turn) {
    List<String> all = of(kind);
    return all.get(Math.floorMod(turn, all.size()));
  }

  private static Map<String, Map<String, List<String>>> read() {
    Map<String, Map<String, List<String>>> read = new LinkedHashMap<>();
    Map<String, List<String>> current = new LinkedHashMap<>();
    try (InputStream in = Story.class.getResourceAsStream("stories.txt");
        BufferedReader lines = new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line : lines.lines().map(String::strip).toList()) {
        if (line.startsWith("==")) {
          current = read.computeIfAbsent(line.substring(2).strip(), _ -> new LinkedHashMap<>());
        } else if (!line.isEmpty() && !line.startsWith("#")) {
          int colon = line.indexOf(": ");
          current.computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
              .add(line.substring(colon + 2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }
}
