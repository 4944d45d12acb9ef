package app.understory.session.view.life;

import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.session.leaving.Leaving.Item;
import app.understory.session.leaving.Readiness;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** What is looked at before the person leaves, as a list beside the summary. */
public final class LeavingListController {
  private final LeavingListModel model;
  private final Map<Item, CheckBox> boxes = new EnumMap<>(Item.class);
  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private StatusMark timeMark;
  @FXML
  private Label time;
  @FXML
  private StatusMark signsMark;
  @FXML
  private Label signs;
  @FXML
  private TilePane items;
  @FXML
  private HBox asks;
  @FXML
  private TextField decidedBy;
  @FXML
  private TextField early;
  @FXML
  private Label notice;
  @FXML
  private Label left;
  @FXML
  private Button leave;

  public LeavingListController(LeavingListModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    for (Item item : Item.values()) {
      CheckBox box = new CheckBox(LeavingWords.item(item));
      box.setOnAction(_ -> model.tick(item));
      boxes.put(item, box);
      items.getChildren().add(box);
    }
    decidedBy.textProperty().bindBidirectional(model.decidedByProperty());
    early.textProperty().bindBidirectional(model.earlyProperty());
    keptWhenLeft(decidedBy);
    keptWhenLeft(early);
    model.readinessProperty().addListener((_, _, _) -> show());
    model.noticeProperty().addListener((_, _, _) -> say());
    show();
    say();
  }

  private void keptWhenLeft(TextField field) {
    field.setOnAction(_ -> model.decide());
    field.focusedProperty().addListener((_, _, focused) -> {
      if (!focused) {
        model.decide();
      }
    });
  }

  private void show() {
    Optional<Readiness> ready = model.readinessProperty().get();
    shown(root, ready.isPresent());
    ready.ifPresent(each -> {
      boxes.forEach((item, box) -> box.setSelected(each.leaving().ticks().containsKey(item)));
      time.setText(LeavingWords.time(each));
      timeMark.setKind(each.stayed() ? StatusMark.Kind.TICK : StatusMark.Kind.RING);
      signs.setText(LeavingWords.signs(each));
      signsMark.setKind(each.near().orElse(each.sinceMinutes().isEmpty())
          ? StatusMark.Kind.TICK
          : StatusMark.Kind.RING);
      Optional<String> gone = LeavingWords.left(each);
      left.setText(gone.orElse(""));
      shown(left, gone.isPresent());
      shown(asks, gone.isEmpty());
      shown(early, !each.complete());
      leave.setText(Words.in(resources).get(gone.isPresent() ? "back" : "leave"));
    });
  }

  private void say() {
    String said = Words.in(resources).get("notice." + model.noticeProperty().get().name());
    notice.setText(said);
    shown(notice, !said.isEmpty());
    if (model.noticeProperty().get() == LeavingNotice.EARLY) {
      early.requestFocus();
    }
  }

  private static void shown(Node node, boolean so) {
    node.setVisible(so);
    node.setManaged(so);
  }

  @FXML
  private void leave() {
    model.leave();
  }
}
