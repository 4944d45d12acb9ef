package app.understory.integration.view;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.integration.Note;
import app.understory.integration.NoteId;
import app.understory.integration.Revision;
import app.understory.integration.view.page.PageController;
import app.understory.kit.Screen;
import app.understory.kit.Words;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Leads from the page to paper. A private note asks first whether it is meant to leave. */
final class Printing extends HBox {
  private static final KeyCombination KEY = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

  private final PageController page;
  private final ObservableValue<Optional<Note>> current;
  private final BiFunction<Note, Format, Sheet> paper;
  private final IntegrateExits exits;
  private final Button yes = new Button();
  private Optional<NoteId> asked = Optional.empty();

  /**
   * @param current the note on the page
   * @param paper   sets a note on paper; called off the JavaFX thread
   */
  Printing(Screen<PageController> page, ObservableValue<Optional<Note>> current,
      BiFunction<Note, Format, Sheet> paper, IntegrateExits exits) {
    this.page = page.controller();
    this.current = current;
    this.paper = paper;
    this.exits = exits;
    Words words = Words.of(Printing.class);
    Label told = new Label(words.get("private"));
    told.setWrapText(true);
    told.setMinWidth(0);
    HBox.setHgrow(told, Priority.ALWAYS);
    Button no = new Button(words.get("private.no"));
    yes.setText(words.get("private.yes"));
    yes.setMinWidth(USE_PREF_SIZE);
    no.setMinWidth(USE_PREF_SIZE);
    yes.getStyleClass().add("us-small-button");
    no.getStyleClass().add("us-small-button");
    yes.setOnAction(_ -> here().filter(note -> asked.equals(Optional.of(note.id()))).ifPresent(this::show));
    no.setOnAction(_ -> leave());
    getChildren().addAll(told, yes, no);
    getStyleClass().add("us-print-private");
    ask(Optional.empty());
    current.addListener(
        (_, _, now) -> ask(asked.filter(id -> now.filter(note -> note.id().equals(id)).isPresent())));
    page.controller().onPrint(this::print);
    page.root().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (KEY.match(event)) {
      print();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && isVisible()) {
      leave();
      event.consume();
    }
  }

  /** Not while the page is alone: then what stands beneath it is hidden. */
  private void print() {
    here().filter(_ -> getParent() != null && getParent().isVisible()).ifPresent(note -> {
      if (note.secret()) {
        ask(Optional.of(note.id()));
        yes.requestFocus();
      } else {
        show(note);
      }
    });
  }

  private Optional<Note> here() {
    return current.getValue();
  }

  private void show(Note note) {
    ask(Optional.empty());
    CompletableFuture<Void> kept = page.leave(Revision.Reason.LEFT);
    exits.printNote(note, format -> {
      kept.join();
      return paper.apply(note, format);
    });
  }

  private void leave() {
    ask(Optional.empty());
    page.focus();
  }

  /** Asks about this note, and no other: as soon as another is on the page the question is gone. */
  private void ask(Optional<NoteId> note) {
    asked = note;
    setVisible(note.isPresent());
    setManaged(note.isPresent());
  }
}
