package app.understory.record.view;

import app.understory.attachment.Belonging;
import app.understory.attachment.Shelf;
import app.understory.integration.Note;
import app.understory.kit.Days;
import app.understory.kit.layout.Inset;
import app.understory.kit.mark.StatusMark;
import app.understory.kit.mark.TimeBar;
import app.understory.record.Happening;
import app.understory.strand.Strand;
import app.understory.strand.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A row of the timeline: day, axis, what happened, and a session's time bar. */
final class TimelineCell extends ListCell<TimelineRow> {
  private final OverviewModel model;
  private final Supplier<Inset<Shelf>> files;
  private final Label day = new Label();
  private final TimelineAxis axis = new TimelineAxis();
  private final Label title = new Label();
  private final Label details = new Label();
  private final HBox head = new HBox(title, details);
  private final VBox content = new VBox();
  private final TimeBar bar = new TimeBar();
  private final Label end = new Label();
  private final VBox time = new VBox(bar, ends());
  private final HBox row = new HBox(day, axis, content, time);

  /** @param files makes a row of attached files */
  TimelineCell(OverviewModel model, Supplier<Inset<Shelf>> files) {
    this.model = model;
    this.files = files;
    getStyleClass().add("timeline-cell");
    row.getStyleClass().add("timeline-row");
    day.getStyleClass().add("timeline-day");
    head.getStyleClass().add("timeline-head");
    title.getStyleClass().add("timeline-title");
    details.getStyleClass().add("timeline-details");
    content.getStyleClass().add("timeline-content");
    time.getStyleClass().add("timeline-time");
    HBox.setHgrow(content, Priority.ALWAYS);
  }

  /** As wide as the list, never wider: what is long wraps. */
  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  private Node ends() {
    Label begin = new Label(TimelineWords.elapsed(0));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(begin, gap, end);
    line.getStyleClass().add("timeline-ends");
    return line;
  }

  @Override
  protected void updateItem(@Nullable TimelineRow item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    draw(item);
    setGraphic(row);
  }

  private void draw(TimelineRow item) {
    TimelineWords.Headline headline = TimelineWords.headline(item.happening());
    day.setText(new Days(model.today()).margin(item.happening().when().day()));
    title.setText(headline.title());
    details.setText(headline.details());
    axis.show(item);
    wear("timeline-dim", !item.lit());
    wear("timeline-today", item.happening().when().day().equals(model.today()));
    content.getChildren().setAll(head);
    if (item.lit()) {
      item.quotes().forEach(quote -> content.getChildren().add(quote(quote, item.happening())));
      turns(item.happening()).forEach(content.getChildren()::add);
      if (item.happening() instanceof Happening.Noted(var note, _, _, _, _) && !note.secret()) {
        content.getChildren().add(attached(note));
      }
      if (item.more() > 0) {
        content.getChildren().add(second(TimelineWords.more(item.more())));
      }
    }
    drawTime(item);
    setAccessibleText(String.join(" ", day.getText(), title.getText(), details.getText()));
  }

  private Node attached(Note note) {
    Inset<Shelf> shelf = files.get();
    shelf.show().accept(Optional
        .of(new Shelf(Belonging.record(note.person(), Belonging.Kind.NOTE, note.id().value()), false)));
    return shelf.root();
  }

  private void drawTime(TimelineRow item) {
    boolean session = item.happening() instanceof Happening.Sat;
    time.setVisible(session && item.lit());
    time.setManaged(session);
    if (item.happening() instanceof Happening.Sat sat) {
      bar.show(Duration.ofMillis(sat.lengthMs()), sat.quotes().stream().filter(this::marked)
          .map(quote -> Duration.ofMillis(quote.elapsedMs())).toList());
      end.setText(TimelineWords.length(sat.lengthMs()));
    }
  }

  private boolean marked(Happening.Quote quote) {
    return Optional.ofNullable(model.chosenProperty().get()).map(quote.strands()::contains)
        .orElse(!quote.strands().isEmpty());
  }

  private static Node quote(Happening.Quote quote, Happening happening) {
    Label words = new Label(TimelineWords.quote(quote));
    words.setWrapText(true);
    words.getStyleClass().add("timeline-quote");
    HBox line = new HBox(words);
    line.getStyleClass().add("timeline-quote-line");
    if (happening instanceof Happening.Sat) {
      Label elapsed = new Label(TimelineWords.elapsed(quote.elapsedMs()));
      elapsed.getStyleClass().add("timeline-elapsed");
      elapsed.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(elapsed);
    }
    return line;
  }

  private Stream<Node> turns(Happening happening) {
    return switch (happening) {
      case Happening.Noted noted -> fitting(noted.turns()).flatMap(turn -> TimelineWords.turned(turn).stream()
          .map(words -> turned(turn.status().orElse(Strand.Status.OPEN), model.strand(turn.strand())
              .map(strand -> TimelineWords.of(strand.words(), words)).orElse(words))));
      case Happening.Visited visited -> fitting(visited.asked()).limit(1).flatMap(this::asked);
      case Happening.Prepared prepared -> fitting(prepared.asked()).limit(1).flatMap(this::asked);
      default -> Stream.of();
    };
  }

  private Stream<Turn> fitting(List<Turn> turns) {
    return turns.stream().filter(turn -> model.chosenProperty().get() == null
        || turn.strand().equals(model.chosenProperty().get()));
  }

  private Stream<Node> asked(Turn turn) {
    return model.strand(turn.strand()).stream()
        .map(strand -> second(TimelineWords.asked(turn, strand.words())));
  }

  private static Node turned(Strand.Status status, String words) {
    Label said = new Label(words);
    said.setWrapText(true);
    said.getStyleClass().add("timeline-turned");
    HBox line = new HBox(new StatusMark(StrandLine.mark(status)), said);
    line.getStyleClass().add("timeline-turn");
    return line;
  }

  private static Node second(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("timeline-second");
    return label;
  }

  private void wear(String styleClass, boolean worn) {
    row.getStyleClass().remove(styleClass);
    if (worn) {
      row.getStyleClass().add(styleClass);
    }
  }
}
