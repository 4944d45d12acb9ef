package app.understory.people.view.identity;

import app.understory.kit.Days;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.people.view.identity.IdentityField.Group;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The page of who a person is. One group is open at a time; leaving it keeps what was written. */
public final class IdentityController implements Shown {
  private final IdentityModel model;
  private final Words words = Words.of(IdentityController.class);
  private final List<IdentityGroup> groups;
  private final MovedLine moved;
  private boolean greeted;

  @FXML
  private VBox page;
  @FXML
  private VBox rows;
  @FXML
  private HBox foot;
  @FXML
  private Label kept;

  IdentityController(IdentityModel model, MovedLine moved) {
    this.model = model;
    this.moved = moved;
    moved.onPutBack(model::read);
    this.groups = Stream.of(Group.values()).map(group -> new IdentityGroup(group, model, words)).toList();
  }

  @FXML
  private void initialize() {
    rows.getChildren().setAll(groups);
    page.getChildren().addFirst(moved);
    for (IdentityGroup group : groups) {
      group.setOnMouseClicked(click -> {
        if (!group.openProperty().get()) {
          open(group);
          click.consume();
        }
      });
    }
    foot.managedProperty().bind(kept.textProperty().isNotEmpty());
    foot.visibleProperty().bind(kept.textProperty().isNotEmpty());
    model.sheetProperty().addListener((_, _, now) -> show(now));
    model.keptProperty().addListener((_, _, now) -> kept
        .setText(now == null ? "" : words.get("kept", Days.time(now.wall()))));
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    for (IdentityField field : IdentityField.values()) {
      model.remark(field).addListener((_, _, _) -> showAgain());
    }
  }

  @Override
  public void shown() {
    page.applyCss();
    model.read();
    moved.read();
    if (opened().isEmpty()) {
      groups.getFirst().requestFocus();
    }
  }

  @Override
  public void hidden() {
    model.keep();
    opened().ifPresent(group -> group.setOpen(false));
  }

  private void show(@Nullable IdentitySheet sheet) {
    if (sheet == null) {
      return;
    }
    IdentityLines lines = new IdentityLines(words, model.today());
    groups.forEach(group -> group.show(lines.of(group.group(), sheet), model.objection(group.group())));
    boolean fresh = sheet.person().legalName().isEmpty() && sheet.allies().isEmpty()
        && sheet.weight().isEmpty();
    if (!greeted && fresh && opened().isEmpty()) {
      open(groups.getFirst());
      groups.getFirst().focus(IdentityField.LEGAL);
    }
    greeted = true;
  }

  private void showAgain() {
    show(model.sheetProperty().get());
  }

  private Optional<IdentityGroup> opened() {
    return groups.stream().filter(group -> group.openProperty().get()).findFirst();
  }

  private void open(IdentityGroup group) {
    if (model.sheetProperty().get() == null) {
      return; // what is kept is not in its fields yet: a key typed there would stand for all of it
    }
    opened().ifPresent(this::close);
    group.setOpen(true);
  }

  private void close(IdentityGroup group) {
    model.keep();
    if (!model.objection(group.group())) {
      group.setOpen(false);
      group.requestFocus();
    } else {
      IdentityField.in(group.group()).stream().filter(field -> model.objects(field)).findFirst()
          .ifPresent(group::focus);
    }
  }

  private void key(KeyEvent key) {
    Optional<IdentityGroup> open = opened();
    if (open.isPresent()) {
      slipKey(key, open.get());
    } else {
      pageKey(key);
    }
  }

  private void slipKey(KeyEvent key, IdentityGroup open) {
    switch (key.getCode()) {
      case ENTER -> {
        if (!open.forward()) {
          close(open);
        }
        key.consume();
      }
      case ESCAPE -> {
        close(open);
        if (open.openProperty().get() && !model.doubted()) {
          open.setOpen(false);
          open.requestFocus();
        }
        key.consume();
      }
      default -> {
      }
    }
  }

  private void pageKey(KeyEvent key) {
    Node at = page.getScene().getFocusOwner();
    int here = groups.indexOf(at);
    boolean takes = !(at instanceof TextInputControl);
    if (key.isShortcutDown() && key.getCode() == KeyCode.Z && takes) {
      model.undo();
      key.consume();
    } else if (here >= 0) {
      switch (key.getCode()) {
        case ENTER, SPACE -> open(groups.get(here));
        case DOWN -> groups.get(Math.min(here + 1, groups.size() - 1)).requestFocus();
        case UP -> groups.get(Math.max(here - 1, 0)).requestFocus();
        default -> {
          return;
        }
      }
      key.consume();
    }
  }
}
