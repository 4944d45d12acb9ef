package app.understory.intake.view.page;

import app.understory.intake.history.Item;
import app.understory.intake.view.row.Form;
import app.understory.intake.view.row.Part;
import app.understory.intake.view.row.Reading;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Lays the parts of a line one after the other, each at its place. */
final class PartsReading<R extends Item> implements Reading<R> {
  private final Form<R> form;

  PartsReading(Form<R> form) {
    this.form = form;
  }

  @Override
  public Node of(R item) {
    HBox line = new HBox();
    line.getStyleClass().add("us-row-text");
    form.parts(item).forEach(part -> line.getChildren().add(label(part)));
    return line;
  }

  /** A part in a box as wide as its place, which so is measured in the page's letters and not in its own. */
  static Node label(Part part) {
    Label label = new Label(part.text());
    label.getStyleClass().add(part.quiet() ? "us-quiet" : "us-row-word");
    if (part.place().isEmpty()) {
      return label;
    }
    HBox place = new HBox(label);
    place.getStyleClass().addAll("us-part", "us-part-" + part.place());
    return place;
  }
}
