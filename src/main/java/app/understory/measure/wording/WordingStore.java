package app.understory.measure.wording;

import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Moment;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Wordings as rows. The words are a line for each: {@code lead}, then {@code 1} for an item, {@code 1=0} for an answer,
 * each followed by a blank and the words.
 */
public final class WordingStore {
  private static final String WORDING = "measure_wording";
  private static final String LEAD = "lead";

  private final Rows rows;

  public WordingStore(Rows rows) {
    this.rows = rows;
  }

  Optional<Wording> find(String measure) {
    return rows.read(WORDING, "where measure = ? order by loaded_at desc, id fetch first 1 row only", measure)
        .stream().map(WordingStore::wording).findFirst();
  }

  Map<String, Wording> all() {
    Map<String, Wording> found = new HashMap<>();
    rows.read(WORDING, "order by loaded_at, id").forEach(row -> found.put(row.text("measure"), wording(row)));
    return found;
  }

  void put(Tx tx, String measure, Wording wording, Moment now) {
    tx.put(Row.of(WORDING, idOf(measure)).set("measure", measure).set("language", wording.language())
        .set("words", text(wording)).set("source", wording.source()).moment("loaded", now).build());
  }

  void remove(Tx tx, String measure) {
    tx.remove(WORDING, idOf(measure));
  }

  private static Wording wording(Row row) {
    Map<Integer, String> items = new HashMap<>();
    Map<Integer, Map<Integer, String>> options = new HashMap<>();
    String lead = "";
    for (String line : row.text("words").lines().toList()) {
      String[] parts = line.split(" ", 2);
      String words = parts.length < 2 ? "" : parts[1];
      int equals = parts[0].indexOf('=');
      if (parts[0].equals(LEAD)) {
        lead = words;
      } else if (equals < 0) {
        items.put(Integer.valueOf(parts[0]), words);
      } else {
        options.computeIfAbsent(Integer.valueOf(parts[0].substring(0, equals)), _ -> new HashMap<>())
            .put(Integer.valueOf(parts[0].substring(equals + 1)), words);
      }
    }
    return new Wording(row.text("language"), lead, items, options, row.text("source"));
  }

  private static String text(Wording wording) {
    StringBuilder text = new StringBuilder(LEAD).append(' ').append(line(wording.lead()));
    for (int item : wording.items().keySet().stream().sorted().toList()) {
      text.append('\n').append(item).append(' ').append(line(wording.items().getOrDefault(item, "")));
    }
    for (int item : wording.options().keySet().stream().sorted().toList()) {
      Map<Integer, String> answers = wording.options().getOrDefault(item, Map.of());
      for (int value : List.copyOf(answers.keySet()).stream().sorted().toList()) {
        text.append('\n').append(item).append('=').append(value).append(' ')
            .append(line(answers.getOrDefault(value, "")));
      }
    }
    return text.toString();
  }

  private static String line(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private static UUID idOf(String measure) {
    return UUID.nameUUIDFromBytes(("wording/" + measure).getBytes(StandardCharsets.US_ASCII));
  }
}
