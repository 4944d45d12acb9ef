package app.understory.record.view;

import app.understory.kit.Action;
import app.understory.kit.Offering;
import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.StatusMark;
import app.understory.people.Ally;
import app.understory.record.Standing;
import app.understory.record.view.OverviewModel.Filter;
import app.understory.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A person at a glance: the timeline, and beside it what comes, the strands, and who cares for them. */
public final class OverviewController implements Shown, Offering {
  private static final int STRANDS_SHOWN = 6;
  private static final PseudoClass NARROW_NOW = PseudoClass.getPseudoClass("narrow");
  /** The width below which it folds, by the size of the small letters. */
  private static final double NARROW = 78;

  private final OverviewModel model;
  private final OverviewExits exits;
  private final Screen<VisitsController> visits;
  private final Words words = Words.of(OverviewController.class);
  private final ObjectProperty<Optional<Action>> offered = new SimpleObjectProperty<>(Optional.empty());
  private final ToggleGroup together = new ToggleGroup();
  private boolean everyStrand;

  @FXML
  private HBox page;
  @FXML
  private FlowPane chipBar;
  @FXML
  private HBox shownStrand;
  @FXML
  private KeyCap shownCap;
  @FXML
  private ListView<TimelineRow> timeline;
  @FXML
  private Label before;
  @FXML
  private VBox checks;
  @FXML
  private VBox strands;
  @FXML
  private VBox team;
  @FXML
  private VBox visitsPlace;

  OverviewController(OverviewModel model, OverviewExits exits, Screen<VisitsController> visits) {
    this.visits = visits;
    this.model = model;
    this.exits = exits;
  }

  @FXML
  private void initialize() {
    visitsPlace.getChildren().setAll(visits.root());
    for (Filter filter : Filter.values()) {
      chipBar.getChildren().add(chip(filter));
    }
    timeline.setItems(model.rows());
    timeline.setCellFactory(_ -> new TimelineCell(model, exits::files));
    timeline.setOnMouseClicked(click -> {
      if (click.getClickCount() == 2) {
        openRow();
      }
    });
    model.strands().addListener((ListChangeListener<Strand>) _ -> listStrands());
    model.allies().addListener((ListChangeListener<Ally>) _ -> listTeam());
    model.chosenProperty().addListener((_, _, _) -> listStrands());
    model.standingProperty().addListener((_, _, now) -> showStanding(now));
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    page.addEventHandler(KeyEvent.KEY_TYPED, this::letter);
    shownCap.setOn(true);
    shownStrand.managedProperty().bind(shownStrand.visibleProperty());
    page.widthProperty().addListener(_ -> fold());
    before.fontProperty().addListener(_ -> fold());
    listStrands();
    listTeam();
    showStanding(null);
  }

