package app.understory.session.view.tab;

import app.understory.attachment.Belonging;
import app.understory.attachment.Shelf;
import app.understory.kit.Days;
import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.layout.Inset;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.session.view.Named;
import app.understory.session.view.life.LifeController;
import app.understory.session.view.stream.LogWords;
import app.understory.session.view.tab.SessionsModel.Notice;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The Session tab of one person. */
public final class SessionsController implements Shown {
  private final SessionsModel model;
  private final SessionExits exits;
  private final Inset<Shelf> files;
  private final MenuItem reopen = new MenuItem();

  @FXML
  private ResourceBundle resources;
  @FXML
  private Label title;
  @FXML
  private Label plan;
  @FXML
  private Button begin;
  @FXML
  private Label notice;
  @FXML
  private Label lateNotice;
  @FXML
  private VBox slips;
  @FXML
  private VBox list;
  @FXML
  private Label heading;
  @FXML
  private Label subheading;
  @FXML
  private Label paper;
  @FXML
  private StackPane log;
  @FXML
  private StackPane picture;
  @FXML
  private StackPane life;
  @FXML
  private ToggleButton view;
  @FXML
  private Button words;
  @FXML
  private Button find;
  @FXML
  private HBox under;
  @FXML
  private ScrollPane side;
  @FXML
  private HBox lateRow;
  @FXML
  private TextField late;
  @FXML
  private StackPane attached;
  @FXML
  private StackPane timing;
  @FXML
  private VBox page;
  @FXML
  private VBox nothing;

  public SessionsController(SessionsModel model, SessionExits exits) {
    this.model = model;
    this.exits = exits;
    this.files = exits.attachments();
  }

  @FXML
  private void initialize() {
    reopen.setText(Words.in(resources).get("reopen"));
    reopen.setOnAction(_ -> model.reopen(exits::enter));
    attached.getChildren().setAll(files.root());
    late.textProperty().bindBidirectional(model.lateProperty());
    model.sightProperty().addListener((_, _, _) -> stand());
    model.sessions().addListener((ListChangeListener<Session>) _ -> list());
    model.chosenProperty().addListener((_, _, _) -> {
      list();
      read();
    });
    model.noticeProperty().addListener((_, _, said) -> say(said));
    model.reading().timingProperty().addListener((_, _, _) -> foot());
    model.keptProperty().addListener((_, _, _) -> marks());
    stand();
    read();
    say(Optional.empty());
  }

  void furnish(Node stream, List<Node> asides) {
    log.getChildren().setAll(stream);
    slips.getChildren().setAll(asides);
  }

