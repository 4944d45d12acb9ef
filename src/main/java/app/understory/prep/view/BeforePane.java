package app.understory.prep.view;

import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.prep.Field;
import app.understory.prep.view.field.OneParagraph;
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
  private final TextField lastMeal = new TextField();

  public BeforePane() {
    getStyleClass().add("us-before");
    missing.getStyleClass().add("us-missing");
    lastMeal.getStyleClass().add("us-before-field");
    lastMeal.setId(Field.LAST_MEAL.name());
    lastMeal.setTextFormatter(new TextFormatter<>(new OneParagraph(Field.LAST_MEAL.longest())));
    getChildren().addAll(missing, inPlace);
  }

  void bind(WorksheetModel model, Words words) {
    lastMeal.textProperty().bindBidirectional(model.text(Field.LAST_MEAL));
    lastMeal.setPromptText(words.get("before.LAST_MEAL.lacking"));
    lastMeal.setAccessibleText(words.get("before.LAST_MEAL"));
    lastMeal.focusedProperty().addListener((_, _, now) -> {
      if (!now) {
        model.leave();
        show(model, words);
      }
    });
    model.before().addListener((InvalidationListener) _ -> {
      if (!lastMeal.isFocused()) {
        show(model, words);
      }
    });
    show(model, words);
  }

  private void show(WorksheetModel model, Words words) {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    String focused = owner == null || owner.getId() == null || owner == lastMeal ? "" : owner.getId();
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
      case Before.Known known -> content(line, known.fact().what(), new Label(known.fact().how()));
      case Before.Written written -> content(line, words.get("before." + written.field()), lastMeal);
      case Before.Confirmed confirmed -> toggle(confirmed, model, words);
    };
  }

  private static Node toggle(Before.Confirmed line, WorksheetModel model, Words words) {
    String what = words.get("before." + line.check());
    String how = line.when().map(when -> words.get("before.confirmed", CLOCK.format(when.wall())))
        .orElseGet(() -> words.get("before." + line.check() + ".lacking"));
    String whole = line.who().map(who -> words.get("before.who", who, how)).orElse(how);
    HBox content = content(line, what, new Label(whole));
    Button button = new Button();
    button.setId(line.check().name());
    button.setGraphic(content);
    button.getStyleClass().add("us-before-toggle");
    button.setAccessibleRole(AccessibleRole.CHECK_BOX);
    button.setAccessibleText(words.get("before.who", what, whole));
    button.setMaxWidth(Double.MAX_VALUE);
    content.prefWidthProperty().bind(button.widthProperty());
    button.setOnAction(_ -> model.toggle(line.check()));
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
    if (how instanceof Label) {
      how.getStyleClass().add("us-before-how");
    } else {
      HBox.setHgrow(how, Priority.ALWAYS);
    }
    HBox content = new HBox(mark, name, between, how);
    content.getStyleClass().add("us-before-row");
    return content;
  }
}
