package app.understory.session.view.paper;

import app.understory.kit.Days;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.people.Person;
import app.understory.session.Session;
import app.understory.session.paper.PaperPage.Line;
import app.understory.session.paper.PaperPage.Order;
import app.understory.session.view.paper.PaperModel.Said;
import app.understory.session.view.stream.LogWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The page as it is typed at the left, and what each line comes to at the right. */
public final class PaperController implements Shown {
  private final PaperModel model;
  private final Consumer<Session> entered;
  private final Runnable leave;
  private LocalDate first = LocalDate.MIN;
  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private Label name;
  @FXML
  private TextField day;
  @FXML
  private TextArea page;
  @FXML
  private VBox lines;
  @FXML
  private Label count;
  @FXML
  private Label taken;
  @FXML
  private Label said;

  /**
   * @param entered takes the session that was entered
   * @param leave   gives the window back; what is typed stays
   */
  public PaperController(PaperModel model, Consumer<Session> entered, Runnable leave) {
    this.model = model;
    this.entered = entered;
    this.leave = leave;
  }

  @FXML
  private void initialize() {
    day.textProperty().bindBidirectional(model.dayProperty());
    page.textProperty().bindBidirectional(model.pageProperty());
    model.linesProperty().addListener((_, _, read) -> show(read));
    model.takenProperty().addListener((_, _, now) -> taken.setText(now.map(this::words).orElse("")));
    model.saidProperty().addListener((_, _, now) -> say(now));
    model.whoseProperty().addListener((_, _, whose) -> name.setText(
        whose.map(Person::preferredName).orElse("")));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(List.of());
    say(Said.NOTHING);
  }

  /** As <i>It becomes session 7. It takes the limits of its own day, 160/100 after the dose …</i>. */
  private String words(Taken now) {
    Words words = Words.in(resources);
    Session session = now.session();
    String number = Integer.toString(session.number());
    List<String> parts = new ArrayList<>();
    parts.add(now.after()
        .map(later -> words.get("taken.later", number, Integer.toString(later.number())))
        .orElseGet(() -> words.get("taken.number", number)));
    parts.add(words.get("taken.limits", Days.plain(session.began().day()), now.terms().during().written()));
    parts.add(session.weightKg().flatMap(kg -> session.weighed()
        .map(when -> words.get("taken.weight", LogWords.plain(kg), Days.plain(when.day()))))
        .orElseGet(() -> words.get("taken.weight.none")));
    parts.add(words.get(session.visit().isEmpty()
        ? "taken.visit.none"
        : session.worksheet().isPresent() ? "taken.visit.sheet" : "taken.visit"));
    return String.join(" ", parts);
  }

  @Override
  public void shown() {
    page.requestFocus();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      leave.run();
    } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      enter();
    } else {
      return;
    }
    key.consume();
  }

  @FXML
  private void enter() {
    model.enter(entered);
  }

  @FXML
  private void later() {
    leave.run();
  }

  private void say(Said now) {
    said.setText(now == Said.NOTHING ? "" : Words.in(resources).get("said." + now.name()));
  }

  private void show(List<Line> read) {
    Words words = Words.in(resources);
    first = read.stream().filter(Line.Told.class::isInstance).map(line -> ((Line.Told) line).at().day())
        .findFirst().orElse(LocalDate.MIN);
    lines.getChildren().setAll(read.stream().map(this::row).toList());
    long good = read.stream().filter(Line.Told.class::isInstance).count();
    count.setText(read.isEmpty()
        ? words.get("none")
        : words.get("count", Long.toString(good), Integer.toString(read.size())));
  }

  private Node row(Line line) {
    return switch (line) {
      case Line.Told told -> told(told);
      case Line.Refused(String typed, var fault) -> {
        Label as = new Label(typed);
        as.getStyleClass().add("us-quiet");
        Label why = new Label(Words.in(resources).get("fault." + fault.name()));
        why.getStyleClass().addAll("us-warn", "us-small");
        why.setWrapText(true);
        VBox row = new VBox(2, as, why);
        row.getStyleClass().add("us-paper-row");
        yield row;
      }
    };
  }

  private Node told(Line.Told told) {
    String clock = LogWords.clock(told.at());
    Label time = new Label(told.at().day().equals(first)
        ? clock
        : Words.in(resources).get("day.of", clock, LogWords.day(told.at())));
    time.setMinWidth(Region.USE_PREF_SIZE);
    time.getStyleClass().add("us-paper-time");
    Label kind = new Label(LogWords.kind(told.what()));
    kind.getStyleClass().add("us-paper-kind");
    Label says = new Label(LogWords.says(told.what()));
    says.setWrapText(true);
    says.setMinWidth(0);
    says.getStyleClass().add(LogWords.isSaid(told.what()) ? "us-words" : "us-paper-told");
    HBox.setHgrow(says, Priority.ALWAYS);
    HBox row = new HBox(time, kind, says);
    told.strands().forEach(number -> row.getChildren().add(KeyCap.small(Integer.toString(number))));
    if (told.order() != Order.ON) {
      Label same = new Label(Words.in(resources).get("order." + told.order().name()));
      same.getStyleClass().addAll("us-small", told.order() == Order.BACK ? "us-warn" : "us-quiet");
      same.setMinWidth(Region.USE_PREF_SIZE);
      row.getChildren().add(same);
    }
    row.getStyleClass().addAll("us-paper-row", "us-paper-line");
    return row;
  }
}
