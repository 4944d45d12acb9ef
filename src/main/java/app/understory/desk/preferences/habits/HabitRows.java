package app.understory.desk.preferences.habits;

import app.understory.kit.Words;
import app.understory.prep.template.Ask;
import app.understory.prep.template.Template;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The rows of questions and templates. Each stays the same row for as long as it is one, so that nothing typed is lost. */
public final class HabitRows {
  private static final Words WORDS = Words.of(HabitRows.class);

  private final HabitsModel model;
  private final Map<Ask, PromptRow> prompts = new EnumMap<>(Ask.class);
  private final Map<UUID, TemplateBlock> blocks = new LinkedHashMap<>();
  private final HBox more;

  public HabitRows(HabitsModel model) {
    this.model = model;
    for (Ask ask : Ask.values()) {
      prompts.put(ask, new PromptRow(ask, model, WORDS));
    }
    Button add = Pieces.link(WORDS.get("template.more"), WORDS.get("template.more"),
        () -> model.add(WORDS.get("template.new")));
    add.setId("template-more");
    more = Pieces.row(add);
  }

  /** Hands over the rows of the questions and the blocks of the templates, whenever there are others. */
  public void follow(Consumer<List<Node>> asked, Consumer<List<Node>> templates) {
    asked.accept(List.copyOf(prompts.values()));
    model.nowProperty().addListener((_, _, now) -> now.ifPresent(all -> {
      prompts.forEach((ask, row) -> row.show(all.prompts().getOrDefault(ask, "")));
      show(all.templates(), templates);
    }));
  }

  private void show(List<Template> all, Consumer<List<Node>> templates) {
    List<UUID> ids = all.stream().map(Template::id).toList();
    boolean others = !List.copyOf(blocks.keySet()).equals(ids);
    blocks.keySet().retainAll(ids);
    all.forEach(template -> blocks
        .computeIfAbsent(template.id(), _ -> new TemplateBlock(template, model, WORDS)).show(template));
    if (others) {
      List<Node> nodes = new ArrayList<>(blocks.values());
      nodes.add(more);
      templates.accept(nodes);
    }
  }

  /** They come into view. */
  public void shown() {
    model.shown();
  }

  /** They leave the view. */
  public void hidden() {
    model.hidden();
  }
}
