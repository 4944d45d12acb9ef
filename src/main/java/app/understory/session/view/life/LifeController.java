package app.understory.session.view.life;

import app.understory.kit.Words;
import app.understory.session.Entry;
import app.understory.session.Session;
import app.understory.session.life.Step;
import app.understory.session.view.life.LifeModel.Refused;
import app.understory.session.view.life.LifeModel.Told;
import app.understory.session.view.stream.LogWords;
import app.understory.vault.time.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The life of the session that is read, in one line, and the steps that lead on or back. */
public final class LifeController {
  private final LifeModel model;
  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private Label path;
  @FXML
  private Label reason;
  @FXML
  private Button papers;
  @FXML
  private MenuButton more;
  @FXML
  private MenuItem stopped;
  @FXML
  private MenuItem error;
  @FXML
  private MenuItem back;
  @FXML
  private HBox asked;
  @FXML
  private TextField why;
  @FXML
  private Label refused;

  public LifeController(LifeModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    why.textProperty().bindBidirectional(model.whyProperty());
    model.toldProperty().addListener((_, _, _) -> show());
    model.askingProperty().addListener((_, _, _) -> asking());
    model.refusedProperty().addListener((_, _, _) -> asking());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show();
    asking();
  }

  private void show() {
    Optional<Told> told = model.toldProperty().get();
    shown(root, told.isPresent());
    told.ifPresent(each -> {
      path.setText(path(each, false));
      path.setTooltip(new Tooltip(path(each, true)));
      Optional<Entry> last = each.back();
      String words = last.map(LogWords::says).orElse("");
      reason.setText(words);
      shown(reason, last.filter(LifeController::worded).isPresent());
      shown(papers, each.offers(Step.DOCUMENTED));
      stopped.setVisible(each.offers(Step.STOPPED));
      error.setVisible(each.offers(Step.IN_ERROR));
      back.setVisible(last.isPresent() && !each.session().state().live()
          && each.session().state() != Session.State.SIGNED);
      offer();
      back.setText(last.map(step -> Words.in(resources).get("back", LogWords.kind(step))).orElse(""));
    });
  }

  /** One more thing to do with it, in the same menu. */
  public void also(MenuItem item) {
    more.getItems().addFirst(item);
    item.visibleProperty().addListener((_, _, _) -> offer());
    offer();
  }

  private void offer() {
    shown(more, more.getItems().stream().anyMatch(MenuItem::isVisible));
  }

  private static boolean worded(Entry entry) {
    return entry.what() instanceof Entry.Stepped(Step _, String why) && !why.isEmpty();
  }

  /** As <i>Arrived 13:31 → cleared 13:58 → first dose 14:02 → ended 15:30</i>; pauses only where all of it is asked for. */
  private String path(Told told, boolean all) {
    Words words = Words.in(resources);
    Session session = told.session();
    List<Station> parts = new ArrayList<>();
    parts.add(new Station(words.get("arrived"), session.began()));
    told.first().ifPresent(dose -> parts.add(new Station(words.get("dosed"), dose.happened())));
    for (Entry each : told.steps()) {
      if (each.what() instanceof Entry.Stepped(Step step, String _)
          && (all || step != Step.PAUSED && step != Step.RESUMED)) {
        parts.add(new Station(words.get("step." + step.name()), each.happened()));
      }
    }
    boolean said = told.steps().stream()
        .anyMatch(each -> session.ended().filter(each.happened()::equals).isPresent());
    session.ended().filter(_ -> !said).ifPresent(end -> parts.add(new Station(words.get("ended"), end)));
    return String.join(words.get("arrow"),
        parts.stream().sorted((one, other) -> one.at().compareTo(other.at()))
            .map(part -> words.get("part", part.name(), when(part.at(), session))).toList());
  }

  private record Station(String name, Moment at) {}

  /** The time, and the day where it is another than that of the session. */
  private static String when(Moment moment, Session session) {
    String clock = LogWords.clock(moment);
    return moment.day().equals(session.began().day()) ? clock : LogWords.day(moment) + " " + clock;
  }

  private void asking() {
    Optional<Step> step = model.askingProperty().get();
    shown(asked, step.isPresent());
    step.ifPresent(each -> {
      why.setPromptText(Words.in(resources).get("why." + each.name()));
      if (model.refusedProperty().get() == Refused.NOT && !why.isFocused()) {
        why.requestFocus();
      }
    });
    Refused how = model.refusedProperty().get();
    shown(refused, how != Refused.NOT);
    refused.setText(how == Refused.NOT ? "" : Words.in(resources).get("refused." + how.name()));
  }

  private static void shown(Node node, boolean so) {
    node.setVisible(so);
    node.setManaged(so);
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && model.askingProperty().get().isPresent()) {
      model.leave();
      key.consume();
    }
  }

  @FXML
  private void documented() {
    model.ask(Step.DOCUMENTED);
  }

  @FXML
  private void stop() {
    model.ask(Step.STOPPED);
  }

  @FXML
  private void inError() {
    model.ask(Step.IN_ERROR);
  }

  @FXML
  private void takeBack() {
    model.takeBack();
  }

  @FXML
  private void keep() {
    model.keep();
  }

  @FXML
  private void leave() {
    model.leave();
  }
}
