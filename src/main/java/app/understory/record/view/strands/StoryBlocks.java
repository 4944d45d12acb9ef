package app.understory.record.view.strands;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.record.strands.Story;
import app.understory.session.Kind;
import app.understory.strand.Strand;
import app.understory.strand.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The occasions of a strand, drawn: where it was at the left, what it brought at the right. */
public final class StoryBlocks {
  private static final Words WORDS = Words.of(StoryBlocks.class);

  private final Days days;
  private final Optional<Consumer<Story.Block>> open;

  StoryBlocks(Days days, Consumer<Story.Block> open) {
    this(days, Optional.of(open));
  }

  private StoryBlocks(Days days, Optional<Consumer<Story.Block>> open) {
    this.days = days;
    this.open = open;
  }

  /** To be read only: nothing leads away from it. */
  public static StoryBlocks toRead(Days days) {
    return new StoryBlocks(days, Optional.empty());
  }

  /** All of a strand's, newest first. */
  public List<Node> of(Story story) {
    return story.blocks().stream().map(this::block).toList();
  }

  private Node block(Story.Block block) {
    Labeled title = title(block);
    Label when = new Label(days.near(block.when().day()));
    when.getStyleClass().add("story-when");
    VBox occasion = new VBox(title, when);
    occasion.getStyleClass().add("story-head");
    VBox lines = new VBox();
    lines.getStyleClass().add("story-lines");
    HBox.setHgrow(lines, Priority.ALWAYS);
    block.lines().forEach(line -> lines.getChildren().add(line(line)));
    HBox all = new HBox(occasion, lines);
    all.getStyleClass().add("story-block");
    return all;
  }

  private Labeled title(Story.Block block) {
    String words = switch (block.occasion()) {
      case SESSION -> StrandWords.session(block.sessionNumber());
      case NOTE -> WORDS.get("note");
      case BETWEEN -> WORDS.get("between");
    };
    Labeled title = open.<Labeled>map(opens -> {
      Hyperlink link = new Hyperlink(words);
      link.setOnAction(_ -> opens.accept(block));
      return link;
    }).orElseGet(() -> new Label(words));
    title.getStyleClass().add("story-occasion");
    return title;
  }

  private static Node line(Story.Line line) {
    return switch (line) {
      case Story.Prepared prepared -> row(new FontIcon("fth-edit-2"), prepared(prepared.turn()),
          asked(prepared), "story-spoken");
      case Story.Told told ->
        row(icon(told.kind()), String.join(" ", moment(told), StrandWords.phase(told)).strip(),
            StrandWords.told(told), told.kind() == Kind.SAID ? "story-spoken" : "story-seen");
      case Story.Withheld withheld -> row(new FontIcon("fth-lock"), WORDS.get("withheld"),
          withheld.moments() == 1
              ? WORDS.get("withheld.one")
              : WORDS.get("withheld.more", Integer.toString(withheld.moments())),
          "story-small");
      case Story.Passage passage -> row(new FontIcon("fth-file-text"),
          WORDS.get(passage.quote() ? "passage.quote" : "passage"), passage.words(), "story-spoken");
      case Story.Turned turned -> row(
          new StatusMark(StrandWords.mark(turned.turn().status().orElse(Strand.Status.OPEN))),
          WORDS.get("changed"),
          StrandWords.turned(turned.turn()), "story-seen");
    };
  }

  private static String prepared(Turn turn) {
    return turn.charge().isPresent()
        ? WORDS.get("prepared.charge", Integer.toString(turn.charge().getAsInt()))
        : WORDS.get("prepared");
  }

  private static String asked(Story.Prepared prepared) {
    List<String> parts = new ArrayList<>();
    parts.add(prepared.again() ? WORDS.get("again") : prepared.words());
    prepared.turn().whyNow().filter(words -> !words.isBlank()).ifPresent(parts::add);
    prepared.turn().anchor().filter(words -> !words.isBlank())
        .ifPresent(anchor -> parts.add(WORDS.get("anchor", anchor)));
    return String.join(" ", parts);
  }

  private static String moment(Story.Told told) {
    return WORDS.get("moment", Days.time(told.happened().wall()), StrandWords.elapsed(told.sinceDoseMs()));
  }

  private static Node icon(Kind kind) {
    return new FontIcon(switch (kind) {
      case SAID -> "fth-mic";
      case SEEN -> "fth-eye";
      case AFFECT -> "fth-heart";
      case IMAGE -> "fth-image";
      case NEW_THOUGHT -> "fth-sun";
      case MUSIC -> "fth-music";
      case CONCERN -> "fth-alert-circle";
      case DID, MINE, MILESTONE -> "fth-flag";
    });
  }

  private static Node row(Node mark, String small, String words, String styleClass) {
    StackPane place = new StackPane(mark);
    place.getStyleClass().add("story-mark");
    Label label = new Label(small);
    label.getStyleClass().add("story-small");
    HBox head = new HBox(place, label);
    head.getStyleClass().add("story-line-head");
    Label said = new Label(words);
    said.setWrapText(true);
    said.getStyleClass().add(styleClass);
    HBox.setHgrow(said, Priority.ALWAYS);
    HBox row = new HBox(head, said);
    row.getStyleClass().add("story-line");
    return row;
  }
}
