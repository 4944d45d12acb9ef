package app.understory.session.view.stream;

import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.StatusMark;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.Kind;
import app.understory.strand.StrandId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One row of the stream: time, elapsed, kind, words, strands and how far it is. Its height follows its words. */
final class StreamCell extends ListCell<LogRow> {
  private static final PseudoClass PRIVATE = PseudoClass.getPseudoClass("private");
  private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");
  private static final PseudoClass BEYOND = PseudoClass.getPseudoClass("beyond");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
  private static final List<String> VOICES = List.of("us-said", "us-told", "us-plain", "us-heading");

  private final Words texts;
  private final StreamScale scale;
  private final ObservableValue<Optional<EntryId>> chosen;
  private final Label time = label("us-stream-time");
  private final Label zone = label("us-stream-zone");
  private final Label elapsed = label("us-stream-elapsed");
  private final StackPane mark = new StackPane();
  private final TextFlow kind = new TextFlow();
  private final Label words = label("us-stream-words");
  private final Label note = label("us-stream-note");
  private final HBox caps = new HBox();
  private final StatusMark state = new StatusMark();
  private final HBox row = new HBox();
  private final BeneathRow beneath;
  private final VBox page;

  StreamCell(Words texts, StreamScale scale, ObservableValue<Optional<EntryId>> chosen) {
    this.chosen = chosen;
    chosen.addListener((_, _, _) -> choose());
    this.texts = texts;
    this.scale = scale;
    this.beneath = new BeneathRow(texts, scale);
    this.page = new VBox(row, beneath);
    getStyleClass().add("us-stream-cell");
    mark.getStyleClass().add("us-stream-mark");
    kind.getStyleClass().add("us-stream-kind");
    caps.getStyleClass().add("us-stream-caps");
    row.getStyleClass().add("us-stream-row");
    words.setWrapText(true);
    note.setMinWidth(Region.USE_PREF_SIZE);
    caps.setMinWidth(Region.USE_PREF_SIZE);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    StackPane states = new StackPane(state);
    states.getStyleClass().add("us-stream-state");
    states.setAlignment(Pos.CENTER);
    Region rest = new Region();
    HBox.setHgrow(rest, Priority.SOMETIMES);
    row.getChildren().addAll(time, zone, elapsed, mark, kind, words, rest, note, caps, states);
  }

