package app.understory.visit.view;

import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.visit.view.CallFacts.Fact;
import app.understory.visit.view.CallFacts.Group;
import app.understory.visit.view.CallFacts.Known;
import app.understory.visit.view.CallFacts.Raise;
import app.understory.visit.view.CallFacts.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is known of the person, at the left: groups of lines, and what is to be raised. */
final class FactsPane {
  private final VBox place;
  private final Words words;
  private final Consumer<Raise> raise;
  private final Consumer<String> copy;

  /**
   * @param place where the groups stand
   * @param raise puts what was to be raised as a line
   * @param copy  puts a line's text on the clipboard
   */
  FactsPane(VBox place, Words words, Consumer<Raise> raise, Consumer<String> copy) {
    this.place = place;
    this.words = words;
    this.raise = raise;
    this.copy = copy;
  }

  void show(Known known, boolean open) {
    List<Node> groups = new ArrayList<>();
    if (open) {
      known.groups().forEach(group -> groups.add(group(group)));
      if (!known.toRaise().isEmpty()) {
        groups.add(toRaise(known.toRaise()));
      }
    }
    place.getChildren().setAll(groups);
  }

  private Node group(Group group) {
    VBox lines = new VBox();
    lines.getStyleClass().add("call-facts");
    group.facts().forEach(fact -> lines.getChildren().add(line(group, fact)));
    return beside(group.label(), group.note(), lines);
  }

  private static Node beside(String label, String note, Node lines) {
    Label name = new Label(label);
    name.getStyleClass().add("call-fact-label");
    VBox left = new VBox(name);
    left.getStyleClass().add("call-fact-left");
    if (!note.isEmpty()) {
      Label quiet = new Label(note);
      quiet.getStyleClass().add("call-fact-note");
      quiet.setWrapText(true);
      left.getChildren().add(quiet);
    }
    HBox.setHgrow(lines, Priority.ALWAYS);
    HBox group = new HBox(left, lines);
    group.getStyleClass().add("call-group");
    return group;
  }

  private Node line(Group group, Fact fact) {
    HBox line = new HBox();
    line.getStyleClass().add("call-fact");
    if (!fact.when().isEmpty()) {
      Label when = new Label(fact.when());
      when.getStyleClass().add("call-fact-when");
      line.getChildren().add(when);
    }
    sign(fact.sign(), line);
    Label said = new Label(fact.said());
    said.setWrapText(true);
    said.getStyleClass().add(fact.sign() == Sign.FLAG ? "call-fact-flag" : "call-fact-said");
    HBox.setHgrow(said, Priority.ALWAYS);
    said.setMaxWidth(Double.MAX_VALUE);
    line.getChildren().add(said);
    if (!fact.aside().isEmpty()) {
      Label aside = new Label(fact.aside());
      aside.getStyleClass().add("call-fact-aside");
      aside.setMinWidth(Region.USE_PREF_SIZE);
      line.getChildren().add(aside);
    }
    line.setFocusTraversable(true);
    line.setAccessibleText(words.get("fact.accessible", group.label(), LetterText.line(fact)));
    line.setOnMousePressed(_ -> line.requestFocus());
    line.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
      if (key.isShortcutDown() && key.getCode() == KeyCode.C) {
        copy.accept(LetterText.line(fact));
        key.consume();
      } else {
        step(line, key);
      }
    });
    return line;
  }

  private static void sign(Sign sign, HBox line) {
    if (sign == Sign.NONE) {
      return;
    }
    Node drawn;
    if (sign == Sign.FLAG) {
      FontIcon flag = new FontIcon("fth-flag");
      flag.getStyleClass().add("call-flag");
      drawn = flag;
    } else {
      Region dot = new Region();
      dot.getStyleClass().add(sign == Sign.ROUND ? "call-dot-round" : "call-dot-square");
      drawn = new StackPane(dot);
    }
    HBox box = new HBox(drawn);
    box.getStyleClass().add("call-sign");
    line.getChildren().add(box);
  }

  private Node toRaise(List<Raise> all) {
    VBox lines = new VBox();
    lines.getStyleClass().add("call-facts");
    for (Raise each : all) {
      StatusMark mark = new StatusMark(StatusMark.Kind.RING);
      mark.getStyleClass().add("us-warn");
      Button button = new Button(each.words(), mark);
      button.getStyleClass().add("call-raise");
      button.setWrapText(true);
      button.setMnemonicParsing(false);
      button.setAccessibleHelp(words.get("raise.help"));
      button.setOnAction(_ -> raise.accept(each));
      button.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
        if (key.getCode() == KeyCode.ENTER) {
          raise.accept(each);
          key.consume();
        } else {
          step(button, key);
        }
      });
      lines.getChildren().add(button);
    }
    return beside(words.get("raise"), "", lines);
  }

  private void step(Node from, KeyEvent key) {
    if (key.getCode() != KeyCode.DOWN && key.getCode() != KeyCode.UP) {
      return;
    }
    List<Node> all = lines();
    int next = all.indexOf(from) + (key.getCode() == KeyCode.DOWN ? 1 : -1);
    if (next >= 0 && next < all.size()) {
      all.get(next).requestFocus();
    }
    key.consume();
  }

  /** Every line that can have the focus, from the top. */
  List<Node> lines() {
    return place.lookupAll(".call-fact, .call-raise").stream()
        .sorted(
            (one, other) -> Double.compare(one.localToScene(0, 0).getY(), other.localToScene(0, 0).getY()))
        .toList();
  }
}
