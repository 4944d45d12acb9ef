package app.understory.integration.view.page;

import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.integration.Revision;
import app.understory.integration.view.paper.PaperStand;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.Words;
import app.understory.kit.spell.SpellAid;
import app.understory.strand.Strand;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The page: a bar of words, the paper, and its foot. */
public final class PageController {
  private static final double COLUMN = 508;
  private static final double SMALL = 12;
  private final PageModel model;
  private final Words words = Words.of(PageController.class);
  private final PaperStand stand = new PaperStand();
  private final FindBar find = new FindBar(stand, words);
  private final Screen<ToolsController> tools = Screens.load(ToolsController.class,
      () -> new ToolsController(stand));
  private final Ahead ahead = new Ahead();
  private final PauseTransition soon = new PauseTransition(Duration.millis(450));
  private Consumer<Page> follower = _ -> {};
  private Runnable whenAlone = () -> {};
  private boolean laying;
  private boolean alone;

  @FXML
  private VBox root;
  @FXML
  private HBox broughtBack;
  @FXML
  private Label broughtWords;
  @FXML
  private Button goOn;
  @FXML
  private Button putBack;
  @FXML
  private VBox more;
  @FXML
  private Label count;
  @FXML
  private Button versions;
  @FXML
  private Button notes;
  @FXML
  private Button print;
  @FXML
  private Button strandsButton;
  @FXML
  private Button aloneButton;

  public PageController(PageModel model, SpellAid spelling) {
    this.model = model;
    stand.spelling(spelling);
  }

  @FXML
  private void initialize() {
    root.getChildren().addFirst(tools.root());
    root.getChildren().addAll(2, List.of(find, stand));
    VBox.setVgrow(stand, Priority.ALWAYS);
    model.laidProperty().addListener((_, _, laid) -> laid.ifPresentOrElse(this::lay, this::nothingLies));
    stand.addEventFilter(KeyEvent.ANY, ahead::pressed);
    model.keptProperty().addListener(_ -> tellKept());
    model.failingProperty().addListener(_ -> tellKept());
    model.countProperty().addListener(_ -> tellCount());
    model.versionsProperty().addListener(_ -> tellCount());
    count.fontProperty().addListener((_, _, font) -> stand
        .column(Math.round(COLUMN * (1 + (font.getSize() / SMALL - 1) / 2))));
    soon.setOnFinished(_ -> keep());
    stand.onChange(this::changed);
    root.addEventFilter(KeyEvent.KEY_RELEASED, _ -> tools.controller().tell());
    root.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> tools.controller().tell());
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

  /** What the foot's link to the strands does, shown where they are folded away; null takes the link away. */
  public void onStrands(@Nullable Runnable run) {
    strandsButton.setOnAction(_ -> {
      if (run != null) {
        run.run();
      }
    });
    show(strandsButton, run != null);
  }

  /** What the foot's link to the versions does. */
  public void onVersions(Runnable run) {
    versions.setOnAction(_ -> run.run());
  }

  /** What the foot's link to all notes does. */
  public void onNotes(Runnable run) {
    notes.setOnAction(_ -> run.run());
  }

  /** Puts these beneath the paper; not while the page is alone. */
  public void beneath(Parent... parts) {
    more.getChildren().setAll(parts);
  }

  /** What the foot's link to paper does. */
  public void onPrint(Runnable run) {
    print.setOnAction(_ -> run.run());
  }

  /** What F11 and the foot's button do. */
  public void onAlone(Runnable run) {
    whenAlone = run;
  }

  /** Shows the page for itself, or beside the rest again. */
  public void alone(boolean now) {
    alone = now;
    show(tools.root(), !now);
    show(versions, !now);
    show(notes, !now);
    show(print, !now);
    show(more, !now);
    aloneButton.setText(words.get(now ? "foot.back" : "foot.alone"));
    stand.focus();
  }

