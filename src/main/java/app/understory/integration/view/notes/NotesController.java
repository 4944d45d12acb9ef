package app.understory.integration.view.notes;

import app.understory.integration.Note;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.session.Entry;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All notes of the person, and where a new one is begun. */
public final class NotesController {
  private final NotesModel model;
  private final Words words = Words.of(NotesController.class);

  @FXML
  private Label title;
  @FXML
  private Label none;
  @FXML
  private ListView<NoteLine> list;

  public NotesController(NotesModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    title.textProperty()
        .bind(Bindings.createStringBinding(() -> words.get("title", model.nameProperty().get()),
            model.nameProperty()));
    list.setItems(model.lines());
    list.setCellFactory(_ -> new NoteCell());
    list.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) {
        openChosen();
        event.consume();
      }
    });
    none.visibleProperty().bind(Bindings.isEmpty(model.lines()).and(model.readProperty()));
    none.managedProperty().bind(none.visibleProperty());
    list.visibleProperty().bind(Bindings.isNotEmpty(model.lines()));
    list.managedProperty().bind(list.visibleProperty());
  }

  public void focus() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void openChosen() {
    NoteLine line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      model.choose(line.note());
    }
  }

  @FXML
  private void beginIntegration() {
    model.begin(Note.Kind.INTEGRATION, Entry.Lane.RECORD);
  }

  @FXML
  private void beginRecord() {
    model.begin(Note.Kind.THERAPIST, Entry.Lane.RECORD);
  }

  @FXML
  private void beginPrivate() {
    model.begin(Note.Kind.THERAPIST, Entry.Lane.PRIVATE);
  }

  @FXML
  private void beginJournal() {
    model.begin(Note.Kind.JOURNAL, Entry.Lane.RECORD);
  }

  private final class NoteCell extends ListCell<NoteLine> {
    private final Label name = new Label();
    private final Label about = new Label();
    private final VBox row = new VBox(name, about);

    NoteCell() {
      row.getStyleClass().add("us-note-row");
      name.getStyleClass().add("us-note-name");
      about.getStyleClass().add("us-note-about");
      setPrefWidth(0);
      setOnMouseClicked(event -> {
        if (!isEmpty() && event.getClickCount() == 1) {
          openChosen();
        }
      });
    }

    @Override
    protected void updateItem(@Nullable NoteLine line, boolean empty) {
      super.updateItem(line, empty);
      if (line == null || empty) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      name.setText(line.glance().title().isBlank() ? words.get("untitled") : line.glance().title());
      String kind = words.get(line.note().secret() ? "kind.PRIVATE" : "kind." + line.note().kind().name());
      String about = line.session().isPresent()
          ? words.get("about.session", kind, Days.title(line.note().begun().day()),
              String.valueOf(line.session().getAsInt()), String.valueOf(line.glance().words()))
          : words.get("about", kind, Days.title(line.note().begun().day()),
              String.valueOf(line.glance().words()));
      about = words.get(line.note().signed() ? "about.signed" : "about.draft", about);
      this.about.setText(about);
      setAccessibleText(name.getText() + ", " + about);
      setGraphic(row);
    }
  }
}
