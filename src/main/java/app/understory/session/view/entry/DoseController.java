package app.understory.session.view.entry;

import app.understory.course.order.Departure;
import app.understory.kit.Words;
import app.understory.session.Dose;
import app.understory.session.Session;
import app.understory.session.view.stream.LogWords;
import app.understory.vault.time.Moment;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The dose row in the entry line's place. */
public final class DoseController {
  /** A weight older than so many days is said to be. */
  private static final long RECENT_DAYS = 28;

  private final DoseModel model;
  private final ToggleGroup ways = new ToggleGroup();

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private TextField milligrams;
  @FXML
  private TextField substance;
  @FXML
  private HBox routes;
  @FXML
  private TextField site;
  @FXML
  private TextField givenBy;
  @FXML
  private TextField lot;
  @FXML
  private HBox holdPart;
  @FXML
  private TextField hold;
  @FXML
  private TextField at;
  @FXML
  private Label sentence;
  @FXML
  private HBox departPart;
  @FXML
  private Label departs;
  @FXML
  private TextField reason;

  public DoseController(DoseModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    milligrams.textProperty().bindBidirectional(model.milligramsProperty());
    substance.textProperty().bindBidirectional(model.substanceProperty());
    site.textProperty().bindBidirectional(model.siteProperty());
    givenBy.textProperty().bindBidirectional(model.givenByProperty());
    lot.textProperty().bindBidirectional(model.lotProperty());
    at.textProperty().bindBidirectional(model.atProperty());
    hold.textProperty().bindBidirectional(model.holdProperty());
    for (Dose.Route route : Dose.Route.values()) {
      ToggleButton way = new ToggleButton(LogWords.route(route));
      way.getStyleClass().add("us-row-choice");
      way.setToggleGroup(ways);
      way.setUserData(route);
      way.setFocusTraversable(false);
      way.setMinWidth(Region.USE_PREF_SIZE);
      routes.getChildren().add(way);
    }
    ways.selectedToggleProperty().addListener((_, _, chosen) -> model.routeProperty()
        .set(chosen == null ? Optional.empty() : Optional.of((Dose.Route) chosen.getUserData())));
    model.routeProperty().addListener((_, _, route) -> {
      ways.getToggles()
          .forEach(way -> way.setSelected(route.filter(way.getUserData()::equals).isPresent()));
      holds();
    });
    holds();
    reason.textProperty().bindBidirectional(model.order().reasonProperty());
    model.order().saying(this::said);
    model.faultProperty().addListener((_, _, fault) -> sentence(fault));
    milligrams.textProperty().addListener((_, _, _) -> sentence(DoseModel.Fault.NONE));
    Stream.of(milligrams, substance, at)
        .forEach(field -> field.textProperty().addListener((_, _, _) -> departs()));
    model.routeProperty().addListener((_, _, _) -> departs());
    model.order().orderedProperty().addListener((_, _, _) -> departs());
    departs();
    root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    sentence(DoseModel.Fault.NONE);
  }

  /** The row opens, empty, with the caret in the amount. */
  public void open() {
    model.opened(Words.in(resources).get("usual"));
    milligrams.requestFocus();
  }

  /** Behind the amount a letter chooses the way of giving: no number has letters. */
  private void typed(KeyEvent key) {
    if (key.getCharacter().isEmpty() || Character.isISOControl(key.getCharacter().charAt(0))) {
      return;
    }
    model.touched();
    if (key.getTarget() == milligrams && Character.isLetter(key.getCharacter().charAt(0))) {
      String letters = Words.in(resources).get("letters");
      int at = letters.indexOf(key.getCharacter().toLowerCase(Locale.ROOT));
      if (at >= 0 && !milligrams.getText().isBlank()) {
        model.routeProperty().set(Stream.of(Dose.Route.values()).skip(at).findFirst());
      }
      key.consume();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      model.keep();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      model.leave();
    } else {
      return;
    }
    key.consume();
  }

  /** A lozenge is held; into the muscle there is a site instead. */
  private void holds() {
    boolean held = model.mayBeHeld();
    holdPart.setVisible(held);
    holdPart.setManaged(held);
    site.setVisible(!held);
    site.setManaged(!held);
  }

  /** What departs from the order, plainly beside the field, and the field for the reason. */
  private void departs() {
    List<Departure> found = model.departures();
    departs.setText(found.stream().map(this::said).collect(Collectors.joining(" ")));
    departPart.setVisible(!found.isEmpty());
    departPart.setManaged(!found.isEmpty());
    boolean asked = found.stream().anyMatch(each -> each.what() != Departure.What.NO_ORDER);
    reason.setVisible(asked);
    reason.setManaged(asked);
  }

  private String said(Departure departure) {
    boolean route = departure.what() == Departure.What.ROUTE;
    return Words.in(resources).get("depart." + departure.what().name(),
        route ? LogWords.route(Dose.Route.valueOf(departure.was())) : departure.was(),
        route ? LogWords.route(Dose.Route.valueOf(departure.limit())) : departure.limit());
  }

  private void sentence(DoseModel.Fault fault) {
    if (fault == DoseModel.Fault.REASON) {
      reason.requestFocus();
    }
    Optional<DoseSum> sum = model.sum().filter(_ -> fault == DoseModel.Fault.NONE);
    sentence.setText(sum.map(this::told).orElseGet(() -> Words.in(resources).get("fault." + fault.name())));
    sentence.getStyleClass().setAll(fault == DoseModel.Fault.NONE ? "us-row-note" : "us-row-fault");
  }

  private String told(DoseSum sum) {
    Words words = Words.in(resources);
    String amount = words.get("sum", LogWords.plain(sum.milligrams()));
    String alone = sum.perKilogram().map(each -> words.get("sum.kilogram", amount, LogWords.plain(each)))
        .orElseGet(() -> words.get("sum.noweight", amount));
    String all = sum.together().map(each -> words.get("sum.together", alone, LogWords.plain(each)))
        .orElse(alone);
    String told = sum.togetherPerKilogram().map(each -> words.get("sum.kilogram", all, LogWords.plain(each)))
        .orElse(all);
    return model.session().flatMap(session -> session.weightKg().flatMap(kg -> session.weighed().map(
        when -> words.get(days(when, session) > RECENT_DAYS ? "sum.weight.old" : "sum.weight", told,
            LogWords.plain(kg), LogWords.day(when), Long.toString(days(when, session))))))
        .orElse(told);
  }

  private static long days(Moment weighed, Session session) {
    return ChronoUnit.DAYS.between(weighed.day(), session.began().day());
  }
}
