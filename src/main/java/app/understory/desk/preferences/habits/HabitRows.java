package app.understory.desk.preferences.habits;

import app.understory.kit.Words;
import app.understory.prep.Field;
import app.understory.prep.Worksheet;
import app.understory.prep.template.Ask;
import app.understory.prep.template.Part;
import app.understory.prep.template.Template;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The rows of questions and templates. What is refused is said beneath; what was typed stays, and the old one holds. */
public final class HabitRows {
  private static final Words WORDS = Words.of(HabitRows.class);

  private final HabitsModel model;

  public HabitRows(HabitsModel model) {
    this.model = model;
  }

  /** Hands over the rows of the questions and the blocks of the templates, whenever they change. */
  public void follow(Consumer<List<Node>> prompts, Consumer<List<Node>> templates) {
    model.nowProperty().addListener((_, _, now) -> now.ifPresent(all -> {
      prompts.accept(prompts(all));
      templates.accept(templates(all));
    }));
  }

  /** They come into view. */
  public void shown() {
    model.shown();
  }

  /** They leave the view. */
  public void hidden() {
    model.hidden();
  }

  /** A row for each question. */
  private List<Node> prompts(HabitsModel.Habits now) {
    return Stream.of(Ask.values()).map(ask -> prompt(ask, now.prompts().getOrDefault(ask, ""))).toList();
  }

  /** A block for each template, and the way to one more. */
  private List<Node> templates(HabitsModel.Habits now) {
    Button more = link(WORDS.get("template.more"), WORDS.get("template.more"),
        () -> model.add(WORDS.get("template.new")));
    more.setId("template-more");
    HBox last = new HBox(more);
    last.getStyleClass().add("us-pref-row");
    return Stream.concat(now.templates().stream().map(this::template), Stream.of(last)).toList();
  }

  private Node prompt(Ask ask, String words) {
    String name = WORDS.get("ask." + ask);
    TextField field = field(name, words, "prompt-" + ask);
    HBox.setHgrow(field, Priority.ALWAYS);
    Label refused = refusal();
    left(field, () -> {
      boolean fits = field.getText().length() <= Ask.LONGEST;
      show(refused, fits ? "" : WORDS.get("refused.prompt", Ask.LONGEST));
      if (fits && !field.getText().strip().equals(words)) {
        model.ask(ask, field.getText(), WORDS.get("source.here"));
      }
    });
    String delivered = model.delivered().prompt(ask);
    Node state = words.equals(delivered)
        ? state(WORDS.get("delivered"))
        : link(WORDS.get("putBack"), WORDS.get("putBack.of", name),
            () -> model.ask(ask, delivered, WORDS.get("source.delivered")));
    return new VBox(row(name(name), field, state), refused);
  }

  private Node template(Template template) {
    TextField name = field(WORDS.get("template.name"), template.name(), "template-" + template.id());
    name.getStyleClass().add("us-pref-template");
    Label refused = refusal();
    left(name, () -> {
      String typed = name.getText().strip();
      boolean fits = !typed.isEmpty() && typed.length() <= Template.LONGEST;
      show(refused, fits ? "" : WORDS.get("refused.name", Template.LONGEST));
      if (fits && !typed.equals(template.name())) {
        model.keep(template.named(typed));
      }
    });
    FlowPane parts = new FlowPane();
    parts.getStyleClass().add("us-pref-parts");
    HBox.setHgrow(parts, Priority.ALWAYS);
    for (Part part : Part.values()) {
      parts.getChildren().add(chip(WORDS.get("part." + part), template.parts().contains(part),
          () -> model.keep(template.with(part, !template.parts().contains(part)))));
    }
    VBox block = new VBox(row(name, parts, state(template)), refused, filled(template));
    block.getStyleClass().add("us-pref-template-block");
    return block;
  }

  private Node filled(Template template) {
    FlowPane fields = new FlowPane();
    fields.getStyleClass().add("us-pref-filled");
    Template.FILLABLE.stream().filter(field -> field != Field.PLANNED_DEPTH).forEach(each -> {
      String name = WORDS.get("fill." + each);
      String before = template.filled().getOrDefault(each, "");
      TextField field = field(WORDS.get("fill.of", name, template.name()), before,
          "fill-" + each + "-" + template.id());
      field.setPromptText(name);
      left(field, () -> {
        if (!field.getText().equals(before)) {
          model.keep(template.with(each, field.getText()));
        }
      });
      fields.getChildren().add(field);
    });
    String depth = template.filled().getOrDefault(Field.PLANNED_DEPTH, "");
    for (Worksheet.Depth each : Worksheet.Depth.values()) {
      boolean on = depth.equals(each.name());
      fields.getChildren().add(chip(WORDS.get("depth." + each), on,
          () -> model.keep(template.with(Field.PLANNED_DEPTH, on ? "" : each.name()))));
    }
    return fields;
  }

  private Node state(Template template) {
    Optional<Template> delivered = model.delivered(template);
    if (delivered.isEmpty()) {
      return link(WORDS.get("forget"), WORDS.get("forget.of", template.name()),
          () -> model.takeAway(template));
    }
    return delivered.get().equals(template)
        ? state(WORDS.get("delivered"))
        : link(WORDS.get("putBack"), WORDS.get("putBack.of", template.name()),
            () -> model.takeAway(template));
  }

  private static HBox row(Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("us-pref-row");
    return row;
  }

  private static Button chip(String words, boolean on, Runnable deed) {
    Button chip = new Button(words);
    chip.getStyleClass().add("us-chip-button");
    chip.setAccessibleText(WORDS.get(on ? "chip.on" : "chip.off", words));
    if (on) {
      chip.getStyleClass().add("us-on");
    }
    chip.setOnAction(_ -> deed.run());
    return chip;
  }

  private static Button link(String text, String spoken, Runnable deed) {
    Button button = new Button(text);
    button.setAccessibleText(spoken);
    button.getStyleClass().addAll("us-link", "us-small-link");
    button.setOnAction(_ -> deed.run());
    return button;
  }

  private static Label state(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("us-pref-state", "us-quiet");
    return label;
  }

  private static Label name(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("us-pref-name");
    return label;
  }

  private static TextField field(String name, String value, String id) {
    TextField field = new TextField(value);
    field.setAccessibleText(name);
    field.setId(id);
    return field;
  }

  private static void left(TextField field, Runnable keep) {
    field.setOnAction(_ -> keep.run());
    field.focusedProperty().addListener((_, _, focused) -> {
      if (!focused) {
        keep.run();
      }
    });
  }

  private static Label refusal() {
    Label label = new Label();
    label.setWrapText(true);
    label.getStyleClass().addAll("us-warn", "us-pref-refused");
    show(label, "");
    return label;
  }

  private static void show(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }
}
