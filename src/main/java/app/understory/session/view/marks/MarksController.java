package app.understory.session.view.marks;

import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.session.Entry;
import app.understory.session.VitalSigns;
import app.understory.session.account.PhaseSpan;
import app.understory.session.view.stream.KindMark;
import app.understory.session.view.stream.LogWords;
import app.understory.strand.Strand;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The marks at the left, the one being worded among its neighbours, and what stood around it. */
public final class MarksController implements Shown {
  private static final int BEFORE = 4;
  private static final int AFTER = 6;
  /** So many characters are in view in the line. */
  private static final int FITS = 44;

  private final MarksModel model;
  private final Runnable leave;
  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private HBox progress;
  @FXML
  private Label count;
  @FXML
  private Label whole;
  @FXML
  private Label name;
  @FXML
  private Label which;
  @FXML
  private VBox marks;
  @FXML
  private VBox strands;
  @FXML
  private VBox before;
  @FXML
  private StackPane line;
  @FXML
  private VBox after;
  @FXML
  private VBox around;
  @FXML
  private Label done;

  /** @param leave gives the frame back */
  public MarksController(MarksModel model, Runnable leave) {
    this.model = model;
    this.leave = leave;
  }

  @FXML
  private void initialize() {
    model.atProperty().addListener((_, _, _) -> show());
    model.aboutProperty().addListener((_, _, about) -> about.ifPresent(this::introduce));
    model.aboutProperty().get().ifPresent(this::introduce);
    model.wordsProperty().addListener((_, _, typed) -> whole(typed));
    whole("");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show();
  }

  /** The entry line has its place here. */
  void furnish(Node entry) {
    line.getChildren().setAll(entry);
  }

