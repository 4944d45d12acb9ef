package app.understory.integration.view.notes;

import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.integration.template.Sort;
import app.understory.integration.template.Template;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.session.Entry;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All notes of the person, and where a new one is begun. */
public final class NotesController {
  private static final String USUAL = "USUAL";

  private final NotesModel model;
  private final TemplateChoice templates;
  private final Words words = Words.of(NotesController.class);

  @FXML
  private Label title;
  @FXML
  private Label none;
  @FXML
  private ListView<NoteLine> list;
  @FXML
  private ToggleGroup template;
  @FXML
  private ToggleButton noSession;
  @FXML
  private ToggleButton edit;
  @FXML
  private FlowPane usually;
  @FXML
  private Label usual;
  @FXML
  private VBox editing;
  @FXML
  private Button putBack;
  @FXML
  private HBox takenAway;
  @FXML
  private TextArea text;

  public NotesController(NotesModel model, TemplateChoice templates) {
    this.model = model;
    this.templates = templates;
  }

  @FXML
  private void initialize() {
    title.textProperty()
        .bind(Bindings.createStringBinding(() -> words.get("title", model.nameProperty().get()),
            model.nameProperty()));
    list.setItems(model.lines());
    list.setCellFactory(_ -> new NoteCell());
    list.setOnKeyPressed(this::pressed);
    takenAway.visibleProperty()
        .bind(Bindings.createBooleanBinding(() -> model.takenProperty().get().isPresent(),
            model.takenProperty()));
    takenAway.managedProperty().bind(takenAway.visibleProperty());
    putBack.visibleProperty().bind(templates.changedProperty());
    templates.deliver(each -> words.get("text." + each.name()));
    layUsual();
    template.selectedToggleProperty().addListener((_, before, now) -> chooseTemplate(before, now));
    templates.textProperty().addListener((_, _, now) -> {
      if (!text.getText().equals(now)) {
        text.setText(now);
      }
    });
    text.textProperty().addListener((_, _, now) -> templates.type(now));
    text.focusedProperty().addListener((_, _, here) -> {
      if (!here) {
        templates.keep(words.get("template.source"));
      }
    });
    edit.visibleProperty().bind(Bindings.createBooleanBinding(
        () -> templates.chosenProperty().get().isPresent(), templates.chosenProperty()));
    edit.managedProperty().bind(edit.visibleProperty());
    editing.visibleProperty().bind(edit.selectedProperty().and(edit.visibleProperty()));
    editing.managedProperty().bind(editing.visibleProperty());
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

  private void pressed(KeyEvent event) {
    NoteLine line = list.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER) {
      openChosen();
      event.consume();
    } else if (event.getCode() == KeyCode.DELETE && line != null) {
      model.takeAway(line);
      event.consume();
    }
  }

  private void chooseTemplate(Toggle before, Toggle now) {
    if (now == null) {
      template.selectToggle(before);
    } else {
      String name = String.valueOf(now.getUserData());
      templates.choose(name.equals(USUAL) ? Optional.empty() : Optional.of(Template.valueOf(name)));
    }
  }

  /** For each sort whether it usually begins with the chosen template, and in words what is usual. */
  private void layUsual() {
    for (Sort sort : Sort.values()) {
      ToggleButton each = new ToggleButton(words.get("sort." + sort.name()));
      each.getStyleClass().setAll("toggle-button", "us-filter");
      each.setOnAction(_ -> templates.toggleUsual(sort, words.get("template.source")));
      usually.getChildren().add(each);
      Runnable show = () -> each.setSelected(templates.isUsual(sort));
      templates.usualProperty().subscribe(show);
      templates.chosenProperty().subscribe(show);
    }
    templates.usualProperty().subscribe(now -> {
      String said = now.entrySet().stream().filter(each -> each.getValue().template() != Template.FREE)
          .map(each -> words.get("usual.one", words.get("sort." + each.getKey().name()),
              words.get("template." + each.getValue().template().name())))
          .collect(Collectors.joining("; "));
      usual.setText(said.isEmpty() ? "" : words.get("usual", said));
      usual.setVisible(!said.isEmpty());
      usual.setManaged(!said.isEmpty());
    });
  }

  private void begin(Note.Kind kind, Entry.Lane lane, Page first) {
    edit.setSelected(false);
    model.begin(kind, lane, first, noSession.isSelected());
  }

  private void openChosen() {
    NoteLine line = list.getSelectionModel().getSelectedItem();
    if (line != null) {
      model.choose(line.note());
    }
  }

  @FXML
  private void beginIntegration() {
    begin(Note.Kind.INTEGRATION, Entry.Lane.RECORD, templates.page(Sort.INTEGRATION));
  }

  @FXML
  private void beginRecord() {
    begin(Note.Kind.THERAPIST, Entry.Lane.RECORD, templates.page(Sort.RECORD));
  }

  @FXML
  private void beginPrivate() {
    begin(Note.Kind.THERAPIST, Entry.Lane.PRIVATE, templates.page(Sort.PROCESS));
  }

  @FXML
  private void beginJournal() {
    begin(Note.Kind.JOURNAL, Entry.Lane.RECORD, Page.EMPTY);
  }

  @FXML
  private void beginWordless() {
    begin(Note.Kind.WORDLESS, Entry.Lane.RECORD, Page.EMPTY);
  }

  @FXML
  private void bringBack() {
    model.bringBack();
    list.requestFocus();
  }

  /** The text as it was delivered; the one that stood is brought back by undoing in the field. */
  @FXML
  private void putBack() {
    text.replaceText(0, text.getLength(), templates.asDelivered());
    templates.keep(words.get("template.source"));
    text.requestFocus();
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
      String untitled = words
          .get(line.note().kind() == Note.Kind.WORDLESS ? "untitled.wordless" : "untitled");
      name.setText(line.glance().title().isBlank() ? untitled : line.glance().title());
      String kind = words.get(line.note().secret() ? "kind.PRIVATE" : "kind." + line.note().kind().name());
      if (line.note().addendumTo().isPresent()) {
        kind = words.get("kind.addendum", kind);
      }
      int many = line.glance().words();
      int files = line.glance().files();
      String count = words.get(many == 1 ? "word" : "words", String.valueOf(many));
      if (files > 0) {
        String attached = words.get(files == 1 ? "file" : "files", String.valueOf(files));
        count = many == 0 ? attached : words.get("and", count, attached);
      }
      String about = line.session().isPresent()
          ? words.get("about.session", kind, Days.title(line.note().begun().day()),
              String.valueOf(line.session().getAsInt()), count)
          : words.get("about", kind, Days.title(line.note().begun().day()), count);
      about = words.get(
          line.note().signed() ? "about.signed" : line.glance().empty() ? "about.empty" : "about.draft",
          about);
      this.about.setText(about);
      setAccessibleText(name.getText() + ", " + about);
      setGraphic(row);
    }
  }
}
