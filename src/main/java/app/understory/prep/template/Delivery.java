package app.understory.prep.template;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The small questions and templates that come with the program. */
public record Delivery(Map<Ask, String> prompts, List<Template> templates) {
  public Delivery {
    Map<Ask, String> sorted = new EnumMap<>(Ask.class);
    sorted.putAll(prompts);
    prompts = Collections.unmodifiableMap(sorted);
    templates = List.copyOf(templates);
  }

  /** What is asked there. */
  public String prompt(Ask ask) {
    return prompts.getOrDefault(ask, "");
  }
}
