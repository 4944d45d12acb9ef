package app.understory.desk.preferences.habits;

import app.understory.kit.Words;
import app.understory.prep.Field;
import app.understory.prep.Worksheet;
import app.understory.prep.template.Part;
import app.understory.prep.template.Template;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One template: its name, the parts it shows, and what it begins with. */
final class TemplateBlock extends VBox {
  private final UUID id;
  private final HabitsModel model;
  private final Words words;
  private final Optional<Template> delivered;
  private final KeptField name;
  private final Map<Part, Button> parts = new EnumMap<>(Part.class);
  private final Map<Field, KeptField> filled = new EnumMap<>(Field.class);
  private final Map<Worksheet.Depth, Button> depths = new EnumMap<>(Worksheet.Depth.class);
  private final Node asDelivered;
  private final Node back;

  TemplateBlock(Template template, HabitsModel model, Words words) {
    id = template.id();
    this.model = model;
    this.words = words;
    delivered = model.delivered(template);
    name = new KeptField("template-" + id, words.get("template.name"), this::rename);
    name.getStyleClass().add("us-pref-template");
    asDelivered = Pieces.state(words.get("delivered"));
    String way = delivered.isPresent() ? "putBack" : "forget";
    back = Pieces.link(words.get(way), words.get(way + ".of", template.name()), () -> model.takeAway(id));
    getChildren().setAll(Pieces.row(name, shown(), asDelivered, back), name.refused(), begins(template));
    getStyleClass().add("us-pref-template-block");
  }

  private String rename(String typed) {
    if (typed.isEmpty() || typed.length() > Template.LONGEST) {
      return words.get("refused.name", Template.LONGEST);
    }
    model.change(id, template -> template.named(typed));
    return "";
  }

  private FlowPane shown() {
    FlowPane pane = new FlowPane();
    pane.getStyleClass().add("us-pref-parts");
    HBox.setHgrow(pane, Priority.ALWAYS);
    for (Part part : Part.values()) {
      Button chip = chip(words.get("part." + part),
          template -> template.with(part, !template.parts().contains(part)));
      parts.put(part, chip);
      pane.getChildren().add(chip);
    }
    return pane;
  }

  private FlowPane begins(Template template) {
    FlowPane pane = new FlowPane();
    pane.getStyleClass().add("us-pref-filled");
    Template.FILLABLE.stream().filter(field -> field != Field.PLANNED_DEPTH).forEach(each -> {
      String label = words.get("fill." + each);
      KeptField field = new KeptField("fill-" + each + "-" + id,
          words.get("fill.of", label, template.name()), typed -> fill(each, typed));
      field.setPromptText(label);
      filled.put(each, field);
      pane.getChildren().add(new VBox(field, field.refused()));
    });
    for (Worksheet.Depth depth : Worksheet.Depth.values()) {
      Button chip = chip(words.get("depth." + depth), now -> now.with(Field.PLANNED_DEPTH,
          depth(now).equals(depth.name()) ? "" : depth.name()));
      depths.put(depth, chip);
      pane.getChildren().add(chip);
    }
    return pane;
  }

  private String fill(Field field, String typed) {
    if (typed.length() > field.longest()) {
      return words.get("refused.fill", field.longest());
    }
    model.change(id, template -> template.with(field, typed));
    return "";
  }

  private static String depth(Template template) {
    return template.filled().getOrDefault(Field.PLANNED_DEPTH, "");
  }

  void show(Template template) {
    name.stands(template.name());
    parts.forEach((part, chip) -> wear(chip, template.parts().contains(part)));
    filled.forEach((field, text) -> text.stands(template.filled().getOrDefault(field, "")));
    depths.forEach((depth, chip) -> wear(chip, depth(template).equals(depth.name())));
    boolean same = delivered.filter(template::equals).isPresent();
    Pieces.show(asDelivered, same);
    Pieces.show(back, !same);
  }

  private Button chip(String text, UnaryOperator<Template> change) {
    Button chip = new Button(text);
    chip.getStyleClass().add("us-chip-button");
    chip.setOnAction(_ -> model.change(id, change));
    return chip;
  }

  private void wear(Button chip, boolean on) {
    chip.getStyleClass().remove("us-on");
    if (on) {
      chip.getStyleClass().add("us-on");
    }
    chip.setAccessibleText(words.get(on ? "chip.on" : "chip.off", chip.getText()));
  }
}
