package app.understory.integration.view.moments;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.Sign;
import app.understory.kit.mark.StatusMark;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One moment of the log: when, what kind, which strands, the words. The chosen one is a slip with its key. */
final class MomentCell extends ListCell<MomentLine> {
  private final Words words;
  private final Label time = new Label();
  private final HBox kind = new HBox();
  private final HBox taken = new HBox();
  private final HBox caps = new HBox();
  private final Label said = new Label();
  private final Label used = new Label();
  private final HBox hint = new HBox();
  private final VBox row = new VBox();

  MomentCell(Words words) {
    this.words = words;
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox head = new HBox(time, kind, gap, taken, caps);
    head.getStyleClass().add("us-moment-head");
    time.getStyleClass().add("us-moment-time");
    time.setMinWidth(USE_PREF_SIZE);
    kind.getStyleClass().add("us-moment-kind");
    taken.getStyleClass().add("us-moment-taken");
    taken.getChildren().addAll(new StatusMark(StatusMark.Kind.TICK), new Label(words.get("moment.taken")));
    caps.getStyleClass().add("us-moment-caps");
    said.getStyleClass().add("us-moment-words");
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    hint.getStyleClass().add("us-moment-hint");
    hint.getChildren().addAll(KeyCap.small(words.get("moment.key")), new Label(words.get("moment.puts")));
    row.getStyleClass().add("us-moment");
    used.getStyleClass().add("us-moment-used");
    used.setWrapText(true);
    used.setMaxWidth(Double.MAX_VALUE);
    row.getChildren().addAll(head, said, used, hint);
    setPrefWidth(0);
    selectedProperty().addListener((_, _, now) -> unfold(now));
    unfold(false);
  }

  @Override
  protected void updateItem(@Nullable MomentLine line, boolean empty) {
    super.updateItem(line, empty);
    if (line == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String kindWord = words.get("kind." + line.kind().name());
    time.setText(Days.time(line.entry().happened().wall()));
    kind.getChildren().setAll(icon(line),
        new Label(line.secret() ? words.get("moment.private", kindWord) : kindWord));
    caps.getChildren().setAll(line.caps().stream().map(cap -> KeyCap.small(String.valueOf(cap))).toList());
    said.setText(line.reading());
    show(taken, line.taken());
    show(taken.getChildren().getLast(), line.caps().size() < 2 && !line.secret());
    wear("us-spoken", line.spoken());
    wear("us-taken", line.taken());
    wear("us-secret", line.secret());
    used.setText(uses(line));
    unfold(isSelected());
    String name = words.get(line.taken() ? "moment.name-taken" : "moment.name", time.getText(), kindWord,
        line.reading());
    setAccessibleText(line.uses().isEmpty() ? name : words.get("moment.name-used", name, used.getText()));
    setGraphic(row);
  }

  /** The chosen moment says what may be done with it, and where it was used already. */
  private void unfold(boolean chosen) {
    show(used, chosen && !used.getText().isEmpty());
    show(hint, chosen);
  }

  private String uses(MomentLine line) {
    return line.uses().isEmpty()
        ? ""
        : words.get("moment.used", line.uses().stream()
            .map(each -> words.get("moment.used.in",
                each.title().isBlank() ? words.get("moment.used.untitled") : each.title(),
                Days.title(each.note().begun().day())))
            .collect(Collectors.joining(words.get("moment.used.and"))));
  }

  /** As high as its words need at the width the list gives. */
  @Override
  protected double computePrefHeight(double width) {
    double inner = width - snappedLeftInset() - snappedRightInset();
    return getGraphic() == null || inner <= 0
        ? super.computePrefHeight(width)
        : snappedTopInset() + snapSizeY(row.prefHeight(inner)) + snappedBottomInset();
  }

  private void wear(String styleClass, boolean on) {
    row.getStyleClass().remove(styleClass);
    if (on) {
      row.getStyleClass().add(styleClass);
    }
  }

  private static Node icon(MomentLine line) {
    if (line.secret()) {
      return feather("lock");
    }
    return switch (line.kind()) {
      case SAID -> feather("mic");
      case SEEN -> feather("eye");
      case AFFECT -> feather("heart");
      case IMAGE -> feather("image");
      case NEW_THOUGHT -> new Sign(Sign.Of.SPROUT, 14);
      case DID -> new Sign(Sign.Of.HAND, 14);
      case MUSIC -> feather("music");
      case CONCERN -> feather("alert-circle");
      case MILESTONE -> feather("flag");
      case MINE -> feather("lock");
    };
  }

  private static FontIcon feather(String name) {
    FontIcon icon = new FontIcon("fth-" + name.toLowerCase(Locale.ROOT));
    icon.getStyleClass().add("us-icon-small");
    return icon;
  }

  private static void show(Node node, boolean now) {
    node.setVisible(now);
    node.setManaged(now);
  }
}