  @Override
  public void shown() {
    model.shown();
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  @FXML
  private void begin() {
    Optional<Session> live = model.sightProperty().get().live();
    if (live.isPresent()) {
      exits.enter(live.get().id());
    } else {
      model.begin(exits::enter);
    }
  }

  @FXML
  private void fromPaper() {
    exits.fromPaper(model.person(), model::choose);
  }

  /** The picture has its place over the log, which is its table twin. */
  void picture(Node drawn) {
    picture.getChildren().setAll(drawn);
    picture.setVisible(false);
  }

  /** How the session that is read stands in its life. */
  void life(Screen<LifeController> told) {
    life.getChildren().setAll(told.root());
    told.controller().also(reopen);
  }

  /** The row for a time has its place at the foot. */
  void timing(Node row) {
    timing.getChildren().setAll(row);
    foot();
  }

  private void foot() {
    boolean correcting = model.reading().timingProperty().get();
    boolean over = model.chosenProperty().get().filter(session -> !session.state().live()).isPresent();
    shown(timing, correcting);
    boolean late = over && !correcting && !view.isSelected();
    shown(lateRow, late);
    shown(under, !view.isSelected() && !correcting);
    shown(find, !view.isSelected());
    shown(life, !view.isSelected());
    shown(side, !view.isSelected());
  }

  /** The log is in view, not the picture. */
  void showLog() {
    view.setSelected(false);
    turn();
  }

  @FXML
  private void find() {
    showLog();
    model.reading().sieve().openProperty().set(true);
  }

  @FXML
  private void turn() {
    boolean drawn = view.isSelected();
    picture.setVisible(drawn);
    log.setVisible(!drawn);
    foot();
  }

  @FXML
  private void wordMarks() {
    model.chosenProperty().get().ifPresent(session -> exits.wordMarks(session.id()));
  }

  @FXML
  private void addLate() {
    if (!late.getText().isBlank()) {
      var _ = model.addLate();
    }
  }

  private void stand() {
    Words words = Words.in(resources);
    Sight sight = model.sightProperty().get();
    Optional<Session> live = sight.live();
    if (live.isPresent()) {
      boolean own = live.get().person().equals(model.person());
      title.setText(own
          ? words.get("live.own", Integer.toString(live.get().number()))
          : words.get("live.other", sight.whose().map(who -> Named.of(who.person(), who.mark())).orElse("")));
      plan.setText(words.get("live.since", LogWords.clock(live.get().began())));
      begin.setText(words.get("enter"));
    } else {
      title.setText(words.get("next", Integer.toString(sight.next())));
      plan.setText(sight.planned().map(visit -> words.get("planned", LogWords.clock(visit.planned())))
          .orElseGet(() -> words.get("walkin")));
      begin.setText(words.get("begin"));
    }
    begin.getStyleClass().setAll("button");
    if (live.isPresent() || sight.planned().isPresent()) { // a walk-in is not what one most likely came for
      begin.getStyleClass().add("us-primary");
    }
  }

  private void marks() {
    shown(paper, model.reading().transcribed().isPresent());
    long silent = model.reading().silentMarks();
    boolean over = model.chosenProperty().get().filter(session -> !session.state().live()).isPresent();
    shown(words, over && silent > 0);
    words.setText(Words.in(resources).get(silent == 1 ? "words.one" : "words", Long.toString(silent)));
  }

  private void list() {
    Optional<SessionId> here = model.chosenProperty().get().map(Session::id);
    list.getChildren()
        .setAll(model.sessions().stream().map(session -> new SessionRow(Words.in(resources), session,
            here.equals(Optional.of(session.id())), () -> model.choose(session))).toList());
  }

  private void read() {
    Words words = Words.in(resources);
    Optional<Session> chosen = model.chosenProperty().get();
    page.setVisible(chosen.isPresent());
    nothing.setVisible(chosen.isEmpty());
    files.show().accept(chosen.map(session -> new Shelf(
        Belonging.record(session.person(), Belonging.Kind.SESSION, session.id().value()), true)));
    marks();
    chosen.ifPresent(session -> {
      heading.setText(words.get("session", Integer.toString(session.number())));
      String from = LogWords.clock(session.began());
      String day = Days.plain(session.began().day());
      subheading.setText(session.ended()
          .map(end -> words.get("from.to", day, from, LogWords.clock(end)))
          .orElseGet(() -> words.get("from", day, from)));
      boolean free = model.sightProperty().get().live().isEmpty();
      reopen.setVisible(free && session.state().reopens());
      foot();
    });
  }

  /** Each refusal stands beside what was refused. */
  private void say(Optional<Notice> said) {
    boolean late = said.filter(SessionsController::late).isPresent();
    say(lateNotice, said.filter(_ -> late));
    say(notice, said.filter(_ -> !late));
  }

  private void say(Label where, Optional<Notice> said) {
    where.setText(said.map(each -> Words.in(resources).get("notice." + each.name())).orElse(""));
    shown(where, said.isPresent());
  }

  private static void shown(Node node, boolean so) {
    node.setVisible(so);
    node.setManaged(so);
  }

  private static boolean late(Notice notice) {
    return switch (notice) {
      case LATE_NO_TIME, LATE_OUTSIDE, LATE_NO_WORDS -> true;
      case ANOTHER_LIVE, NOT_KEPT -> false;
    };
  }
}