  /** What does not fit into the line stands whole beneath it. */
  private void whole(String typed) {
    boolean over = typed.length() > FITS;
    whole.setText(over ? typed : "");
    whole.setVisible(over);
    whole.setManaged(over);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.PAGE_DOWN) {
      model.skip();
    } else if (key.getCode() == KeyCode.PAGE_UP) {
      model.back();
    } else if (key.getCode() == KeyCode.ESCAPE
        || key.getCode() == KeyCode.ENTER && model.current().isEmpty()) {
      leave.run();
    } else {
      return;
    }
    key.consume();
  }

  private void introduce(MarksModel.About about) {
    Words words = Words.in(resources);
    name.setText(about.person().preferredName());
    String number = Integer.toString(about.session().number());
    which.setText(about.session().ended().map(end -> words.get("which.ended", number, LogWords.clock(end)))
        .orElseGet(() -> words.get("which", number)));
    strands.getChildren().setAll(about.strands().stream().map(MarksController::strand).toList());
  }

  private static Node strand(Strand strand) {
    Label words = new Label(strand.words(), KeyCap.small(Integer.toString(strand.number().orElse(0))));
    words.getStyleClass().add("us-marks-strand");
    words.setWrapText(true);
    return words;
  }

  private void show() {
    Words words = Words.in(resources);
    List<Entry> all = model.marks();
    int at = model.atProperty().get();
    progress.getChildren().clear();
    for (int i = 0; i < all.size(); i++) {
      Region bar = new Region();
      bar.getStyleClass().add(i == at ? "us-marks-now" : i < at ? "us-marks-past" : "us-marks-to-come");
      progress.getChildren().add(bar);
    }
    count.setText(
        words.get("count", Integer.toString(Math.min(at + 1, all.size())), Integer.toString(all.size())));
    marks.getChildren().setAll(all.stream().map(entry -> mark(entry, words)).toList());
    Optional<Entry> current = model.current();
    line.setVisible(current.isPresent());
    line.setManaged(current.isPresent());
    done.setVisible(current.isEmpty());
    done.setManaged(current.isEmpty());
    int silent = model.silent();
    done.setText(
        words.get(silent == 0 ? "done.all" : silent == 1 ? "done.one" : "done", Integer.toString(silent)));
    neighbours(current, words);
  }

  private Node mark(Entry entry, Words words) {
    boolean now = model.current().filter(entry::equals).isPresent();
    Label time = new Label(words.get("mark.time", LogWords.seconds(entry.happened()), elapsed(entry)));
    Label says = new Label(
        entry.what() instanceof Entry.Mark
            ? words.get(now ? "mark.now" : "mark.silent")
            : LogWords.says(entry));
    says.setWrapText(true);
    says.getStyleClass().addAll("us-small", "us-quiet");
    VBox row = new VBox(2, time, says);
    row.getStyleClass().addAll("us-marks-mark", now ? "us-marks-chosen" : "us-marks-other");
    return row;
  }

  private String elapsed(Entry entry) {
    return LogWords.elapsed(entry.elapsedMs() - model.zeroMs());
  }

  private void neighbours(Optional<Entry> current, Words words) {
    before.getChildren().clear();
    after.getChildren().clear();
    around.getChildren().clear();
    List<Entry> standing = model.standing();
    current.ifPresent(entry -> {
      int at = standing.indexOf(entry);
      List<Entry> earlier = standing.subList(Math.max(0, at - BEFORE), Math.max(0, at));
      List<Entry> later = standing.subList(at + 1, Math.min(standing.size(), at + 1 + AFTER));
      earlier.forEach(each -> before.getChildren().add(row(each)));
      later.forEach(each -> after.getChildren().add(row(each)));
      if (!earlier.isEmpty()) {
        before.getChildren().add(gap(entry.elapsedMs() - earlier.getLast().elapsedMs(), words));
      }
      if (!later.isEmpty()) {
        after.getChildren().addFirst(gap(later.getFirst().elapsedMs() - entry.elapsedMs(), words));
      }
      around(standing, entry, words);
    });
  }

  private void around(List<Entry> standing, Entry mark, Words words) {
    PhaseSpan.of(standing).stream().filter(span -> span.fromMs() <= mark.elapsedMs())
        .reduce((_, later) -> later)
        .ifPresent(span -> around.getChildren().add(fact(words.get("phase", LogWords.phase(span.phase())),
            LogWords.clock(span.since()))));
    List<Entry> readings = standing.stream().filter(each -> each.what() instanceof VitalSigns).toList();
    readings.stream().filter(each -> each.elapsedMs() <= mark.elapsedMs()).reduce((_, later) -> later)
        .ifPresent(each -> around.getChildren().add(fact(words.get("before", LogWords.clock(each.happened())),
            LogWords.signs((VitalSigns) each.what()))));
    readings.stream().filter(each -> each.elapsedMs() > mark.elapsedMs()).findFirst()
        .ifPresent(each -> around.getChildren().add(fact(words.get("after", LogWords.clock(each.happened())),
            LogWords.signs((VitalSigns) each.what()))));
  }

  private static Node fact(String label, String value) {
    Label small = new Label(label);
    small.getStyleClass().addAll("us-small", "us-quiet");
    Label figure = new Label(value);
    figure.setWrapText(true);
    return new VBox(1, small, figure);
  }

  private static Node gap(long milliseconds, Words words) {
    long seconds = Math.max(0, milliseconds) / 1000;
    Region hair = new Region();
    hair.getStyleClass().add("us-marks-hair");
    Label span = new Label(seconds < 60
        ? words.get("seconds", Long.toString(seconds))
        : words.get("minutes", Long.toString(seconds / 60), Long.toString(seconds % 60)));
    span.getStyleClass().addAll("us-small", "us-quiet");
    HBox row = new HBox(10, hair, span);
    row.getStyleClass().add("us-marks-gap");
    return row;
  }

  private Node row(Entry entry) {
    Label time = new Label(LogWords.clock(entry.happened()));
    time.getStyleClass().add("us-stream-time");
    Label since = new Label(elapsed(entry));
    since.getStyleClass().add("us-stream-elapsed");
    Label kind = new Label(LogWords.kind(entry), KindMark.of(entry));
    kind.getStyleClass().add("us-marks-kind");
    Label says = new Label(LogWords.says(entry));
    says.setMinWidth(0);
    says.getStyleClass().add(LogWords.isSaid(entry) ? "us-marks-said" : "us-marks-told");
    HBox.setHgrow(says, Priority.ALWAYS);
    HBox row = new HBox(time, since, kind, says);
    row.getStyleClass().add("us-stream-row");
    return row;
  }
}
