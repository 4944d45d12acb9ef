package app.understory.desk.frame.chrome;

import app.understory.desk.frame.Place;
import app.understory.desk.frame.Whereabouts;
import app.understory.desk.frame.chrome.FrameModel.Backup;
import app.understory.desk.frame.chrome.FrameModel.OpenPerson;
import app.understory.kit.Words;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** Binds the rail, and holds the screen beside it. */
public final class FrameController {
  /** Under this window width, in the size of a letter, the rail shows icons above words. */
  private static final double NARROW = 78;

  /** How much larger the brand is than the letters of the program. */
  private static final double BRAND = 1.286;

  private final FrameModel model;
  private final FrameExits exits;
  /** Follows the window, and not the frame: what is being laid out cannot be laid out anew. */
  private final InvalidationListener widened = _ -> narrow();

  @FXML
  private BorderPane frame;
  @FXML
  private Label brand;
  @FXML
  private Label readOnly;
  @FXML
  private VBox places;
  @FXML
  private VBox openGroup;
  @FXML
  private VBox open;
  @FXML
  private Label backup;
  @FXML
  private Button backupButton;
  @FXML
  private HBox backupState;
  @FXML
  private HBox preferencesLine;
  @FXML
  private Button preferences;
  @FXML
  private VBox header;
  @FXML
  private StackPane body;
  @FXML
  private ResourceBundle resources;

  public FrameController(FrameModel model, FrameExits exits) {
    this.model = model;
    this.exits = exits;
  }

  @FXML
  private void initialize() {
    model.whereProperty().addListener(_ -> mark());
    model.open().addListener((ListChangeListener<OpenPerson>) _ -> showOpen());
    model.backupProperty().addListener((_, _, now) -> showBackup(now));
    frame.sceneProperty().addListener((_, before, now) -> {
      if (before != null) {
        before.widthProperty().removeListener(widened);
      }
      if (now != null) {
        now.widthProperty().addListener(widened);
        narrow();
      }
    });
    brand.fontProperty().addListener(_ -> narrow());
    readOnly.setVisible(model.readOnly());
    readOnly.setManaged(model.readOnly());
    showOpen();
    showBackup(model.backupProperty().get());
  }

  /** Shows the places there are. */
  public void places(List<Place> all) {
    places.getChildren()
        .setAll(all.stream().filter(place -> !place.atFoot()).map(this::button).toList());
    boolean any = all.stream().anyMatch(Place::atFoot);
    preferencesLine.setVisible(any);
    preferencesLine.setManaged(any);
    preferences.setUserData(new Whereabouts.AtPlace(Place.PREFERENCES));
    mark();
  }

  /** Puts a person's header above the screen. */
  public void header(Parent personHeader) {
    header.getChildren().setAll(personHeader);
  }

  /** Shows a screen, with the person's header above it or without. */
  public void show(Parent screen, boolean withHeader) {
    header.setVisible(withHeader);
    header.setManaged(withHeader);
    body.getChildren().setAll(screen);
  }

  /** The part right of the rail. */
  public Parent body() {
    return body;
  }

  /** Puts the focus into the rail. */
  public void focusRail() {
    Stream.concat(places.getChildren().stream(), open.getChildren().stream())
        .filter(node -> node.getStyleClass().contains("us-current")).findFirst()
        .or(() -> places.getChildren().stream().findFirst()).ifPresent(Node::requestFocus);
  }

  @FXML
  private void makeBackup() {
    model.makeBackup();
  }

  @FXML
  private void preferences() {
    exits.goTo(Place.PREFERENCES);
  }

  @FXML
  private void help() {
    exits.help();
  }

  @FXML
  private void lock() {
    exits.lock();
  }

  private Button button(Place place) {
    FontIcon icon = new FontIcon(place.icon());
    Button button = new Button(place.title(), icon);
    button.getStyleClass().add("us-rail-item");
    button.setUserData(new Whereabouts.AtPlace(place.id()));
    button.setId("place-" + place.id());
    button.setMnemonicParsing(false);
    button.setOnAction(_ -> exits.goTo(place.id()));
    return button;
  }

  private Button button(OpenPerson person) {
    Button button = new Button(person.name());
    button.getStyleClass().addAll("us-rail-item", "us-rail-person");
    button.setUserData(person.id());
    button.setMnemonicParsing(false);
    button.setOnAction(_ -> exits.open(person.id()));
    if (!person.mark().isEmpty()) {
      Label name = new Label(person.name());
      name.getStyleClass().add("us-rail-name");
      Label mark = new Label(person.mark());
      mark.getStyleClass().add("us-rail-mark");
      button.setGraphic(new VBox(name, mark));
      button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      button.getStyleClass().add("us-rail-marked");
      button.setAccessibleHelp(person.mark());
    }
    return button;
  }

  private void showOpen() {
    open.getChildren()
        .setAll(model.open().stream().filter(one -> !one.name().isEmpty()).map(this::button).toList());
    boolean any = !open.getChildren().isEmpty() && !frame.getStyleClass().contains("us-narrow");
    openGroup.setVisible(any);
    openGroup.setManaged(any);
    mark();
  }

  private void showBackup(Backup state) {
    Words words = Words.in(resources);
    backup.setText(switch (state) {
      case Backup.Unknown() -> "";
      case Backup.None() -> words.get("backup.none");
      case Backup.Making() -> words.get("backup.making");
      case Backup.Failed() -> words.get("backup.failed");
      case Backup.Lacking() -> words.get("backup.lacking");
      case Backup.Good(var good) ->
        words.get("backup.good", When.near(good.made(), model.now(), words));
    });
    backup.getStyleClass().remove("us-warn");
    if (state instanceof Backup.None || state instanceof Backup.Failed || state instanceof Backup.Lacking) {
      backup.getStyleClass().add("us-warn");
    }
    backupButton.setAccessibleText(words.get("backup.accessible", backup.getText()));
  }

  private void mark() {
    Object at = switch (model.whereProperty().get()) {
      case Whereabouts.AtPlace place -> place;
      case Whereabouts.AtPerson person -> person.person();
    };
    Stream.concat(Stream.of(preferences),
        Stream.concat(places.getChildren().stream(), open.getChildren().stream())).forEach(node -> {
          node.getStyleClass().remove("us-current");
          boolean current = at.equals(node.getUserData());
          if (current) {
            node.getStyleClass().add("us-current");
          }
          if (node instanceof Button button) {
            button.setAccessibleText(
                current ? Words.in(resources).get("current", button.getText()) : button.getText());
          }
        });
  }

  /** Folds the rail where the window is narrow for the letters in it: the backup is an icon and a word then. */
  private void narrow() {
    Scene scene = frame.getScene();
    boolean narrow = scene != null && scene.getWidth() < NARROW * brand.getFont().getSize() / BRAND;
    if (narrow == frame.getStyleClass().contains("us-narrow")) {
      return;
    }
    if (narrow) {
      frame.getStyleClass().add("us-narrow");
    } else {
      frame.getStyleClass().remove("us-narrow");
    }
    backupButton.setText(narrow ? Words.in(resources).get("backup") : "");
    backupButton.setGraphic(narrow ? new FontIcon("fth-hard-drive") : backupState);
    showOpen();
  }
}
