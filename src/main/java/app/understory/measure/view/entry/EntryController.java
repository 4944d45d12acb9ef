package app.understory.measure.view.entry;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.kit.mark.StatusMark;
import app.understory.measure.Response;
import app.understory.measure.definition.Item;
import app.understory.measure.definition.Option;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds one form: how it was taken, its items, what it comes to, and what must not be missed. */
public final class EntryController {
  private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

  private final EntryModel model;
  private final EntryKeys keys;
  private Runnable leave = () -> {};
  private List<ItemRow> rows = List.of();
  private @Nullable Sheet built;

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox page;
  @FXML
  private Label name;
  @FXML
  private MenuButton mode;
  @FXML
  private Label when;
  @FXML
  private TextField whenField;
  @FXML
  private Label whenRefused;
  @FXML
  private StatusMark keptMark;
  @FXML
  private Label kept;
  @FXML
  private Label note;
  @FXML
  private HBox heads;
  @FXML
  private ScrollPane scroll;
  @FXML
  private VBox items;
  @FXML
  private VBox result;
  @FXML
  private Label struck;
  @FXML
  private KeyCap first;
  @FXML
  private KeyCap last;
  @FXML
  private Label rule;

  public EntryController(EntryModel model) {
    this.model = model;
    keys = new EntryKeys(model, () -> leave.run());
  }

  /** What is told when the hand leaves the form at its end. */
  public void whenLeft(Runnable told) {
    leave = told;
  }

  @FXML
  private void initialize() {
    ResultPane shown = new ResultPane(words(), model);
    keys.flagged(shown.flag());
    result.getChildren().setAll(shown);
    model.sheetProperty().addListener((_, _, now) -> show(now, shown));
    model.keepingProperty().addListener((_, _, now) -> show(now));
    keys.listen(page, items);
    modes();
    scroll.viewportBoundsProperty().addListener((_, _, view) -> items.pseudoClassStateChanged(BARRED,
        scroll.getWidth() - view.getWidth() > 4));
    whenField.setOnAction(_ -> when());
    whenField.focusedProperty().addListener((_, _, now) -> {
      if (!now) {
        when();
      }
    });
    show(model.sheetProperty().get(), shown);
    show(model.keepingProperty().get());
  }

  /** The hand goes to the items. */
  public void focus() {
    items.requestFocus();
  }

  /** A key that was pressed beside the form and is meant for it; whether it took it. */
  public boolean take(KeyEvent key) {
    return keys.take(key);
  }

  private Words words() {
    return Words.in(resources);
  }

  private void modes() {
    for (Response.Mode each : List.of(Response.Mode.READ_ALOUD, Response.Mode.BY_PERSON,
        Response.Mode.FROM_PAPER)) {
      MenuItem item = new MenuItem(words().get("mode." + each));
      item.setOnAction(_ -> model.form()
          .ifPresent(form -> model.taken(each, each == Response.Mode.FROM_PAPER
              ? form.begun()
              : form.mode() == Response.Mode.FROM_PAPER ? model.now() : form.begun())));
      mode.getItems().add(item);
    }
  }

  private void show(@Nullable Sheet sheet, ResultPane shown) {
    page.setVisible(sheet != null);
    if (sheet == null) {
      return;
    }
    if (built == null || !built.measure().equals(sheet.measure())
        || !built.wording().equals(sheet.wording())) {
      build(sheet);
    }
    boolean other = built == null || !built.form().id().equals(sheet.form().id());
    built = sheet;
    head(sheet, other);
    Set<Integer> flagged = model.flagged();
    rows.forEach(row -> row.show(sheet, flagged.contains(rows.indexOf(row) + 1)));
    ScoreWords scores = new ScoreWords(words(), new Days(model.now().day()));
    shown.show(sheet, scores);
    rule.setText(scores.rule(sheet));
    items.setAccessibleText(sheet.cursor() <= rows.size()
        ? rows.get(sheet.cursor() - 1).getAccessibleText()
        : words().get("end"));
    show(struck, sheet.struck());
    follow(sheet);
  }

  private void head(Sheet sheet, boolean other) {
    Days days = new Days(model.now().day());
    Response form = sheet.form();
    boolean paper = form.mode() == Response.Mode.FROM_PAPER;
    name.setText(sheet.measure().about().name());
    mode.setText(words().get("mode." + form.mode()));
    mode.setDisable(sheet.measure().about().byClinician() || sheet.struck());
    when.setText(days.near(form.begun().wall()));
    show(when, !paper);
    show(whenField, paper);
    if (other || !whenField.isFocused()) {
      whenField.setText(days.near(form.begun().wall()));
      show(whenRefused, false);
    }
    note.setText(new ScoreWords(words(), days).note(sheet));
  }

  private void when() {
    if (!whenField.isVisible() || model.form().isEmpty()) {
      return;
    }
    Response form = model.form().get();
    if (whenField.getText().equals(new Days(model.now().day()).near(form.begun().wall()))) {
      show(whenRefused, false);
      return;
    }
    switch (PaperDay.read(whenField.getText(), model.now())) {
      case PaperDay.Clear(var then) -> {
        show(whenRefused, false);
        model.taken(Response.Mode.FROM_PAPER, then);
      }
      case PaperDay.Refused(var why) -> {
        whenRefused.setText(words().get("when." + why));
        show(whenRefused, true);
      }
    }
  }

  private void build(Sheet sheet) {
    List<Item> all = sheet.measure().items();
    rows = all.stream().map(item -> new ItemRow(sheet, item, words(), model)).toList();
    items.getChildren().setAll(rows);
    List<Option> columns = all.getFirst().options();
    heads.getChildren().setAll(columns.stream().<Node>map(option -> {
      Label head = new Label(option.head());
      head.getStyleClass().add("us-item-head");
      return head;
    }).toList());
    boolean yesOrNo = columns.size() == 2;
    first.setText(yesOrNo ? words().get("keys.no") : Integer.toString(columns.getFirst().value()));
    last.setText(
        yesOrNo ? words().get("keys.yes") : Integer.toString(Math.min(9, columns.getLast().value())));
  }

  private void follow(Sheet sheet) {
    int here = Math.min(sheet.cursor(), rows.size()) - 1;
    Region row = rows.get(here);
    double view = scroll.getViewportBounds().getHeight();
    double whole = items.getHeight();
    if (view <= 0 || whole <= view) {
      return;
    }
    double top = row.getBoundsInParent().getMinY();
    double bottom = row.getBoundsInParent().getMaxY();
    double offset = scroll.getVvalue() * (whole - view);
    if (top < offset) {
      scroll.setVvalue(top / (whole - view));
    } else if (bottom > offset + view) {
      scroll.setVvalue((bottom - view) / (whole - view));
    }
  }

  private void show(Keeping keeping) {
    Words words = words();
    switch (keeping) {
      case Keeping.Nothing _ -> {
        show(keptMark, false);
        kept.setText("");
      }
      case Keeping.Underway _ -> {
        show(keptMark, true);
        keptMark.setKind(StatusMark.Kind.DASHED);
        kept.setText(words.get("keeping"));
      }
      case Keeping.Kept(var since) -> {
        show(keptMark, true);
        keptMark.setKind(StatusMark.Kind.TICK);
        kept.setText(words.get("kept", Days.time(since.wall())));
      }
      case Keeping.Failed(var why) -> {
        show(keptMark, true);
        keptMark.setKind(StatusMark.Kind.EXCLAMATION);
        kept.setText(words.get("kept.not", words.get("kept.not." + why)));
      }
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
