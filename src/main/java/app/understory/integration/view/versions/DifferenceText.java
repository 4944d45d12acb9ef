package app.understory.integration.view.versions;

import app.understory.integration.Page;
import app.understory.integration.compare.Difference.Kind;
import app.understory.integration.compare.Difference.Line;
import app.understory.integration.compare.Difference.Mark;
import app.understory.integration.compare.Difference.Stretch;
import app.understory.kit.Days;
import app.understory.kit.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One paragraph of two versions: what was done to it hangs at its left, added and taken-out words are marked. */
final class DifferenceText extends HBox {
  private static final Pattern WORD = Pattern.compile("\\s*\\S+\\s*|\\s+");
  private final Words words;

  DifferenceText(Line line, boolean title, Words words) {
    this.words = words;
    getStyleClass().add("us-diff-line");
    setFocusTraversable(false);
    Label done = new Label(line.changed() ? words.get("done." + line.kind().name()) : "");
    done.getStyleClass().add("us-diff-done");
    boolean coloured = line.stretches().stream().anyMatch(stretch -> stretch.mark() == Mark.ADDED);
    Pane flow = coloured ? wordByWord(line) : running(line);
    flow.getStyleClass().add(title ? "us-diff-title" : "us-diff-" + form(line));
    VBox said = new VBox(flow);
    said.getStyleClass().add("us-diff-said");
    line.source().map(this::place).ifPresent(said.getChildren()::add);
    if (line.source().isPresent()) {
      said.getStyleClass().add("us-diff-drawn");
    }
    getChildren().addAll(done, said);
    setAccessibleText(reading(line, done.getText()));
  }

  private static String form(Line line) {
    return line.form().name().toLowerCase(Locale.ROOT);
  }

  private Node place(Page.Source source) {
    Label place = new Label(words.get("drawn.at", Days.time(source.happened().wall())));
    place.getStyleClass().add("us-diff-place");
    return place;
  }

  private static Pane running(Line line) {
    TextFlow flow = new TextFlow();
    line.stretches().forEach(stretch -> {
      Text text = new Text(stretch.words());
      text.getStyleClass().add(stretch.mark() == Mark.TAKEN_OUT ? "us-diff-taken-out" : "us-diff-same");
      flow.getChildren().add(text);
    });
    return flow;
  }

  /** Each word a node of its own, so that the ground of added ones can be coloured and the line can wrap. */
  private static Pane wordByWord(Line line) {
    FlowPane flow = new FlowPane();
    flow.getStyleClass().add("us-diff-words");
    flow.setRowValignment(VPos.BASELINE);
    line.stretches().forEach(stretch -> WORD.matcher(stretch.words()).results().map(MatchResult::group)
        .forEach(word -> {
          Label label = new Label(word);
          label.getStyleClass().add(switch (stretch.mark()) {
            case SAME -> "us-diff-stays";
            case ADDED -> "us-diff-added";
            case TAKEN_OUT -> "us-diff-gone";
          });
          flow.getChildren().add(label);
        }));
    return flow;
  }

  private String reading(Line line, String done) {
    StringBuilder all = new StringBuilder(done);
    for (Stretch stretch : line.stretches()) {
      boolean told = line.kind() == Kind.CHANGED && stretch.mark() != Mark.SAME;
      Optional<String> mark = told
          ? Optional.of(words.get("mark." + stretch.mark().name()))
          : Optional.empty();
      all.append(' ').append(mark.map(each -> each + " ").orElse("")).append(stretch.words());
    }
    return all.toString().strip();
  }
}
