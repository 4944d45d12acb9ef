package app.understory.session.line;

import app.understory.session.SessionClock.Beat;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What stands in the fields of a row, as its draft holds it.
 *
 * @param fields   in the order of the row, without line breaks
 * @param firstKey the instant of the first key in it
 */
public record RowDraft(List<String> fields, Optional<Beat> firstKey) {
  public RowDraft {
    fields = List.copyOf(fields);
  }

  /** As a draft; empty where nothing was typed. */
  public String written() {
    return firstKey.isEmpty()
        ? ""
        : LineDraft.beat(firstKey.get()) + "\n"
            + fields.stream().map(field -> field.replace('\n', ' ')).collect(Collectors.joining("\n"));
  }

  /** Reads what {@link #written} made, where it has that many fields. */
  public static Optional<RowDraft> read(String written, int fields) {
    String[] lines = written.split("\n", -1);
    return lines.length == fields + 1
        ? Optional.of(new RowDraft(Arrays.asList(lines).subList(1, lines.length), LineDraft.beat(lines[0])))
        : Optional.empty();
  }
}
