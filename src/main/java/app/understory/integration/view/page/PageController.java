package app.understory.integration.view.page;

import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.integration.Revision;
import app.understory.kit.Words;
import app.understory.strand.Strand;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The page: a bar of words, the paper, and its foot. */
public final class PageController {
  private static final PseudoClass ALONE = PseudoClass.getPseudoClass("alone");
  private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");
  private static final double COLUMN = 508;
  private static final double SMALL = 12;
  private final PageModel model;
  private final Words words = Words.of(PageController.class);
  private final PaperStand stand = new PaperStand(words);
  private final Paper paper = stand.paper();
  private final Composer composer = stand.composer();
  private final FindBar find = new FindBar(paper, words);
  private final PauseTransition soon = new PauseTransition(Duration.millis(450));
  private Consumer<Page> follower = _ -> {};
  private Runnable whenAlone = () -> {};
  private boolean laying;
  private boolean alone;

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
  private Label count;
  @FXML
  private Label versions;
  @FXML
  private Button aloneButton;

  public PageController(PageModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    root.getChildren().add(root.getChildren().size() - 1, find);
    root.getChildren().add(root.getChildren().size() - 1, stand);
    VBox.setVgrow(stand, Priority.ALWAYS);
    model.laidProperty().addListener((_, _, laid) -> laid.ifPresent(this::lay));
    model.keptProperty().addListener(_ -> tellKept());
    model.failingProperty().addListener(_ -> tellKept());
    model.countProperty().addListener(_ -> tellCount());
    model.versionsProperty().addListener(_ -> tellCount());
    count.fontProperty().addListener((_, _, font) -> paper
        .column(Math.round(COLUMN * (1 + (font.getSize() / SMALL - 1) / 2))));
    soon.setOnFinished(_ -> keep());
    paper.multiRichChanges().subscribe(_ -> changed());
    root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> tellForm());
    root.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> tellForm());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** What stands above the title. */
  public StringProperty captionProperty() {
    return stand.captionProperty();
  }

  /** The strands that may be tied. */
  public void strands(List<Strand> strands) {
    stand.strands(strands);
  }

  /** Who wants to know what stands on the page, within half a second of each change. */
  public void follow(Consumer<Page> use) {
    follower = use;
  }

  /** What F11 and the foot's button do. */
  public void onAlone(Runnable run) {
    whenAlone = run;
  }

  /** Shows the page for itself, or beside the rest again. */
  public void alone(boolean now) {
    alone = now;
    root.pseudoClassStateChanged(ALONE, now);
    bar.setVisible(!now);
    bar.setManaged(!now);
    aloneButton.setText(words.get(now ? "foot.back" : "foot.alone"));
    paper.requestFocus();
  }

  /** Lays a note on the paper; the one before is left. */
  public void open(Note note) {
    leave(Revision.Reason.LEFT).whenComplete((_, _) -> {});
    model.open(note);
  }

  /** The page is left: what was written becomes a revision. What lies there goes on lying there. */
  public CompletableFuture<Void> leave(Revision.Reason reason) {
    soon.stop();
    return model.leave(paper.page(), paper.getCaretPosition(), reason);
  }

  /** Draws a moment in where the caret is, and keeps it at once. */
  public void draw(Page.Paragraph moment) {
    if (paper.isEditable()) {
      composer.draw(moment);
      soon.stop();
      keep();
    }
  }

  /** Puts the caret into the page. */
  public void focus() {
    paper.requestFocus();
  }

  public boolean focused() {
    return paper.isFocused();
  }

  /** Opens the line that finds words in the page. */
  public void openFind() {
    find.open();
  }

  /** Puts the caret where the pointer is, in pixels of the scene. */
  public void point(double x, double y) {
    Point2D at = paper.sceneToLocal(x, y);
    paper.moveTo(paper.hit(at.getX(), at.getY()).getInsertionIndex());
  }

  /** Where the caret stands. */
  public int caret() {
    return paper.getCaretPosition();
  }

  /** Puts the caret there, or at the end where the page is shorter. */
  public void caret(int position) {
    paper.moveTo(Math.clamp(position, 0, paper.getLength()));
    paper.requestFollowCaret();
  }

  private void lay(PageModel.Laid laid) {
    laying = true;
    paper.lay(laid.page());
    laying = false;
    paper.setEditable(laid.note().open());
    caret(laid.page().blank() ? 0 : laid.caret());
    show(broughtBack, laid.broughtBack());
    tellKept();
    tellCount();
    tellForm();
    follower.accept(laid.page());
  }

  private void changed() {
    if (!laying && soon.getStatus() != Animation.Status.RUNNING) {
      soon.playFromStart();
    }
  }

  private void keep() {
    var standing = paper.standing();
    Page page = paper.page();
    model.keep(page, paper.getCaretPosition(), () -> paper.kept(standing));
    follower.accept(page);
  }

  private void pressed(KeyEvent event) {
    boolean shortcutAlone = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (event.getCode() == KeyCode.F11 || alone && event.getCode() == KeyCode.ESCAPE && !find.isVisible()) {
      whenAlone.run();
      event.consume();
    } else if (event.getCode() == KeyCode.F && shortcutAlone) {
      find.open();
      event.consume();
    } else if (alone && event.getCode() == KeyCode.CONTROL) {
      show(bar, true);
    } else if (alone && !event.isShortcutDown()) {
      show(bar, false);
    }
  }

  @FXML
  private void makeHeading() {
    make(() -> composer.form(Page.Form.HEADING));
  }

  @FXML
  private void makeBold() {
    make(composer::bold);
  }

  @FXML
  private void makeItalic() {
    make(composer::italic);
  }

  @FXML
  private void makeList() {
    make(composer::list);
  }

  @FXML
  private void makeQuote() {
    make(() -> composer.form(Page.Form.QUOTE));
  }

  @FXML
  private void makeTie() {
    make(stand::inviteTie);
  }

  @FXML
  private void goAlone() {
    whenAlone.run();
  }

  /** Back to the newest revision, as one step that can be undone. */
  @FXML
  private void putBack() {
    model.laidProperty().get().ifPresent(laid -> paper.turnTo(laid.newest()));
    dismiss();
  }

  @FXML
  private void dismiss() {
    show(broughtBack, false);
    paper.requestFocus();
  }

  private void make(Runnable work) {
    paper.requestFocus();
    if (paper.isEditable()) {
      work.run();
    }
    tellForm();
  }

  private void tellForm() {
    Page.Form form = composer.form();
    Voice voice = composer.voice();
    heading.setSelected(form == Page.Form.HEADING);
    list.setSelected(form == Page.Form.BULLET || form == Page.Form.NUMBER);
    quote.setSelected(form == Page.Form.QUOTE);
    bold.setSelected(voice.bold());
    italic.setSelected(voice.italic());
  }

  private void tellKept() {
    boolean failing = model.failingProperty().get();
    Optional<String> at = model.keptProperty().get().map(Clocks::wallSeconds);
    kept.setText(failing ? words.get("kept.not") : at.map(time -> words.get("kept.at", time)).orElse(""));
    keptLine.pseudoClassStateChanged(FAILING, failing);
    show(keptLine, failing || at.isPresent());
    if (failing) {
      soon.playFromStart();
    }
  }

  private void tellCount() {
    int all = model.countProperty().get();
    count.setText(words.get(all == 1 ? "foot.word" : "foot.words", String.format("%,d", all)));
    int made = model.versionsProperty().get();
    versions.setText(
        made == 0 ? "" : words.get(made == 1 ? "foot.version" : "foot.versions", String.valueOf(made)));
  }

  private static void show(HBox line, boolean now) {
    line.setVisible(now);
    line.setManaged(now);
  }
}
