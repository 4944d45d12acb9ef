package app.understory.integration.view;

import app.understory.attachment.Belonging;
import app.understory.attachment.Shelf;
import app.understory.integration.Note;
import app.understory.integration.Revision;
import app.understory.integration.view.asked.AskedController;
import app.understory.integration.view.moments.MomentsController;
import app.understory.integration.view.notes.NotesController;
import app.understory.integration.view.page.PageController;
import app.understory.integration.view.spoken.SpokenController;
import app.understory.integration.view.turns.TurnsController;
import app.understory.integration.view.versions.VersionsController;
import app.understory.kit.Action;
import app.understory.kit.Bookmarked;
import app.understory.kit.Columned;
import app.understory.kit.Days;
import app.understory.kit.Offering;
import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.layout.Inset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The tab: the log at the left, the page in the middle, the strands at the right. */
public final class IntegrateController implements Shown, Offering, Bookmarked, Columned {
  private final IntegrateModel model;
  private final Parts parts;
  private final IntegrateExits exits;
  private final Words words = Words.of(IntegrateController.class);
  private final ReadOnlyObjectWrapper<Optional<Action>> offered = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private @Nullable Sides sides;
  private @Nullable Layers layers;
  private @Nullable Alone alone;
  private Optional<Place> resuming = Optional.empty();

  @FXML
  private StackPane root;
  @FXML
  private HBox columns;
  @FXML
  private StackPane middle;
  @FXML
  private Pane over;

  /** The screens of the tab. */
  record Parts(Screen<PageController> page, Screen<MomentsController> moments, Screen<TurnsController> turns,
      Screen<NotesController> notes, Screen<VersionsController> versions,
      Screen<SpokenController> spoken, Screen<AskedController> asked, Inset<Shelf> files) {}

  private record Place(UUID note, int caret) {}

  IntegrateController(IntegrateModel model, Parts parts, IntegrateExits exits) {
    this.model = model;
    this.parts = parts;
    this.exits = exits;
  }

