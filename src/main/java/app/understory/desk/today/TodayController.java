package app.understory.desk.today;

import app.understory.desk.today.TodayModel.Today;
import app.understory.kit.Days;
import app.understory.kit.Shown;
import app.understory.record.Agenda;
import app.understory.vault.Opened;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Today: who comes, what is due, what is to sign, and how the practice stands. */
public final class TodayController implements Shown {
  private static final int SHOWN = 5;

  private final TodayModel model;
  private final TodayExits exits;
  private boolean everything;
  /** The screen came into view and no one has moved in it yet. */
  private boolean fresh = true;

  @FXML
  private ScrollPane scroll;
  @FXML
  private VBox page;
  @FXML
  private Label title;
  @FXML
  private Label sentence;
  @FXML
  private HBox weekBox;
  @FXML
  private VBox first;
  @FXML
  private VBox comingGroup;
  @FXML
  private VBox coming;
  @FXML
  private VBox dueGroup;
  @FXML
  private Label overdue;
  @FXML
  private VBox due;
  @FXML
  private VBox signGroup;
  @FXML
  private VBox toSign;
  @FXML
  private Label backup;
  @FXML
  private Label backupHint;

  TodayController(TodayModel model, TodayExits exits) {
    this.model = model;
    this.exits = exits;
  }

  @FXML
  private void initialize() {
    model.todayProperty().addListener((_, _, now) -> show(now));
    model.olderProperty().addListener(_ -> show(model.todayProperty().get()));
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show(null);
  }

  @Override
  public void shown() {
    fresh = true;
    scroll.applyCss();
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  private void show(@Nullable Today today) {
    page.setVisible(today != null);
    if (today == null) {
      return;
    }
    int focused = rows().indexOf(focusOwner());
    Agenda.Day day = today.day();
    TodayRows rows = new TodayRows(exits, today);
    title.setText(Days.title(day.date()));
    sentence.setText(day.anyone() ? TodayWords.sentence(today) : "");
    show(sentence, day.anyone());
    weekBox.getChildren().setAll(new WeekStrip(day.week(), day.date()));
    show(weekBox, day.anyone());
    first.getChildren().setAll(slips(today));
    show(first, !first.getChildren().isEmpty());
    show(comingGroup, !day.coming().isEmpty());
    Optional<Agenda.Coming> next = today.next().filter(_ -> day.live().isEmpty());
    coming.getChildren().setAll(day.coming().stream()
        .map(each -> rows.visit(each, next.filter(each::equals).isPresent())).toList());
    show(dueGroup, day.anyone());
    overdue.setText(TodayWords.overdue(day.due(), day.date()));
    fill(due, day.due(), rows::due, "due.none");
    show(signGroup, day.anyone());
    fill(toSign, day.unsigned(), rows::unsigned, "sign.none");
    List<String> kept = TodayWords.backup(today);
    backup.setText(kept.getFirst());
    backupHint.setText(kept.getLast());
    focus(fresh || focused < 0 ? begin(next.map(day.coming()::indexOf).orElse(0)) : focused);
  }

  private List<Node> slips(Today today) {
    List<Node> slips = new ArrayList<>();
    Agenda.Day day = today.day();
    if (today.rehearsal()) {
      slips.add(TodayRows.label(TodayWords.say("rehearsal"), "us-quiet"));
    }
    Opened.Older older = model.olderProperty().get();
    if (older != null) {
      slips.add(TodayRows.slip(TodayWords.say("older"), TodayWords.older(older, today.now()),
          TodayRows.button(TodayWords.say("older.do"), false, model::understood)));
    }
    day.live().ifPresent(live -> slips.add(TodayRows.slip(
        TodayWords.say("live", TodayWords.name(live.who())),
        TodayWords.say("live.since", Days.time(live.session().began().wall())),
        TodayRows.button(TodayWords.say("live.resume"), true, exits::resume))));
    if (!day.anyone()) {
      slips.add(firstSlip(today));
    } else if (!today.mayAdmit()) {
      slips.add(TodayRows.slip(TodayWords.say("recovery"), TodayWords.say("recovery.hint"), exits.recovery()
          .map(deed -> new Button[]{TodayRows.button(TodayWords.say("recovery.do"), false, deed)})
          .orElseGet(() -> new Button[0])));
    }
    return slips;
  }

  private Node firstSlip(Today today) {
    List<Button> deeds = new ArrayList<>();
    if (today.mayAdmit()) {
      deeds.add(TodayRows.button(TodayWords.say("first.do"), true, exits::people));
    } else {
      exits.recovery()
          .ifPresent(deed -> deeds.add(TodayRows.button(TodayWords.say("recovery.do"), true, deed)));
    }
    if (!today.rehearsal()) {
      exits.rehearse()
          .ifPresent(deed -> deeds.add(TodayRows.button(TodayWords.say("rehearse"), false, deed)));
    }
    return TodayRows.slip(TodayWords.say("first"),
        TodayWords.say(today.mayAdmit() ? "first.hint" : "first.recovery.hint"),
        deeds.toArray(Button[]::new));
  }

  private <T> void fill(VBox box, List<T> all, Function<T, Node> row, String none) {
    List<Node> rows = new ArrayList<>();
    all.stream().limit(everything ? Integer.MAX_VALUE : SHOWN).map(row).forEach(rows::add);
    if (rows.isEmpty()) {
      rows.add(TodayRows.label(TodayWords.say(none), "today-none"));
    } else if (all.size() > rows.size()) {
      Hyperlink more = new Hyperlink(TodayWords.say("more", Integer.toString(all.size() - rows.size())));
      more.getStyleClass().add("today-more");
      more.setOnAction(_ -> {
        everything = true;
        show(model.todayProperty().get());
      });
      rows.add(more);
    }
    box.getChildren().setAll(rows);
  }

  private void key(KeyEvent key) {
    fresh = false;
    List<Node> rows = rows();
    int here = rows.indexOf(focusOwner());
    if (key.getCode() == KeyCode.DOWN && !rows.isEmpty()) {
      focus(Math.min(here + 1, rows.size() - 1));
      key.consume();
    } else if (key.getCode() == KeyCode.UP && !rows.isEmpty()) {
      focus(Math.max(here - 1, 0));
      key.consume();
    } else if (key.getCode() == KeyCode.ENTER && here >= 0
        && rows.get(here).getUserData() instanceof Runnable deed) {
      deed.run();
      key.consume();
    }
  }

  private void focus(int index) {
    List<Node> rows = rows();
    if (index < rows.size()) {
      rows.get(index).requestFocus();
    }
  }

  /** Where the focus is at first: at what is to be done first, else at the next visit. */
  private int begin(int visit) {
    int deeds = (int) rows().stream().filter(Button.class::isInstance).count();
    return deeds > 0 ? 0 : visit;
  }

  /** Everything that can have the focus by the arrow keys, in reading order. */
  private List<Node> rows() {
    List<Node> rows = new ArrayList<>(page.lookupAll(".today-deeds > .button"));
    for (VBox box : List.of(coming, due, toSign)) {
      box.getChildren().stream().filter(Node::isFocusTraversable).forEach(rows::add);
    }
    return rows;
  }

  private @Nullable Node focusOwner() {
    return page.getScene() == null ? null : page.getScene().getFocusOwner();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
