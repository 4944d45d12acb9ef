package app.understory.measure.view.entry;

import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.StatusMark;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a form comes to: its score so far, band and change once it is whole, its place on the bands, its flag. */
final class ResultPane extends VBox {
  private final Words words;
  private final Label label = label("us-small-label");
  private final Label score = label("us-score");
  private final Label of = label("us-score-of");
  private final Label bandLabel = label("us-small-label");
  private final Label band = label("us-score-band");
  private final Label since = label("us-small-label");
  private final Label change = label("us-score-change");
  private final Label from = label("us-score-from");
  private final VBox middle = column(bandLabel, band);
  private final VBox right = column(since, line(change, from));
  private final Label missing = label("us-warn");
  private final HBox hint;
  private final VBox lacking;
  private final FlowPane scales = new FlowPane();
  private final BandRuler ruler = new BandRuler();
  private final FlagPane flag;

  ResultPane(Words words, EntryModel model) {
    this.words = words;
    getStyleClass().add("us-result");
    VBox left = column(label, line(score, of));
    left.getStyleClass().add("us-score-left");
    missing.setWrapText(true);
    hint = new HBox(label("us-small", words.get("missing.hint")), KeyCap.small(words.get("key.x")),
        label("us-small", words.get("missing.hint.after")));
    hint.getStyleClass().add("us-score-hint");
    HBox why = new HBox(warn(), missing);
    why.getStyleClass().add("us-score-why");
    lacking = new VBox(why, hint);
    lacking.getStyleClass().add("us-score-lacking");
    HBox.setHgrow(lacking, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox row = new HBox(left, middle, right, lacking);
    row.getStyleClass().add("us-score-row");
    scales.getStyleClass().add("us-score-scales");
    flag = new FlagPane(words, model.flag());
    getChildren().setAll(row, scales, ruler, flag);
  }

  private static StatusMark warn() {
    StatusMark mark = new StatusMark(StatusMark.Kind.RING);
    mark.getStyleClass().add("us-warn");
    return mark;
  }

  /** Where what must not be missed is answered. */
  FlagPane flag() {
    return flag;
  }

  /** Shows what the form comes to now. */
  void show(Sheet sheet, ScoreWords scores) {
    boolean begun = !sheet.form().answers().none();
    boolean several = sheet.measure().scale("total").isEmpty();
    label.setText(several ? words.get("score.several") : scores.label(sheet));
    score.setText(begun ? scores.score(sheet) : "");
    show(score, begun && !several);
    of.setText(scores.of(sheet));
    String named = sheet.complete() ? scores.band(sheet) : "";
    band.setText(named);
    bandLabel.setText(words.get(sheet.measure().levels().isEmpty() ? "band" : "level"));
    show(middle, !named.isEmpty());
    since.setText(scores.since(sheet));
    change.setText(scores.change(sheet));
    from.setText(scores.changeFrom(sheet));
    show(right, sheet.complete() && !change.getText().isEmpty());
    missing.setText(scores.missing(sheet));
    show(lacking, !sheet.complete() && !missing.getText().isEmpty());
    show(hint, sheet.missing().stream().anyMatch(sheet::passed));
    List<String> lines = begun ? scores.scales(sheet) : List.of();
    scales.getChildren().setAll(lines.stream().<Node>map(text -> label("us-score-scale", text)).toList());
    show(scales, !lines.isEmpty());
    boolean ruled = !ScoreWords.bands(sheet).isEmpty();
    show(ruler, ruled);
    if (ruled) {
      ruler.show(ScoreWords.most(sheet), ScoreWords.bands(sheet), scores.points(sheet), scores.ruler(sheet));
    }
    flag.show(sheet);
  }

  private static VBox column(Node... nodes) {
    VBox column = new VBox(nodes);
    column.getStyleClass().add("us-score-column");
    return column;
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(nodes);
    line.getStyleClass().add("us-score-line");
    return line;
  }

  private static Label label(String style, String text) {
    Label label = label(style);
    label.setText(text);
    return label;
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }

  static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
