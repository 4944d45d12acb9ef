package app.understory.prep.view;

import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.prep.Sheet;
import app.understory.strand.Moments;
import app.understory.strand.Strand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What stands beneath a strand, in words. */
final class StrandLines {
  private StrandLines() {}

  /** The shape of where a strand stands. */
  static StatusMark.Kind mark(Strand.Status status) {
    return switch (status) {
      case OPEN -> StatusMark.Kind.RING;
      case MOVED -> StatusMark.Kind.HALF;
      case ANSWERED -> StatusMark.Kind.FILLED;
      case SET_DOWN -> StatusMark.Kind.SET_DOWN;
    };
  }

  /** The quiet line under its words: its anchor, or where it comes from. */
  static String beneath(StrandRowModel strand, Words text) {
    Optional<String> merged = strand.mergedProperty().get();
    if (merged.isPresent()) {
      return text.get("merged", merged.get());
    }
    Strand.Status status = strand.statusProperty().get();
    if (status != Strand.Status.OPEN) {
      String changed = strand.whatChangedProperty().get();
      String stands = text.get("stands." + status);
      return changed.isBlank() ? stands : text.get("stands.changed", stands, changed);
    }
    String anchor = strand.anchorProperty().get();
    if (!anchor.isBlank()) {
      return text.get(strand.anchorCarried() ? "beneath.anchor.carried" : "beneath.anchor", anchor);
    }
    Sheet.Past past = strand.pastProperty().get();
    if (past.firstSeen().isEmpty()) {
      return "";
    }
    return text.get("beneath.carried", past.firstSeen().getAsInt(), times(past.asked(), text));
  }

  /** What sessions said of it, and what changed, a line each. */
  static List<Node> earlier(Sheet.Past past, Words text) {
    List<Node> lines = new ArrayList<>();
    past.said().forEach(said -> lines.add(said(said, text)));
    past.turns().stream().filter(turn -> turn.whatChanged().isPresent()).forEach(turn -> {
      Strand.Status status = turn.status().orElse(Strand.Status.OPEN);
      StatusMark mark = new StatusMark(mark(status));
      Label stands = label(text.get("stands." + status), "us-earlier-session");
      lines.add(line(Stream.of(mark, stands), label(turn.whatChanged().orElse(""), "us-earlier-changed")));
    });
    return lines;
  }

  private static Node said(Moments.Said said, Words text) {
    Label session = label(text.get("earlier.session", said.sessionNumber()), "us-earlier-session");
    Label time = label(elapsed(said.elapsed()), "us-earlier-time");
    String words = said.verbatim() ? text.get("earlier.said", said.words()) : said.words();
    return line(Stream.of(session, time),
        label(words, said.verbatim() ? "us-earlier-said" : "us-earlier-seen"));
  }

  private static HBox line(Stream<Node> head, Label words) {
    words.setWrapText(true);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox();
    line.getStyleClass().add("us-earlier-line");
    head.forEach(line.getChildren()::add);
    line.getChildren().add(words);
    return line;
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    return label;
  }

  private static String elapsed(Duration elapsed) {
    return String.format(Locale.ROOT, "%d:%02d", elapsed.toHours(), elapsed.toMinutesPart());
  }

  private static String times(int asked, Words text) {
    String key = "times." + asked;
    return text.has(key) ? text.get(key) : text.get("times.many", asked);
  }
}
