package app.understory.intake.view.page;

import app.understory.intake.history.Trial;
import app.understory.intake.history.Trial.Adequate;
import app.understory.intake.history.Trial.Episode;
import app.understory.intake.history.Trial.Response;
import app.understory.intake.history.TrialCount;
import app.understory.intake.view.row.Form;
import app.understory.intake.view.row.Part;
import app.understory.intake.view.row.Reading;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Lays a trial as a line of a table, numbered where the sentence above counts it. */
final class TrialReading implements Reading<Trial> {
  private final Form<Trial> form;
  private final Words words;
  private final Supplier<TrialCount> count;
  private final ObservableBooleanValue narrow;

  /** @param narrow there is room for medicine, highest dose, time, response and number alone */
  TrialReading(Form<Trial> form, Words words, Supplier<TrialCount> count, ObservableBooleanValue narrow) {
    this.narrow = narrow;
    this.form = form;
    this.words = words;
    this.count = count;
  }

  @Override
  public Node of(Trial item) {
    HBox line = new HBox();
    line.getStyleClass().add("us-row-trial");
    form.parts(item).forEach(part -> line.getChildren().add(
        part.place().equals("class") ? wide(PartsReading.label(part)) : PartsReading.label(part)));
    Node response = PartsReading.label(new Part(words.get("choice.response." + item.response()), "response",
        item.response() == Response.UNKNOWN));
    Label why = new Label(item.why());
    why.getStyleClass().addAll("us-quiet", "us-part-why");
    why.setMaxWidth(Double.MAX_VALUE);
    HBox rest = new HBox(wide(why));
    HBox.setHgrow(why, Priority.ALWAYS);
    HBox.setHgrow(rest, Priority.ALWAYS);
    rest.getStyleClass().add("us-part");
    line.getChildren().addAll(wide(adequate(item.dose())), wide(adequate(item.time())), response, rest,
        counted(item));
    return line;
  }

  /** Something that is left out where there is little room; the open line shows it. */
  private Node wide(Node node) {
    node.managedProperty().bind(Bindings.not(narrow));
    node.visibleProperty().bind(Bindings.not(narrow));
    return node;
  }

  @Override
  public Object stamp(Trial item) {
    return List.of(item, count.get().number(item));
  }

  private Node adequate(Adequate how) {
    String word = words.get("choice.dose." + how);
    HBox cell = new HBox();
    cell.getStyleClass().addAll("us-row-adequate");
    if (how == Adequate.YES) {
      StatusMark mark = new StatusMark(StatusMark.Kind.TICK);
      mark.getStyleClass().add("us-quiet");
      cell.getChildren().add(mark);
    } else {
      Label dash = new Label(how == Adequate.NO ? "–" : "");
      dash.getStyleClass().add("us-row-dash");
      cell.getChildren().add(dash);
    }
    Label said = new Label(word);
    if (how == Adequate.UNKNOWN) {
      said.getStyleClass().add("us-quiet");
    }
    cell.getChildren().add(said);
    return cell;
  }

  private Label counted(Trial item) {
    int number = count.get().number(item);
    boolean earlier = item.episode() == Episode.EARLIER;
    Label label = new Label(number > 0 ? Integer.toString(number) : earlier ? words.get("earlier") : "");
    label.getStyleClass().add(number > 0 ? "us-row-counted" : "us-row-uncounted");
    return label;
  }
}
