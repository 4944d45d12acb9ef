package app.understory.session.view;

import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.session.line.Command;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What was prepared and agreed: it stays in view. */
public final class AgreedController {
  /** From so many strands on their words stand smaller, so that all are in view with nothing to scroll. */
  private static final int MANY = 6;

  private final ObservableValue<Optional<Facts>> facts;
  private final ObservableValue<Standing> standing;
  private final Consumer<Command> ask;
  private final Consumer<StrandId> read;

  @FXML
  private ResourceBundle resources;
  @FXML
  private ScrollPane scroll;
  @FXML
  private VBox page;
  @FXML
  private Label intention;
  @FXML
  private VBox strands;
  @FXML
  private Label touch;
  @FXML
  private TextFlow safe;

  /**
   * @param ask  takes a command from the mouse
   * @param read opens a strand alone
   */
  public AgreedController(ObservableValue<Optional<Facts>> facts, ObservableValue<Standing> standing,
      Consumer<Command> ask, Consumer<StrandId> read) {
    this.read = read;
    this.facts = facts;
    this.standing = standing;
    this.ask = ask;
  }

  @FXML
  private void initialize() {
    scroll.prefViewportHeightProperty().bind(page.heightProperty());
    facts.addListener((_, _, _) -> show());
    standing.addListener((_, _, _) -> strands());
    show();
  }

  private void show() {
    Words words = Words.in(resources);
    Optional<Facts> known = facts.getValue();
    String meant = known.map(each -> each.sheet().intention()).orElse("");
    intention.setText(meant.isBlank() ? words.get("intention.none") : meant);
    intention.getStyleClass().setAll("label", meant.isBlank() ? "us-quiet" : "us-live-intention");
    touch.setText(written(known.map(each -> each.sheet().setting().touch()).orElse(null))
        .orElse(words.get("touch.none")));
    Optional<String> word = known.flatMap(each -> written(each.sheet().setting().safeWord()));
    safe.getChildren().setAll(text(words.get(word.isPresent() ? "safe" : "safe.none"), "us-live-text"));
    word.ifPresent(each -> safe.getChildren().addAll(text(" ", "us-live-text"), text(each, "us-live-safe")));
    strands();
  }

  private void strands() {
    strands.getChildren().setAll(facts.getValue().stream().flatMap(known -> known.strands().stream())
        .map(this::strand).toList());
    strands.getStyleClass()
        .setAll(strands.getChildren().size() < MANY ? "us-strands-few" : "us-strands-many");
    if (strands.getChildren().isEmpty()) {
      Label none = new Label(Words.in(resources).get("strands.none"));
      none.getStyleClass().add("us-quiet");
      none.setWrapText(true);
      strands.getChildren().add(none);
    }
  }

  private Node strand(Strand strand) {
    int times = standing.getValue().touched().getOrDefault(strand.id(), 0);
    String key = Integer.toString(strand.number().orElse(0));
    Button name = new Button(strand.words(), KeyCap.small(key));
    name.getStyleClass().setAll("us-strand-row", times > 0 ? "us-strand-touched" : "us-strand-name");
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    name.setFocusTraversable(false);
    name.setAccessibleText(Words.in(resources).get("strand", key, strand.words(), Integer.toString(times)));
    name.setOnAction(_ -> ask.accept(new Command.OfStrand(strand.number().orElse(0))));
    HBox.setHgrow(name, Priority.ALWAYS);
    Label count = new Label(times > 0 ? Integer.toString(times) : "");
    count.getStyleClass().add("us-strand-count");
    Button look = new Button();
    look.setGraphic(new FontIcon("fth-chevron-right"));
    look.getStyleClass().setAll("us-strand-look");
    look.setFocusTraversable(false);
    look.setAccessibleText(Words.in(resources).get("strand.look", strand.words()));
    look.setOnAction(_ -> read.accept(strand.id()));
    HBox row = new HBox(name, count, look);
    row.getStyleClass().add("us-strand-line");
    return row;
  }

  private static Text text(String words, String styleClass) {
    Text text = new Text(words);
    text.getStyleClass().add(styleClass);
    return text;
  }

  private static Optional<String> written(@Nullable String words) {
    return Optional.ofNullable(words).filter(each -> !each.isBlank());
  }
}
