package app.understory.prep.view;

import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.kit.write.OneParagraph;
import app.understory.prep.Field;
import app.understory.prep.Readiness;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What has to be in place before the medicine: what is missing in a block of its own, what is in place beneath. */
public final class BeforePane extends VBox {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

  private final VBox missing = new VBox();
  private final VBox inPlace = new VBox();
  private final TextField fasting = new TextField();

  public BeforePane() {
    getStyleClass().add("us-before");
    missing.getStyleClass().add("us-missing");
    fasting.getStyleClass().add("us-before-field");
    fasting.setId(Field.FASTING_SINCE.name());
    fasting.setTextFormatter(new TextFormatter<>(new OneParagraph(Field.FASTING_SINCE.longest())));
    getChildren().addAll(missing, inPlace);
  }

  void bind(WorksheetModel model, Words words) {
    fasting.textProperty().bindBidirectional(model.text(Field.FASTING_SINCE));
    fasting.setPromptText(words.get("before.FASTING_SINCE.lacking"));
    fasting.setAccessibleText(words.get("before.FASTING_SINCE"));
    fasting.focusedProperty().addListener((_, _, now) -> {
      if (!now) {
        model.leave();
        show(model, words);
      }
    });
    model.before().addListener((InvalidationListener) _ -> {
      if (!fasting.isFocused()) {
        show(model, words);
      }
    });
    show(model, words);
  }

  private void show(WorksheetModel model, Words words) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String focused = owner == null || owner.getId() == null || owner == fasting ? "" : owner.getId();
    List<Before> lines = List.copyOf(model.before());
    missing.getChildren()
        .setAll(lines.stream().filter(line -> !line.inPlace()).map(line -> row(line, model, words))
            .toList());
    boolean none = missing.getChildren().isEmpty();
    if (none) {
      Label nothing = new Label(words.get("before.nothing"));
      nothing.getStyleClass().add("us-quiet");
      missing.getChildren().setAll(nothing);
    }
    missing.pseudoClassStateChanged(EMPTY, none);
    inPlace.getChildren()
        .setAll(lines.stream().filter(Before::inPlace).map(line -> row(line, model, words)).toList());
    inPlace.setVisible(!inPlace.getChildren().isEmpty());
    inPlace.setManaged(inPlace.isVisible());
    Node again = focused.isEmpty() ? null : lookup("#" + focused);
    if (again != null) {
      again.requestFocus();
    }
  }

  private Node row(Before line, WorksheetModel model, Words words) {
    return switch (line) {
      case Before.Known known -> link(known, model);
      case Before.Written written -> content(line, words.get("before." + written.field()), fasting);
      case Before.Confirmed confirmed -> confirmed.nameless()
          ? button(line, words.get("before." + confirmed.check()), words.get("before.nameless"),
              "mend-escort",
              () -> mend(model, Readiness.Mend.IDENTITY))
          : toggle(confirmed, model, words);
    };
  }

  private static Node link(Before.Known line, WorksheetModel model) {
    Readiness.Fact fact = line.fact();
    return button(line, fact.what(), fact.how(), "mend-" + fact.mend(), () -> mend(model, fact.mend()));
  }

  private static void mend(WorksheetModel model, Readiness.Mend where) {
    model.go((ways, whose) -> ways.mend(whose, where));
  }

  private static Node toggle(Before.Confirmed line, WorksheetModel model, Words words) {
    String what = words.get("before." + line.check());
    String how = line.when().map(when -> words.get("before.confirmed", CLOCK.format(when.wall())))
        .orElseGet(() -> words.get("before." + line.check() + ".lacking"));
    String whole = line.who().map(who -> words.get("before.who", who, how)).orElse(how);
    Button button = button(line, what, whole, line.check().name(), () -> model.toggle(line.check()));
    button.setAccessibleRole(AccessibleRole.CHECK_BOX);
    return button;
  }

  private static Button button(Before line, String what, String how, String id, Runnable press) {
    HBox content = content(line, what, new Label(how));
    Button button = new Button();
    button.setId(id);
    button.setGraphic(content);
    button.getStyleClass().add("us-before-toggle");
    button.setAccessibleText(what + ", " + how);
    button.setMaxWidth(Double.MAX_VALUE);
    content.prefWidthProperty().bind(button.widthProperty());
    button.setOnAction(_ -> press.run());
    return button;
  }

  private static HBox content(Before line, String what, Region how) {
    StatusMark mark = new StatusMark(line.inPlace() ? StatusMark.Kind.TICK : StatusMark.Kind.RING);
    mark.setSize(16);
    Label name = new Label(what);
    name.getStyleClass().add("us-before-what");
    name.setMinWidth(USE_PREF_SIZE);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    if (how instanceof Label said) {
      said.setMinHeight(USE_PREF_SIZE);
      said.getStyleClass().add("us-before-how");
    } else {
      HBox.setHgrow(how, Priority.ALWAYS);
    }
    HBox content = new HBox(mark, name, between, how);
    content.getStyleClass().add("us-before-row");
    return content;
  }
}
