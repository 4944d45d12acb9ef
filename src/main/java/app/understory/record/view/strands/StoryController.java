package app.understory.record.view.strands;

import app.understory.kit.Days;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.StatusMark;
import app.understory.people.PersonId;
import app.understory.record.strands.Story;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Turn;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One strand alone: every preparation, moment, passage and turn in order, and where it stands. */
public final class StoryController implements Shown {
  private final StoryModel model;
  private final Whose whose;
  private final StrandsExits exits;
  private final Leading leading;
  private final Words words = Words.of(StoryController.class);
  private final ToggleGroup stands = new ToggleGroup();

  /** Whose strand it is. */
  record Whose(PersonId person, String name) {}

  /** The ways to all strands, and to another one. */
  record Leading(Runnable back, Consumer<StrandId> other) {}

  @FXML
  private HBox page;
  @FXML
  private Hyperlink back;
  @FXML
  private KeyCap cap;
  @FXML
  private StatusMark restMark;
  @FXML
  private Label title;
  @FXML
  private Label worded;
  @FXML
  private ChargeChart chart;
  @FXML
  private VBox blocks;
  @FXML
  private VBox statuses;
  @FXML
  private TextArea sentence;
  @FXML
  private Label agreed;
  @FXML
  private Label notKept;
  @FXML
  private VBox besideGroup;
  @FXML
  private VBox beside;
  @FXML
  private VBox merged;
  @FXML
  private MenuButton merge;

  StoryController(StoryModel model, Whose whose, StrandsExits exits, Leading leading) {
    this.model = model;
    this.whose = whose;
    this.exits = exits;
    this.leading = leading;
  }

  @FXML
  private void initialize() {
    back.setText(words.get("back", whose.name()));
    for (Strand.Status status : Strand.Status.values()) {
      statuses.getChildren().add(choice(status));
    }
    sentence.textProperty().bindBidirectional(model.sentenceProperty());
    sentence.focusedProperty().addListener((_, _, now) -> {
      if (!now) {
        model.keep();
      }
    });
    sentence.addEventFilter(KeyEvent.KEY_PRESSED, this::inSentence);
    notKept.visibleProperty().bind(model.failedProperty());
    notKept.managedProperty().bind(model.failedProperty());
    model.storyProperty().addListener((_, _, now) -> {
      if (now != null) {
        show(now);
      }
    });
    model.othersProperty().addListener((_, _, now) -> offer(now));
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
  }

  @Override
  public void shown() {
    model.shown();
    back.requestFocus();
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  private ToggleButton choice(Strand.Status status) {
    ToggleButton choice = new ToggleButton(StrandWords.status(status));
    choice.setGraphic(new StatusMark(StrandWords.mark(status)));
    choice.setUserData(status);
    choice.setToggleGroup(stands);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.getStyleClass().add("story-stand");
    choice.setOnAction(_ -> {
      choice.setSelected(true);
      model.stand(status);
      sentence.requestFocus();
    });
    return choice;
  }

  private void show(Story story) {
    Strand strand = story.strand();
    boolean numbered = strand.number().isPresent();
    cap.setText(numbered ? Integer.toString(strand.number().getAsInt()) : "");
    visible(cap, numbered);
    cap.setOn(true);
    restMark.setKind(StrandWords.mark(strand.status()));
    restMark.setSize(24);
    visible(restMark, !numbered);
    title.setText(strand.words());
    boolean reworded = story.wordings().size() > 1;
    worded.setText(reworded
        ? words.get("worded", story.wordings().getFirst().words(),
            new Days(model.today()).near(story.wordings().getFirst().said().day()))
        : "");
    visible(worded, reworded);
    chart.show(story.charges());
    Days days = new Days(model.today());
    blocks.getChildren().setAll(new StoryBlocks(days, this::open).of(story));
    if (blocks.getChildren().isEmpty()) {
      blocks.getChildren().setAll(quiet(words.get("nothing")));
    }
    stands.getToggles().forEach(toggle -> toggle.setSelected(strand.status() == toggle.getUserData()));
    Optional<Turn> turn = story.lastTurn();
    agreed.setText(turn.map(each -> words.get("said", days.near(each.turned().day()))).orElse(""));
    showBeside(story);
    showMerged(story);
  }

  private void showBeside(Story story) {
    visible(besideGroup, !story.beside().isEmpty());
    beside.getChildren().setAll(story.beside().stream().limit(5).<Node>map(each -> {
      Hyperlink link = new Hyperlink(each.strand().words());
      link.getStyleClass().add("story-beside");
      link.setWrapText(true);
      link.setOnAction(_ -> leading.other().accept(each.strand().id()));
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      Label times = quiet(StrandWords.times(each.times()));
      times.setMinWidth(Region.USE_PREF_SIZE);
      KeyCap number = KeyCap.small(
          each.strand().number().isPresent() ? Integer.toString(each.strand().number().getAsInt()) : "");
      number.setMinWidth(Region.USE_PREF_SIZE);
      HBox line = new HBox(number, link, gap, times);
      line.getStyleClass().add("story-beside-line");
      return line;
    }).toList());
  }

  private void showMerged(Story story) {
    merged.getChildren().clear();
    story.into().ifPresent(target -> merged.getChildren()
        .add(apart(words.get("merged.into", target.words()), story.strand().id())));
    story.merged()
        .forEach(each -> merged.getChildren().add(apart(words.get("merged", each.words()), each.id())));
    visible(merge, story.into().isEmpty() && story.merged().isEmpty());
  }

  private Node apart(String said, StrandId strand) {
    Label label = new Label(said);
    label.setWrapText(true);
    Button part = new Button(words.get("part"));
    part.setMinWidth(Region.USE_PREF_SIZE);
    part.setAccessibleText(words.get("part") + ": " + said);
    part.setOnAction(_ -> model.part(strand));
    VBox line = new VBox(label, part);
    line.getStyleClass().add("story-merged");
    return line;
  }

  private void offer(List<Strand> others) {
    merge.getItems().setAll(others.stream().map(other -> {
      MenuItem item = new MenuItem(other.words());
      item.setOnAction(_ -> model.mergeInto(other));
      return item;
    }).toList());
    merge.setDisable(others.isEmpty());
  }

  private void open(Story.Block block) {
    switch (block.occasion()) {
      case NOTE -> exits.integrate(whose.person());
      case SESSION -> {
        if (block.lines().stream().allMatch(Story.Prepared.class::isInstance)) {
          exits.prepare(whose.person());
        } else {
          exits.session(whose.person());
        }
      }
      case BETWEEN -> sentence.requestFocus();
    }
  }

  @FXML
  private void goBack() {
    leading.back().run();
  }

  @FXML
  private void print() {
    Story story = model.storyProperty().get();
    if (story != null) {
      exits.print(whose.person(), "strand",
          format -> StorySheet.of(story, StrandsScreen.first(whose.name()), model.today(), format));
    }
  }

  @FXML
  private void write() {
    exits.integrate(whose.person());
  }

  private void inSentence(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.TAB) {
      model.keep();
      back.requestFocus();
      key.consume();
    }
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      goBack();
      key.consume();
    } else if (key.getCode() == KeyCode.P && key.isShortcutDown()) {
      print();
      key.consume();
    } else if (key.getCode() == KeyCode.Z && key.isShortcutDown()) {
      model.undo();
      key.consume();
    }
  }

  private static Label quiet(String said) {
    Label label = new Label(said);
    label.getStyleClass().addAll("us-quiet", "story-small");
    label.setWrapText(true);
    return label;
  }

  private static void visible(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
