package app.understory.prep.view;

import app.understory.kit.Focus;
import app.understory.kit.Words;
import app.understory.prep.Field;
import app.understory.prep.template.Part;
import app.understory.prep.template.Template;
import app.understory.prep.view.template.SheetHabits;
import app.understory.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The template of a sheet: chosen at its head, and by it what parts of the sheet stand. */
final class TemplateParts {
  private final WorksheetModel model;
  private final SheetHabits habits;
  private final Map<Part, Parent> parts;

  TemplateParts(WorksheetModel model, SheetHabits habits, Map<Part, Parent> parts) {
    this.model = model;
    this.habits = habits;
    this.parts = Map.copyOf(parts);
  }

  void bind(MenuButton choice, Words words) {
    InvalidationListener show = _ -> show(choice, words);
    habits.templates().addListener(show);
    model.text(Field.TEMPLATE).addListener(show);
    model.standingProperty().addListener(show);
    for (Strand.Kind kind : Strand.Kind.values()) {
      model.rows(kind).addListener(show);
    }
    show(choice, words);
  }

  private void show(MenuButton choice, Words words) {
    model.standingProperty().get();
    String whole = words.get("template.whole");
    String name = habits.chosen(model.laid().writing()).map(Template::name).orElse(whole);
    choice.setText(name);
    choice.setAccessibleText(words.get("template.name", name));
    List<MenuItem> items = new ArrayList<>();
    items.add(item(whole, () -> model.choose(Optional.empty())));
    habits.templates().forEach(one -> items.add(item(one.name(), () -> model.choose(Optional.of(one)))));
    items.add(new SeparatorMenuItem());
    items.add(item(words.get("template.edit"), () -> model.go((ways, _) -> ways.habits())));
    choice.getItems().setAll(items);
    parts.forEach(this::show);
  }

  /** A part one is in is not taken away under one's hands. */
  private void show(Part part, Parent node) {
    boolean shown = habits.shows(part, model.laid().writing())
        || node.getScene() != null && Focus.within(node, node.getScene().getFocusOwner());
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static MenuItem item(String words, Runnable deed) {
    MenuItem item = new MenuItem(words);
    item.setOnAction(_ -> deed.run());
    return item;
  }
}
