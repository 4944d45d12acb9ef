package app.understory.measure.wording;

import app.understory.measure.definition.Item;
import app.understory.measure.definition.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wording as it came: a FHIR R4 Questionnaire as JSON ({@code item} with {@code linkId}, {@code text} and
 * {@code answerOption}), or an item a line.
 */
public sealed interface TypedWording {

  /** Understood. */
  record Clear(Wording wording) implements TypedWording {}

  /**
   * Not taken.
   *
   * @param found how many items, or the line where it went wrong
   */
  record Refused(Why why, int found) implements TypedWording {}

  /** Why it is not taken. */
  enum Why {
    /** It is not JSON. */
    NOT_JSON,
    /** It is no Questionnaire. */
    NOT_A_QUESTIONNAIRE,
    /** Its questions are not as many as the measure has items. */
    OTHER_COUNT,
    /** Nothing stands there. */
    EMPTY
  }

  /** Reads what was pasted: an item a line; lines without words are passed over. */
  static TypedWording pasted(String text, Measure measure) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty())
        .map(line -> line.replaceFirst("^\\d{1,3}[.)]\\s+", "")).toList();
    if (lines.isEmpty()) {
      return new Refused(Why.EMPTY, 0);
    }
    if (lines.size() != measure.items().size()) {
      return new Refused(Why.OTHER_COUNT, lines.size());
    }
    Map<Integer, String> items = new HashMap<>();
    measure.items().forEach(item -> items.put(item.number(), lines.get(item.number() - 1)));
    return new Clear(new Wording("en", "", items, Map.of(), "pasted"));
  }

  /** Reads a Questionnaire; its questions count in the order in which they stand, in groups or not. */
  static TypedWording questionnaire(String json, Measure measure, String source) {
    Object root;
    try {
      root = Json.read(json);
    } catch (IllegalArgumentException e) {
      return new Refused(Why.NOT_JSON, Integer.parseInt(String.valueOf(e.getMessage())));
    }
    if (!(root instanceof Map<?, ?> whole) || !"Questionnaire".equals(whole.get("resourceType"))) {
      return new Refused(Why.NOT_A_QUESTIONNAIRE, 0);
    }
    Questions found = new Questions();
    found.collect(whole.get("item"));
    if (found.all.size() != measure.items().size()) {
      return new Refused(Why.OTHER_COUNT, found.all.size());
    }
    Map<Integer, String> items = new HashMap<>();
    Map<Integer, Map<Integer, String>> options = new HashMap<>();
    for (Item item : measure.items()) {
      Map<?, ?> question = found.all.get(item.number() - 1);
      items.put(item.number(), String.valueOf(question.get("text")));
      options.put(item.number(), Questions.options(question.get("answerOption"), item));
    }
    Object language = whole.get("language");
    return new Clear(
        new Wording(language == null ? "en" : language.toString(), found.lead, items, options, source));
  }

  /** The questions of a Questionnaire. */
  final class Questions {
    private final List<Map<?, ?>> all = new ArrayList<>();
    private String lead = "";

    private Questions() {}

    private void collect(@Nullable Object items) {
      if (!(items instanceof List<?> list)) {
        return;
      }
      for (Object one : list) {
        if (one instanceof Map<?, ?> item) {
          Object type = item.get("type");
          boolean question = item.get("text") != null && !"group".equals(type) && !"display".equals(type)
              && (item.get("answerOption") != null || "choice".equals(type) || "integer".equals(type)
                  || "boolean".equals(type));
          if (question) {
            all.add(item);
          } else if (lead.isEmpty() && item.get("text") != null) {
            lead = String.valueOf(item.get("text"));
          }
          collect(item.get("item"));
        }
      }
    }

    /** The answers in their order, as many as the item has. */
    private static Map<Integer, String> options(@Nullable Object given, Item item) {
      Map<Integer, String> words = new HashMap<>();
      if (given instanceof List<?> list && list.size() == item.options().size()) {
        for (int n = 0; n < list.size(); n++) {
          String text = list.get(n) instanceof Map<?, ?> option ? text(option) : "";
          if (!text.isEmpty()) {
            words.put(item.options().get(n).value(), text);
          }
        }
      }
      return words;
    }

    private static String text(Map<?, ?> option) {
      Object coding = option.get("valueCoding");
      Object words = coding instanceof Map<?, ?> code ? code.get("display") : option.get("valueString");
      return words == null ? "" : words.toString();
    }
  }
}
