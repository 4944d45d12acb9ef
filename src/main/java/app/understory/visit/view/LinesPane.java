package app.understory.visit.view;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.kit.write.GrowingArea;
import app.understory.visit.ContactLine;
import app.understory.visit.ContactLine.Part;
import app.understory.visit.view.CallDraft.CallRow;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The page of a call: what was said and what was agreed, each line with its time, and the line being typed. */
final class LinesPane {
  private final TypedLines model;
  private final Words words;
  private final Map<Part, VBox> lines = new EnumMap<>(Part.class);
  private final Map<Part, VBox> parts = new EnumMap<>(Part.class);
  private final GrowingArea area = new GrowingArea();
  private final Label time = new Label();
  private final Label changing = new Label();
  private final HBox typing;

  LinesPane(VBox page, TypedLines model, Words words) {
    this.model = model;
    this.words = words;
    area.setId("entry");
    area.getStyleClass().add("call-area");
    area.setLongest(ContactLine.LONGEST);
    HBox.setHgrow(area, Priority.ALWAYS);
    time.getStyleClass().add("call-time");
    changing.getStyleClass().add("call-changing");
    changing.managedProperty().bind(changing.visibleProperty());
    VBox written = new VBox(changing, area);
    HBox.setHgrow(written, Priority.ALWAYS);
    typing = new HBox(time, written);
    typing.getStyleClass().add("call-line");
    for (Part part : Part.values()) {
      Label heading = new Label(words.get("part." + part));
      heading.getStyleClass().add("call-part");
      VBox kept = new VBox();
      kept.getStyleClass().add("call-lines");
      lines.put(part, kept);
      VBox whole = new VBox(heading, kept);
      whole.getStyleClass().add("call-part-lines");
      whole.setOnMouseClicked(_ -> model.partProperty().set(part));
      parts.put(part, whole);
      page.getChildren().add(whole);
    }
    area.textProperty().bindBidirectional(model.textProperty());
    model.partProperty().addListener(_ -> place());
    model.rows().addListener((ListChangeListener<CallRow>) _ -> draw());
    model.editingProperty().addListener((_, _, now) -> editing(now));
    model.textProperty().addListener(_ -> clock());
    editing(Optional.empty());
    place();
    draw();
  }

  GrowingArea area() {
    return area;
  }

  private void place() {
    boolean focused = area.isFocused();
    parts.values().forEach(part -> part.getChildren().remove(typing));
    Part now = model.partProperty().get();
    part(now).getChildren().add(typing);
    parts.forEach((part, node) -> node.setVisible(part == now || !kept(part).getChildren().isEmpty()
        || part == Part.SAID));
    area.setAccessibleText(words.get("entry." + now));
    area.setPromptText(words.get("prompt." + now));
    if (focused) {
      area.requestFocus();
      area.end();
    }
  }

  private VBox part(Part part) {
    return Objects.requireNonNull(parts.get(part));
  }

  private VBox kept(Part part) {
    return Objects.requireNonNull(lines.get(part));
  }

  private void clock() {
    time.setText(model.began().map(began -> Days.time(began.wall())).orElse(""));
  }

  private void editing(Optional<ContactLine> line) {
    changing.setVisible(line.isPresent());
    changing
        .setText(line.map(one -> words.get("changing", Days.time(one.began().wall()))).orElse(""));
  }

  private void draw() {
    for (Part part : Part.values()) {
      List<Node> drawn = model.rows().stream().filter(row -> row.line().part() == part).map(this::row)
          .toList();
      kept(part).getChildren().setAll(drawn);
    }
    place();
  }

  private Node row(CallRow row) {
    ContactLine line = row.line();
    Label at = new Label(Days.time(line.began().wall()));
    at.getStyleClass().add("call-time");
    Label said = new Label(line.words());
    said.setWrapText(true);
    said.getStyleClass().add(line.struck().isPresent() ? "call-struck" : "call-words");
    VBox written = new VBox(said);
    HBox.setHgrow(written, Priority.ALWAYS);
    state(row, written);
    HBox node = new HBox(at, written);
    node.getStyleClass().add("call-line");
    node.setFocusTraversable(true);
    node.setAccessibleText(words.get("line.accessible", at.getText(), line.words()));
    node.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2 && line.struck().isEmpty()) {
        model.edit(Optional.of(line));
        area.requestFocus();
        area.end();
      } else {
        node.requestFocus();
      }
      click.consume();
    });
    node.addEventHandler(KeyEvent.KEY_PRESSED, key -> key(row, key));
    return node;
  }

  private void state(CallRow row, VBox written) {
    ContactLine line = row.line();
    HBox foot = new HBox();
    foot.getStyleClass().add("call-line-foot");
    if (row.state() == CallRow.State.FAILED) {
      StatusMark mark = new StatusMark(StatusMark.Kind.EXCLAMATION);
      mark.getStyleClass().add("us-warn");
      Hyperlink again = new Hyperlink(words.get("line.failed"), mark);
      again.getStyleClass().add("call-small-link");
      again.setOnAction(_ -> model.retry());
      foot.getChildren().add(again);
    }
    if (line.struck().isPresent()) {
      Hyperlink back = new Hyperlink(words.get("line.struck"));
      back.getStyleClass().add("call-small-link");
      back.setOnAction(_ -> model.strike(line));
      foot.getChildren().add(back);
    }
    if (line.edits() > 0) {
      Hyperlink changed = new Hyperlink(words.get(row.earlier().isEmpty() ? "line.changed" : "line.fold"));
      changed.getStyleClass().add("call-small-link");
      changed.setOnAction(_ -> model.unfold(row));
      foot.getChildren().add(changed);
    }
    if (!foot.getChildren().isEmpty()) {
      written.getChildren().add(foot);
    }
    row.earlier().stream().map(ContactLine::words).distinct().filter(before -> !before.equals(line.words()))
        .forEach(before -> {
          Label label = new Label(before);
          label.setWrapText(true);
          label.getStyleClass().add("call-earlier");
          written.getChildren().add(label);
        });
  }

  private void key(CallRow row, KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && row.line().struck().isEmpty()) {
      model.edit(Optional.of(row.line()));
      area.requestFocus();
      area.end();
      key.consume();
    } else if (key.getCode() == KeyCode.DELETE) {
      model.strike(row.line());
      area.requestFocus();
      key.consume();
    }
  }
}
