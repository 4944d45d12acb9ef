package app.understory.visit.view;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.visit.Contact;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of a call: who about whom, by what, and the clock. */
final class CallHead extends HBox {
  private final CallModel model;
  private final Words words;
  private final Runnable back;
  private final Label title = new Label();
  private final TextField named = new TextField();
  private final MenuButton party = new MenuButton();
  private final Label phone = new Label();
  private final Button direction = new Button();
  private final ToggleButton call;
  private final ToggleButton message;
  private final Label clock = new Label();

  /** @param back gives the caret back to the page */
  CallHead(CallModel model, Words words, Runnable back) {
    this.model = model;
    this.words = words;
    this.back = back;
    this.call = medium(Contact.Medium.CALL, "call-left-pill");
    this.message = medium(Contact.Medium.MESSAGE, "call-right-pill");
    getStyleClass().add("call-header");
    VBox who = new VBox(command(), first(), second());
    who.getStyleClass().add("call-who");
    HBox.setHgrow(who, Priority.ALWAYS);
    HBox media = new HBox(call, message);
    media.getStyleClass().add("call-media");
    new ToggleGroup().getToggles().setAll(call, message);
    clock.getStyleClass().add("call-clock");
    clock.setAccessibleHelp(words.get("clock"));
    getChildren().setAll(who, media, clock);
    model.contactProperty().addListener((_, _, now) -> show(now));
    show(model.contactProperty().get());
  }

  private Label command() {
    FontIcon icon = new FontIcon("fth-search");
    icon.getStyleClass().add("us-icon-small");
    Label command = new Label(words.get("command", called(model.about().preferredName())), icon);
    command.getStyleClass().add("call-command");
    return command;
  }

  private static String called(String name) {
    int space = name.strip().indexOf(' ');
    return (space < 0 ? name.strip() : name.strip().substring(0, space)).toLowerCase(Locale.ROOT);
  }

  private HBox first() {
    title.getStyleClass().add("us-name");
    named.getStyleClass().add("call-named");
    named.setPromptText(words.get("named.prompt"));
    named.setAccessibleText(words.get("named.prompt"));
    named.managedProperty().bind(named.visibleProperty());
    named.setVisible(false);
    named.setOnAction(_ -> name());
    HBox line = new HBox(title, named);
    line.getStyleClass().add("call-title");
    return line;
  }

  private HBox second() {
    party.getStyleClass().add("call-party");
    party.setMnemonicParsing(false);
    party.setAccessibleHelp(words.get("party"));
    party.getItems().setAll(model.parties().stream().map(this::item).toList());
    MenuItem other = new MenuItem(words.get("party.other"));
    other.setOnAction(_ -> {
      named.clear();
      named.setVisible(true);
      named.requestFocus();
    });
    party.getItems().add(other);
    phone.getStyleClass().add("call-phone");
    phone.managedProperty().bind(phone.textProperty().isNotEmpty());
    direction.getStyleClass().add("call-direction");
    direction.setMnemonicParsing(false);
    direction.setAccessibleHelp(words.get("direction"));
    direction.setOnAction(_ -> {
      boolean in = model.contactProperty().get().direction() == Contact.Direction.IN;
      model.turned(in ? Contact.Direction.OUT : Contact.Direction.IN);
      back.run();
    });
    HBox line = new HBox(party, phone, direction);
    line.getStyleClass().add("call-second");
    return line;
  }

  private ToggleButton medium(Contact.Medium medium, String style) {
    ToggleButton button = new ToggleButton(words.get("medium." + medium));
    button.getStyleClass().add(style);
    button.setOnAction(_ -> {
      model.by(medium);
      back.run();
    });
    return button;
  }

  private MenuItem item(Contact.With with) {
    MenuItem item = new MenuItem(words.get("party.item", with.name(), words.get("who." + with.who())));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> {
      model.with(with);
      back.run();
    });
    return item;
  }

  private void name() {
    String name = named.getText().strip();
    named.setVisible(false);
    if (!name.isEmpty()) {
      model.with(new Contact.With(Contact.Who.NAMED, name, Optional.empty()));
    }
    back.run();
  }

  /** Leaves off asking for a name; false where it was not asked. */
  boolean leave() {
    boolean asked = named.isVisible();
    named.setVisible(false);
    return asked;
  }

  private void show(Contact now) {
    boolean self = now.with().who() == Contact.Who.PERSON;
    String about = model.about().preferredName();
    title.setText(self ? about : words.get("title", now.with().name(), about));
    party.setText(words.get("who." + now.with().who()));
    phone.setText(now.with().phone().orElse(""));
    boolean spoken = now.medium() == Contact.Medium.CALL;
    boolean in = now.direction() == Contact.Direction.IN;
    direction.setText(words.get("direction." + now.direction() + "." + now.medium(),
        new Days(model.now().day()).near(now.began().wall())));
    direction
        .setGraphic(new FontIcon(spoken ? in ? "fth-phone-incoming" : "fth-phone-outgoing" : "fth-mail"));
    call.setSelected(spoken);
    message.setSelected(!spoken);
    clock.setVisible(spoken);
    tick();
  }

  /** The clock goes on. */
  void tick() {
    Duration length = model.length();
    long total = Math.max(0, length.toSeconds());
    clock.setText(total < 3600
        ? String.format(Locale.ROOT, "%d:%02d", total / 60, total % 60)
        : String.format(Locale.ROOT, "%d:%02d:%02d", total / 3600, total / 60 % 60, total % 60));
  }
}
