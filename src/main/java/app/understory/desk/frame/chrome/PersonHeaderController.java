package app.understory.desk.frame.chrome;

import app.understory.desk.frame.PersonTab;
import app.understory.kit.Action;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds a person's header: who they are, what is known, the tabs, and what the screen offers at the right. */
public final class PersonHeaderController implements Shown {
  private final PersonHeaderModel model;
  private final Consumer<String> choose;

  @FXML
  private Label name;
  @FXML
  private Label second;
  @FXML
  private HBox facts;
  @FXML
  private HBox tabs;
  @FXML
  private Label note;
  @FXML
  private Button quick;
  @FXML
  private ResourceBundle resources;
  private @Nullable Action offered;
  private String current = "";

  /** @param choose told the id of the tab that was pressed */
  public PersonHeaderController(PersonHeaderModel model, Consumer<String> choose) {
    this.model = model;
    this.choose = choose;
  }

  @FXML
  private void initialize() {
    model.seenProperty().addListener((_, _, now) -> show(now));
    offer(Optional.empty());
  }

  /** Shows the tabs there are, in order. */
  public void tabs(List<PersonTab> all) {
    tabs.getChildren().setAll(all.stream().filter(tab -> !tab.aside()).map(this::button).toList());
  }

  /** The short names of the tabs that stand there now, in order. */
  public List<String> standing() {
    return tabs.getChildren().stream().filter(Node::isVisible).map(node -> String.valueOf(node.getUserData()))
        .toList();
  }

  /** Marks the tab one is at. */
  public void at(String tab) {
    current = tab;
    narrow(model.seenProperty().get());
    for (Node node : tabs.getChildren()) {
      boolean current = node.getUserData().equals(tab);
      node.getStyleClass().remove("us-current");
      if (current) {
        node.getStyleClass().add("us-current");
      }
      if (node instanceof Button button) {
        button.setAccessibleText(
            current ? Words.in(resources).get("tab.current", button.getText()) : button.getText());
      }
    }
  }

  /** Shows what the screen offers now. */
  public void offer(Optional<Action> action) {
    offered = action.orElse(null);
    quick.setVisible(offered != null);
    quick.setManaged(offered != null);
    quick.setText(action.map(Action::words).orElse(""));
    note.setText(action.map(Action::note).orElse(""));
    quick.getStyleClass().remove("us-primary");
    if (action.isPresent() && action.get().primary()) {
      quick.getStyleClass().add("us-primary");
    }
  }

  @FXML
  private void act() {
    if (offered != null) {
      offered.run().run();
    }
  }

  private Button button(PersonTab tab) {
    Button button = new Button(tab.title());
    button.getStyleClass().add("us-tab");
    button.setUserData(tab.id());
    button.setId("tab-" + tab.id());
    button.setOnAction(_ -> choose.accept(tab.id()));
    return button;
  }

  private Button alert(String words) {
    return led("alert", words, "fth-flag", "measures");
  }

  private Button safety(String words) {
    return led("safety", words, "fth-life-buoy", "safety");
  }

  /** A fact that leads to where it is dealt with. */
  private Button led(String id, String words, String icon, String tab) {
    Button fact = new Button(words, new FontIcon(icon));
    fact.getStyleClass().addAll("us-link", "us-small-link", "us-alert");
    fact.setId(id);
    fact.setOnAction(_ -> choose.accept(tab));
    return fact;
  }

  private void narrow(Optional<PersonHeaderModel.Seen> seen) {
    tabs.getChildren().forEach(node -> {
      String id = String.valueOf(node.getUserData());
      boolean stands = id.equals(current)
          || seen.map(one -> one.tabs().test(id)).orElseGet(node::isVisible);
      node.setVisible(stands);
      node.setManaged(stands);
    });
  }

  private void show(Optional<PersonHeaderModel.Seen> seen) {
    narrow(seen);
    Words words = Words.in(resources);
    name.setText(seen.map(one -> one.person().preferredName()).orElse(""));
    List<String> small = new ArrayList<>();
    seen.ifPresent(one -> {
      one.person().pronouns().ifPresent(small::add);
      one.age().ifPresent(age -> small.add(Integer.toString(age)));
      one.mark().ifPresent(small::add);
    });
    second.setText(String.join(words.get("comma") + " ", small));
    facts.getChildren()
        .setAll(seen.map(PersonHeaderModel.Seen::facts).orElse(List.of()).stream().map(fact -> {
          Label label = new Label(fact);
          label.getStyleClass().add("us-fact");
          return label;
        }).toList());
    seen.flatMap(PersonHeaderModel.Seen::alert).map(this::alert).ifPresent(facts.getChildren()::add);
    seen.flatMap(PersonHeaderModel.Seen::safety).map(this::safety).ifPresent(facts.getChildren()::add);
  }
}