  /** Lays a note on the paper; the one before is left. */
  public void open(Note note) {
    var _ = leave(Revision.Reason.LEFT);
    model.open(note);
  }

  /** The page is left: what was written becomes a revision. What lies there goes on lying there. */
  public CompletableFuture<Void> leave(Revision.Reason reason) {
    soon.stop();
    return model.leave(stand.page(), stand.caret(), reason, stand.keeping());
  }

  /** Draws moments in where the caret is, as one step that can be undone, and keeps them at once. */
  public void draw(List<Page.Paragraph> moments) {
    if (stand.isEditable()) {
      stand.composer().draw(moments);
      soon.stop();
      keep();
    }
  }

  /** Puts the focus into the page. */
  public void focus() {
    stand.focus();
  }

  /** Where the caret stands. */
  public int caret() {
    return stand.caret();
  }

  /** Puts the caret there, or at the end where the page is shorter. */
  public void caret(int position) {
    stand.caret(position);
  }

  /** Puts the caret where the pointer is, in pixels of the scene. */
  public void point(double x, double y) {
    stand.point(x, y);
  }

  private void nothingLies() {
    stand.setEditable(false);
    ahead.hold();
  }

  private void lay(PageModel.Laid laid) {
    laying = true;
    stand.lay(laid.page());
    laying = false;
    stand.setEditable(laid.note().open());
    stand.caret(laid.page().blank() ? 0 : laid.caret());
    boolean older = laid.older().isPresent();
    show(broughtBack, laid.broughtBack() || older);
    show(putBack, older || !laid.newest().blank());
    broughtWords.setText(words.get(older ? "brought.older" : "brought.words"));
    goOn.setText(words.get(older ? "brought.leave" : "brought.go-on"));
    putBack.setText(words.get(older ? "brought.show" : "brought.put-back"));
    tellKept();
    tellCount();
    tools.controller().tell();
    follower.accept(laid.page());
    ahead.give(stand::press);
  }

  private void changed() {
    if (!laying && soon.getStatus() != Animation.Status.RUNNING) {
      soon.playFromStart();
    }
  }

  private void keep() {
    Page page = stand.page();
    model.keep(page, stand.caret(), stand.keeping());
    follower.accept(page);
    tryAgain();
  }

  private void pressed(KeyEvent event) {
    boolean shortcutAlone = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (event.getCode() == KeyCode.F11
        || alone && event.getCode() == KeyCode.ESCAPE && !find.isVisible()) {
      whenAlone.run();
      event.consume();
    } else if (event.getCode() == KeyCode.F && shortcutAlone) {
      find.open();
      event.consume();
    } else if (alone) {
      show(tools.root(), event.isShortcutDown() || event.getCode() == KeyCode.CONTROL);
    }
  }

  @FXML
  private void goAlone() {
    whenAlone.run();
  }

  /** Back to the newest revision, or to older words found, as one step that can be undone. */
  @FXML
  private void turnBack() {
    model.laidProperty().get().ifPresent(laid -> stand.turnTo(laid.older().orElse(laid.newest())));
    dismiss();
  }

  @FXML
  private void dismiss() {
    model.forgetOlder();
    show(broughtBack, false);
    stand.focus();
  }

  private void tellKept() {
    boolean failing = model.failingProperty().get();
    tools.controller().kept(model.keptProperty().get(), model.today(), failing);
    tryAgain();
  }

  /** While the disk does not take it, it is tried twice a second. */
  private void tryAgain() {
    if (model.failingProperty().get()) {
      soon.playFromStart();
    }
  }

  private void tellCount() {
    int all = model.countProperty().get();
    count
        .setText(words.get(all == 1 ? "foot.word" : "foot.words", String.format(Locale.ENGLISH, "%,d", all)));
    int made = model.versionsProperty().get();
    versions.setText(words.get(made == 0 ? "foot.versions" : "foot.version", String.valueOf(made)));
  }

  private static void show(Node line, boolean now) {
    line.setVisible(now);
    line.setManaged(now);
  }
}
