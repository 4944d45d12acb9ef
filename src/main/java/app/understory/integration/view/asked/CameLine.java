package app.understory.integration.view.asked;

import app.understory.integration.asked.AskedAndCame;
import app.understory.integration.asked.Candidate;
import app.understory.kit.Days;
import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One line of what came unasked. */
sealed interface CameLine {
  /** What the lines beneath have in common. */
  record Heading(String words) implements CameLine {}

  /**
   * One thing that came.
   *
   * @param state what became of it, in words
   */
  record Came(Candidate candidate, String state) implements CameLine {}

  /** What it is, wherever it stands: the same thing keeps its place while something is decided about it. */
  default Optional<UUID> id() {
    return this instanceof Came(Candidate candidate, String _)
        ? Optional.of(candidate.id())
        : Optional.empty();
  }

  /** All of them in order, each kind beneath its heading; new paths of other sessions last. */
  static List<CameLine> of(AskedAndCame laid, Words words) {
    List<CameLine> lines = new ArrayList<>();
    for (Candidate.Origin origin : Candidate.Origin.values()) {
      List<CameLine> these = laid.candidates().stream().filter(one -> one.origin() == origin)
          .<CameLine>map(one -> new Came(one, words.get("state." + one.state().name()))).toList();
      add(lines, words.get("origin." + origin.name()), these);
    }
    add(lines, words.get("paths"), laid.paths().stream().<CameLine>map(path -> new Came(path.candidate(),
        words.get("path.from", String.valueOf(path.session().number()),
            Days.title(path.session().began().day()))))
        .toList());
    return lines;
  }

  private static void add(List<CameLine> lines, String heading, List<CameLine> these) {
    if (!these.isEmpty()) {
      lines.add(new Heading(heading));
      lines.addAll(these);
    }
  }
}