  @FXML
  private void initialize() {
    columns.getChildren().addFirst(parts.moments().root());
    columns.getChildren().add(parts.turns().root());
    HBox.setHgrow(middle, Priority.ALWAYS);
    middle.getChildren().addAll(parts.notes().root(), parts.page().root());
    parts.page().root().setVisible(false);
    sides = new Sides(root, parts, this::focusMiddle);
    model.currentProperty().addListener((_, _, now) -> turnTo(now));
    model.nameProperty().addListener(_ -> caption());
    model.versionsProperty().addListener(_ -> offer());
    model.laidProperty().addListener((_, _, laid) -> laid.ifPresent(_ -> arrived()));
    leadOver();
    page().follow(model::follow);
    alone = new Alone(middle, parts.page(), exits);
    page().onAlone(alone::turn);
    model.onDraw(page()::draw);
    model.onGathered(() -> {
      parts.moments().controller().gathered();
      page().focus();
    });
    new Carrying(parts, over, model::draw).listen(root);
    parts.moments().controller().onDrawn(byKey -> {
      if (!byKey) {
        page().focus();
      }
    });
    model.onStrands(page()::strands);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void leadOver() {
    layers = new Layers(root, columns, parts.versions().root(), parts.spoken().root(), parts.asked().root());
    parts.versions().controller().onBack(this::backToColumns);
    parts.spoken().controller().onBack(this::backToColumns);
    parts.asked().controller().onBack(this::backToColumns);
    parts.moments().controller().onSpoken(this::inYourWords);
    parts.moments().controller().onAsked(this::askedAndCame);
    model.onRestored(note -> {
      backToColumns();
      page().open(note);
    });
    model.onSigned(this::versions);
    page().onVersions(this::versions);
    page().onNotes(this::allNotes);
  }

  private PageController page() {
    return parts.page().controller();
  }

  @Override
  public void shown() {
    model.refresh();
    if (layers().atColumns() && model.currentProperty().get().isPresent()) {
      page().focus();
    }
  }

  @Override
  public void locking() {
    if (model.currentProperty().get().isPresent()) {
      var _ = page().leave(Revision.Reason.LOCKED);
    }
  }

  @Override
  public void hidden() {
    if ((alone == null || !alone.going()) && model.currentProperty().get().isPresent()) {
      var _ = page().leave(Revision.Reason.LEFT);
    }
  }

  @Override
  public ObservableValue<Optional<Action>> offered() {
    return offered.getReadOnlyProperty();
  }

  @Override
  public String bookmark() {
    return model.currentProperty().get().map(note -> note.id().value() + " " + page().caret()).orElse("");
  }

  @Override
  public void resume(String bookmark) {
    if (!bookmark.isBlank()) {
      String[] halves = bookmark.split(" ", 2);
      resuming = Optional.of(new Place(UUID.fromString(halves[0]), Integer.parseInt(halves[1])));
      model.choose(UUID.fromString(halves[0]));
      arrived();
    }
  }

  private void arrived() {
    Optional<UUID> laid = model.laidProperty().get().map(each -> each.note().id().value());
    resuming.filter(place -> laid.filter(place.note()::equals).isPresent()).ifPresent(place -> {
      resuming = Optional.empty();
      page().caret(place.caret());
      page().focus();
    });
  }

  private void turnTo(Optional<Note> now) {
    boolean written = now.isPresent();
    layers().showColumns();
    parts.page().root().setVisible(written);
    parts.notes().root().setVisible(!written);
    now.ifPresent(page()::open);
    parts.files().show().accept(now.map(note -> new Shelf(
        new Belonging(note.person(), Belonging.Kind.NOTE, note.id().value(), note.secret()), note.open())));
    caption();
    offer();
    if (written) {
      page().focus();
    }
  }

  private void caption() {
    model.currentProperty().get().ifPresent(note -> {
      String own = words.get(note.secret() ? "kind.PRIVATE" : "kind." + note.kind().name());
      String kind = note.addendumTo().isPresent() ? words.get("addendum", own) : own;
      String caption = "caption." + note.kind().name();
      page().captionProperty()
          .set(words.get(words.has(caption) ? caption : "caption", kind, Days.title(note.begun().day()),
              model.nameProperty().get()));
    });
  }

  private void offer() {
    offered.set(model.currentProperty().get().map(note -> {
      String lane = words.get(note.secret() ? "lane.private" : "lane.record");
      int version = model.versionsProperty().get();
      String state = note.signed()
          ? words.get("signed", lane)
          : version == 0
              ? words.get("draft", lane)
              : words.get("draft.version", lane, String.valueOf(version));
      return layers().atColumns()
          ? note.open()
              ? new Action(state, words.get("sign"), false, this::versions)
              : new Action(state, words.get("signature"), false, this::versions)
          : new Action(state, words.get("back"), false, this::backToColumns);
    }));
  }

  /** What is on the page becomes a version first, so that the newest of them is what was just written. */
  private void versions() {
    model.openVersions(page().leave(Revision.Reason.LEFT));
    layers().show(parts.versions().root());
    offer();
    parts.versions().controller().focus();
  }

  /** Only what the person said and saw, to be given to them. */
  private void inYourWords() {
    if (model.openSpoken()) {
      layers().show(parts.spoken().root());
      offer();
    }
  }

  /** What the worksheet asked, beside what came. */
  private void askedAndCame() {
    if (model.openAsked()) {
      layers().show(parts.asked().root());
      offer();
    }
  }

  private void backToColumns() {
    if (!layers().atColumns()) {
      layers().showColumns();
      model.closeLayers();
      offer();
      focusMiddle();
    }
  }

  private void focusMiddle() {
    if (model.currentProperty().get().isPresent()) {
      page().focus();
    } else {
      parts.notes().controller().focus();
    }
  }

  private Layers layers() {
    return Objects.requireNonNull(layers);
  }

  private void allNotes() {
    model.putAway(page().leave(Revision.Reason.LEFT));
    parts.notes().controller().focus();
  }

  private void pressed(KeyEvent event) {
    boolean shortcut = event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (event.getCode() == KeyCode.F4 && !event.isAltDown() && layers().atColumns()) {
      askedAndCame();
      event.consume();
    }
    if (event.getCode() == KeyCode.F9 && layers().atColumns()) {
      inYourWords();
      event.consume();
    }
    if (!shortcut || model.currentProperty().get().isEmpty() || !layers().atColumns()) {
      return;
    }
    int number = "123456789".indexOf(event.getCode().getChar()) + 1;
    if (event.getCode() == KeyCode.H) {
      versions();
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER) {
      parts.moments().controller().drawChosen();
      event.consume();
    } else if (event.getCode().isDigitKey() && number > 0) {
      parts.moments().controller().gather(number);
      event.consume();
    }
  }

  @Override
  public boolean turnColumn(boolean back) {
    Sides standing = sides;
    return layers().atColumns() && standing != null && standing.turn(back);
  }
}
