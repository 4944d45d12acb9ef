package app.understory.vault.backup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a {@link Check} found.
 *
 * @param counts   how many there are of each kind
 * @param content  the digest of the content, if it could be read whole: the same content has the same digest
 * @param problems what is wrong, in words, none of them a person's
 */
public record Findings(Map<String, Long> counts, Optional<String> content, List<String> problems) {
  public Findings {
    counts = new LinkedHashMap<>(counts);
    problems = List.copyOf(problems);
  }

  static Findings only(String problem) {
    return new Findings(Map.of(), Optional.empty(), List.of(problem));
  }

  /** Whether everything is whole. */
  public boolean whole() {
    return problems.isEmpty() && content.isPresent();
  }

  /** As printed: {@code count | kind | n} and {@code digest | content | hex}; the problems stand apart. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    counts.forEach((kind, n) -> lines.add("count | " + kind + " | " + n));
    content.ifPresent(hex -> lines.add("digest | content | " + hex));
    return lines;
  }
}