  @Override
  protected void updateItem(LogRow item, boolean empty) {
    super.updateItem(item, empty);
    setText(null);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      pseudo(false, false, false);
      return;
    }
    show(item);
    setGraphic(page);
  }

  private void show(LogRow item) {
    Entry entry = item.entry();
    boolean struck = entry.struck().isPresent();
    boolean secret = entry.lane() == Entry.Lane.PRIVATE;
    pseudo(secret, struck, item.state() == LogRow.State.FAILED);
    choose();
    time.setText(LogWords.minutes(entry.happened()));
    elapsed.setText(LogWords.elapsed(entry.elapsedMs() - scale.zeroMs()));
    boolean twice = LogWords.twice(entry.happened());
    boolean otherZone = twice || scale.otherZone(entry.happened());
    zone.setText(twice
        ? LogWords.offset(entry.happened())
        : otherZone ? LogWords.zone(entry.happened()) : "");
    zone.setManaged(otherZone);
    zone.setVisible(otherZone);
    mark.getChildren().setAll(KindMark.of(entry));
    kindWord(entry);
    words.setText(
        item.care().map(care -> LogWords.withCare(entry, care)).orElseGet(() -> LogWords.says(entry)));
    voice(entry);
    note.setText(notes(item));
    note.setManaged(!note.getText().isEmpty());
    note.pseudoClassStateChanged(BEYOND, !scale.beyond(entry).isEmpty());
    beneath.show(item);
    caps(entry.strands(), scale.numbers());
    state.setKind(switch (item.state()) {
      case WRITING -> StatusMark.Kind.DASHED;
      case KEPT -> StatusMark.Kind.TICK;
      case FAILED -> StatusMark.Kind.EXCLAMATION;
    });
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(String.join(", ", LogWords.clock(entry.happened()), LogWords.kind(entry),
        words.getText(), note.getText(),
        texts.get("state." + item.state().name())));
  }

  private void choose() {
    row.pseudoClassStateChanged(CHOSEN, getItem() != null
        && chosen.getValue().equals(Optional.of(getItem().entry().id())));
  }

  /** The kind with its key underlined, so that the keys teach themselves. */
  private void kindWord(Entry entry) {
    String word = LogWords.kind(entry);
    int at = entry.what() instanceof Entry.Words(Kind what, String _) ? word.indexOf(what.letter()) : -1;
    kind.getChildren().clear();
    if (at < 0) {
      kind.getChildren().add(text(word, false));
      return;
    }
    kind.getChildren().addAll(text(word.substring(0, at), false), text(word.substring(at, at + 1), true),
        text(word.substring(at + 1), false));
  }

  private static Text text(String word, boolean key) {
    Text text = new Text(word);
    text.getStyleClass().add(key ? "us-stream-letter" : "us-stream-word");
    return text;
  }

  private void voice(Entry entry) {
    String voice = switch (entry.what()) {
      case Entry.Words(Kind what, String _) -> what == Kind.SAID ? "us-said" : "us-told";
      case Entry.PhaseBegan _,app.understory.session.Dose _ -> "us-heading";
      default -> "us-plain";
    };
    words.getStyleClass().removeAll(VOICES);
    words.getStyleClass().add(voice);
  }

  private String notes(LogRow item) {
    Entry entry = item.entry();
    StringBuilder said = new StringBuilder();
    scale.beyond(entry).forEach(each -> said.append(said.isEmpty() ? "" : ", ")
        .append(texts.get(each.below() ? "limit.below" : "limit.above", each.limit())));
    add(said, entry.struck().isPresent(), "struck");
    add(said, entry.edits() > 0, "edited");
    entry.first().ifPresent(
        told -> said.append(said.isEmpty() ? "" : ", ").append(texts.get("corrected", LogWords.clock(told))));
    add(said, entry.late(), scale.onPaper(entry) ? "transcribed" : "late");
    add(said, !item.uses().isEmpty(), item.uses().size() == 1 ? "used.one" : "used.more");
    add(said, entry.lane() == Entry.Lane.PRIVATE, "private");
    return said.toString();
  }

  private void add(StringBuilder said, boolean so, String key) {
    if (so) {
      said.append(said.isEmpty() ? "" : ", ").append(texts.get(key));
    }
  }

  private void caps(List<StrandId> strands, Map<StrandId, Integer> numbers) {
    caps.getChildren().setAll(strands.stream().filter(numbers::containsKey)
        .sorted(Comparator.comparing(numbers::get)).map(this::cap).toList());
    caps.setManaged(!caps.getChildren().isEmpty());
  }

  /** The key of a strand; where a strand can be read alone, a click opens it. */
  private KeyCap cap(StrandId strand) {
    KeyCap cap = KeyCap.small(String.valueOf(scale.numbers().get(strand)));
    scale.strand().ifPresent(leads -> {
      cap.getStyleClass().add("us-stream-cap");
      cap.setOnMouseClicked(click -> {
        leads.accept(strand);
        click.consume();
      });
    });
    return cap;
  }

  private void pseudo(boolean secret, boolean struck, boolean failed) {
    pseudoClassStateChanged(PRIVATE, secret);
    pseudoClassStateChanged(STRUCK, struck);
    pseudoClassStateChanged(FAILED, failed);
    row.pseudoClassStateChanged(PRIVATE, secret);
  }

  /** The list asks without a width; the words need one to know how many lines they take. */
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null || getListView() == null) {
      return super.computePrefHeight(width);
    }
    double inner = getListView().getWidth() - snappedLeftInset() - snappedRightInset() - scale.barWidth();
    return snapSizeY(page.prefHeight(Math.max(0, inner)) + snappedTopInset() + snappedBottomInset());
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    return label;
  }
}
