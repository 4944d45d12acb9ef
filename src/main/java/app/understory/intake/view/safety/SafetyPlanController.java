package app.understory.intake.view.safety;

import app.understory.intake.safety.Part;
import app.understory.intake.safety.SafetyPlan;
import app.understory.intake.view.safety.SafetyPlanModel.Keeping;
import app.understory.intake.view.safety.SafetyPlanModel.Reviewed;
import app.understory.kit.Days;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.kit.write.GrowingArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Binds a person's plan of safety: a sheet on which every part is written in its place. */
public final class SafetyPlanController implements Shown {
  private final SafetyPlanModel model;
  private final SafetyPlanExits exits;

  @FXML
  private HBox page;
  @FXML
  private VBox parts;
  @FXML
  private VBox past;
  @FXML
  private Label pastWhen;
  @FXML
  private VBox pastParts;
  @FXML
  private StatusMark keptMark;
  @FXML
  private Label kept;
  @FXML
  private Label reviewed;
  @FXML
  private Label changed;
  @FXML
  private Button review;
  @FXML
  private VBox reviewsGroup;
  @FXML
  private VBox reviews;
  @FXML
  private ResourceBundle resources;

  SafetyPlanController(SafetyPlanModel model, SafetyPlanExits exits) {
    this.model = model;
    this.exits = exits;
  }

  @FXML
  private void initialize() {
    model.lines().forEach(line -> parts.getChildren().add(row(line)));
    model.keepingProperty().addListener(_ -> keeping());
    model.knownProperty().addListener(_ -> known());
    model.lookedProperty().addListener(_ -> looked());
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    keeping();
    known();
    looked();
  }

  @Override
  public void shown() {
    model.shown();
    parts.lookup(".text-area").requestFocus();
  }

  @Override
  public void hidden() {
    model.hidden();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.P && key.isShortcutDown()) {
      print();
    } else if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
      reviewNow();
    } else if (key.getCode() == KeyCode.ESCAPE && model.lookedProperty().get().isPresent()) {
      lookNow();
    } else {
      return;
    }
    key.consume();
  }

  private Node row(PartLine line) {
    Words words = Words.in(resources);
    GrowingArea area = new GrowingArea();
    area.allowLines();
    area.setLongest(SafetyPlan.LONGEST);
    area.setId("safety-" + line.part());
    area.getStyleClass().add("safety-words");
    area.setPromptText(words.get("prompt." + line.part()));
    area.setAccessibleText(words.get("part." + line.part()));
    area.textProperty().bindBidirectional(line.wordsProperty());
    area.focusedProperty().addListener((_, _, now) -> {
      if (!now) {
        model.keep(line);
      }
    });
    return row(words.get("part." + line.part()), area);
  }

  private static Node row(String name, Node words) {
    Label label = new Label(name);
    label.setWrapText(true);
    label.getStyleClass().addAll("us-label", "safety-name");
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox row = new HBox(label, words);
    row.getStyleClass().add("safety-part");
    return row;
  }

  private void keeping() {
    Keeping now = model.keepingProperty().get();
    Words words = Words.in(resources);
    keptMark.setVisible(now.state() != Keeping.State.UNTOUCHED);
    keptMark.setKind(switch (now.state()) {
      case UNTOUCHED, KEPT -> StatusMark.Kind.TICK;
      case TYPING -> StatusMark.Kind.DASHED;
      case FAILED -> StatusMark.Kind.EXCLAMATION;
    });
    kept.setText(switch (now.state()) {
      case UNTOUCHED -> "";
      case TYPING -> words.get("typing");
      case KEPT -> words.get("kept", now.when().map(when -> Days.time(when.wall())).orElse(""));
      case FAILED -> words.get("not.kept");
    });
  }

  private void known() {
    Words words = Words.in(resources);
    Days days = new Days(model.today());
    List<Reviewed> all = model.reviews();
    reviewed.setText(
        all.isEmpty() ? words.get("reviewed.not") : words.get("reviewed", said(all.getFirst(), days)));
    visible(changed, model.knownProperty().get().changed());
    reviews.getChildren().setAll(all.stream().map(each -> link(each, days)).toList());
    visible(reviewsGroup, !all.isEmpty());
    review.setText(words.get("review"));
  }

  private String said(Reviewed each, Days days) {
    String day = days.near(each.review().reviewed().wall());
    return each.by().isEmpty() ? day : Words.in(resources).get("by", day, each.by());
  }

  private Node link(Reviewed each, Days days) {
    Button link = new Button(said(each, days));
    link.setMnemonicParsing(false);
    link.getStyleClass().addAll("us-link", "us-small-link");
    link.setOnAction(_ -> model.look(Optional.of(each)));
    return link;
  }

  /** The plan as it was, in place of the one that stands. */
  private void looked() {
    Optional<Reviewed> at = model.lookedProperty().get();
    visible(past, at.isPresent());
    visible(parts, at.isEmpty());
    at.ifPresent(each -> {
      Words words = Words.in(resources);
      pastWhen.setText(words.get("past", Days.plain(each.review().reviewed().day())));
      pastParts.getChildren().clear();
      for (Part part : Part.values()) {
        String said = each.review().plan().of(part);
        Label label = new Label(said.isEmpty() ? words.get("nothing") : said);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.getStyleClass().add(said.isEmpty() ? "us-quiet" : "safety-was");
        pastParts.getChildren().add(row(words.get("part." + part), label));
      }
    });
  }

  @FXML
  private void lookNow() {
    model.look(Optional.empty());
  }

  @FXML
  private void reviewNow() {
    if (model.written()) {
      model.review();
    } else {
      reviewed.setText(Words.in(resources).get("review.empty"));
    }
  }

  @FXML
  private void goBack() {
    exits.measures(model.person());
  }

  @FXML
  private void print() {
    SafetyPlan plan = model.words();
    Optional<LocalDate> day = model.lookedProperty().get().or(() -> model.reviews().stream().findFirst())
        .map(each -> each.review().reviewed().day());
    String name = model.knownProperty().get().name().strip().split(" ", 2)[0];
    exits.print(model.person(), format -> SafetyPlanSheet.of(plan, name, day, exits.telephone(), format));
  }

  private static void visible(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
