package app.understory.integration.view.page;

import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.integration.Revision;
import app.understory.kit.Words;
import app.understory.strand.Strand;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** The page: bar, paper, foot. */
public final class PageController {
  private static final Duration SOON = Duration.millis(450);
  private final PageModel model;
  private final PauseTransition soon = new PauseTransition(SOON);
  private final Map<Object, OptionalInt> numbers = new HashMap<>();
  private final List<Consumer<Page>> followers = new ArrayList<>();
  private Paper paper;
  private Composer composer;
  private TieChooser chooser;
  private FindBar findBar;
  private Marks marks;
  private Words words;
  private boolean laying;

  @FXML
  private VBox root;
  @FXML
  private HBox bar;
  @FXML
  private ToggleButton heading;
  @FXML
  private ToggleButton bold;
  @FXML
  private ToggleButton italic;
  @FXML
  private ToggleButton list;
  @FXML
  private ToggleButton quote;
  @FXML
  private HBox keptLine;
  @FXML
  private Label kept;
  @FXML
  private HBox broughtBack;
  @FXML
  private Button putBack;
  @FXML
  private StackPane desk;
  @FXML
  private Label count;
  @FXML
  private Label versions;
  @FXML
  private Button alone;
  @FXML
  private ResourceBundle resources;

  public PageController(PageModel model) {
    this.model = model;
  }
}