  @Override
  public void shown() {
    model.shown();
    visits.controller().read();
    timeline.requestFocus();
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  @Override
  public ObservableValue<Optional<Action>> offered() {
    return offered;
  }

  private ToggleButton chip(Filter filter) {
    ToggleButton chip = new ToggleButton(words.get("filter." + filter));
    chip.getStyleClass().setAll("toggle-button", "us-chip", "overview-chip");
    chip.setToggleGroup(together);
    chip.setMinWidth(Region.USE_PREF_SIZE);
    chip.setOnAction(_ -> model.filterProperty().set(filter));
    model.filterProperty().addListener((_, _, now) -> light(chip, now == filter));
    light(chip, filter == model.filterProperty().get());
    return chip;
  }

  /** Where there is little room for the letters, the time bars go and the side stands closer. */
  private void fold() {
    page.pseudoClassStateChanged(NARROW_NOW, page.getWidth() < NARROW * before.getFont().getSize());
  }

  private static void light(ToggleButton chip, boolean on) {
    chip.setSelected(on);
    chip.getStyleClass().remove("us-on");
    if (on) {
      chip.getStyleClass().add("us-on");
    }
  }

  private void showStanding(@Nullable Standing standing) {
    checks.getChildren().clear();
    if (standing == null) {
      return;
    }
    String number = Integer.toString(standing.sessionNumber());
    before.setText(words.get(standing.live().isPresent() ? "during" : "before", number));
    standing.lacking().forEach(check -> checks.getChildren().add(lacking(check)));
    List<Standing.Check> there = standing.checks().stream().filter(Standing.Check::inPlace).toList();
    there.forEach(check -> checks.getChildren().add(line(StatusMark.Kind.TICK, "us-quiet", "side-said",
        words.get("there." + check.item(), check.detail().orElse("")))));
    boolean live = standing.live().isPresent();
    offered.set(Optional.of(live
        ? new Action(words.get("live"), words.get("resume"), true,
            () -> exits.session(model.person()))
        : new Action("", words.get("worksheet"), false, () -> exits.prepare(model.person()))));
  }

  /** What is lacking leads where it is put in place. */
  private Node lacking(Standing.Check check) {
    StatusMark mark = new StatusMark(StatusMark.Kind.RING);
    mark.getStyleClass().add("us-warn");
    Hyperlink link = new Hyperlink(words.get("lacking." + check.item(), check.detail().orElse("")), mark);
    link.setWrapText(true);
    link.getStyleClass().add("side-mend");
    link.setOnAction(_ -> exits.mend(model.person(), check.item()));
    return link;
  }

  private static Node line(StatusMark.Kind kind, String tone, String style, String said) {
    StatusMark mark = new StatusMark(kind);
    mark.getStyleClass().add(tone);
    Label label = new Label(said);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    HBox line = new HBox(mark, label);
    line.getStyleClass().add("side-line");
    return line;
  }

  private void listStrands() {
    List<Node> lines = new ArrayList<>();
    int shown = everyStrand ? Integer.MAX_VALUE : STRANDS_SHOWN;
    model.strands().stream().limit(shown)
        .forEach(strand -> lines
            .add(new StrandLine(strand, model.isChosen(strand), () -> model.choose(strand.id()))));
    int more = model.strands().size() - lines.size();
    if (more > 0) {
      Hyperlink link = new Hyperlink(words.get("strands.more", TimelineWords.number(more)));
      link.getStyleClass().add("side-link");
      link.setOnAction(_ -> {
        everyStrand = true;
        listStrands();
      });
      lines.add(link);
    }
    if (lines.isEmpty()) {
      Label none = quiet(words.get("strands.none"));
      none.getStyleClass().add("side-inset");
      lines.add(none);
    }
    strands.getChildren().setAll(lines);
    Optional<Strand> chosen = Optional.ofNullable(model.chosenProperty().get()).flatMap(model::strand);
    shownStrand.setVisible(chosen.isPresent());
    chosen.ifPresent(strand -> shownCap
        .setText(strand.number().isPresent() ? Integer.toString(strand.number().getAsInt()) : ""));
  }

  private void listTeam() {
    List<Node> lines = model.allies().stream().<Node>map(ally -> {
      Label name = new Label(words.get("ally." + ally.role(), ally.name()));
      name.setWrapText(true);
      VBox line = new VBox(name);
      ally.phone().ifPresent(phone -> line.getChildren().add(quiet(phone)));
      line.getStyleClass().add("side-ally");
      return line;
    }).toList();
    team.getChildren().setAll(lines.isEmpty() ? List.of(quiet(words.get("team.none"))) : lines);
  }

  private static Label quiet(String said) {
    Label label = new Label(said);
    label.setWrapText(true);
    label.getStyleClass().add("side-quiet");
    return label;
  }

  private void key(KeyEvent key) {
    if (key.isShortcutDown() && key.getCode() == KeyCode.ENTER) {
      openStrand();
      key.consume();
      return;
    }
    if (key.getTarget() instanceof TextInputControl || key.isAltDown()) {
      return;
    }
    if (key.isShortcutDown()) {
      if (key.getCode() == KeyCode.Z && !key.isShiftDown()) {
        visits.controller().undo();
        key.consume();
      }
      return;
    }
    if (key.getCode() == KeyCode.ENTER && timeline.isFocused()) {
      openRow();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && model.chosenProperty().get() != null) {
      model.chosenProperty().set(null);
      key.consume();
    }
  }

  /** Letters are taken when they are typed, so that the field they open does not get them too. */
  private void letter(KeyEvent key) {
    if (key.getTarget() instanceof TextInputControl || key.isShortcutDown() || key.isAltDown()) {
      return;
    }
    if (key.getCharacter().matches("[1-9]")) {
      model.choose(Integer.parseInt(key.getCharacter()));
      key.consume();
    } else if (key.getCharacter().equalsIgnoreCase(words.get("plan.key"))) {
      visits.controller().begin();
      key.consume();
    }
  }

  @FXML
  private void call() {
    exits.call(model.person());
  }

  @FXML
  private void openLetter() {
    exits.letter(model.person());
  }

  @FXML
  private void openStrand() {
    Optional.ofNullable(model.chosenProperty().get())
        .ifPresent(strand -> exits.strand(model.person(), strand));
  }

  private void openRow() {
    TimelineRow row = timeline.getSelectionModel().getSelectedItem();
    if (row != null) {
      TimelineDoor.open(row.happening(), model.person(), exits);
    }
  }
}
