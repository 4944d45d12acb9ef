package app.understory.prep.view.template;

import app.understory.kit.Words;
import app.understory.prep.Field;
import app.understory.prep.Worksheet;
import app.understory.prep.template.Ask;
import app.understory.prep.template.Delivery;
import app.understory.prep.template.Part;
import app.understory.prep.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The small questions and templates that come with the program. */
public final class Delivered {
  private static final Words WORDS = Words.of(Delivered.class);

  private Delivered() {}

  /** What is asked there. */
  public static String prompt(Ask ask) {
    return WORDS.get("prompt." + ask);
  }

  /** All of it. */
  public static Delivery all() {
    Map<Ask, String> prompts = new EnumMap<>(Ask.class);
    for (Ask ask : Ask.values()) {
      prompts.put(ask, prompt(ask));
    }
    return new Delivery(prompts, templates());
  }

  /** Templates for a first session, for later ones, and for a low dose, at which talk goes on. */
  public static List<Template> templates() {
    return List.of(template("first", EnumSet.allOf(Part.class), Map.of()),
        template("later", EnumSet.of(Part.THEMES, Part.STUCK_PLACES, Part.QUESTIONS, Part.SET, Part.SETTING),
            Map.of()),
        template("low", EnumSet.of(Part.THEMES, Part.STUCK_PLACES, Part.SET, Part.SETTING),
            Map.of(Field.PLANNED_DEPTH, Worksheet.Depth.SUB_PSYCHEDELIC.name())));
  }

  private static Template template(String name, Set<Part> parts, Map<Field, String> filled) {
    UUID id = UUID.nameUUIDFromBytes(("understory/worksheet/" + name).getBytes(StandardCharsets.US_ASCII));
    return new Template(id, WORDS.get("template." + name), parts, filled);
  }
}
