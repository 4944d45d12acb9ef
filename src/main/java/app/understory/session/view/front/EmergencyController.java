package app.understory.session.view.front;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.Ally;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.SessionClock.Beat;
import app.understory.session.VitalSigns;
import app.understory.session.account.Given;
import app.understory.session.concern.Care;
import app.understory.session.view.Facts;
import app.understory.session.view.Named;
import app.understory.session.view.Standing;
import app.understory.session.view.stream.LogWords;
import app.understory.vault.time.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * The emergency view: everything a helper asks for, large. It stands laid out from the beginning of the session, so that
 * one key paints it in one frame, and it needs nothing of the disk.
 */
public final class EmergencyController {
  private static final int MOST_DOSES = 4;
  private static final int MOST_CONCERNS = 2;

  /** A window narrower than this, in pixels, has smaller letters: nothing is cut. */
  private static final double NARROW = 1100;
  private static final String CLOSE = "us-front-close";

  private final ObservableValue<Optional<Facts>> facts;
  private final ObservableValue<Standing> standing;
  private final ObservableValue<Optional<Beat>> now;
  private final Function<EntryId, Optional<Care>> care;
  private long minute = -1;
  @FXML
  private ResourceBundle resources;
  @FXML
  private Label name;
  @FXML
  private Label age;
  @FXML
  private Label weight;
  @FXML
  private Label since;
  @FXML
  private Label clock;
  @FXML
  private Label seconds;
  @FXML
  private VBox also;
  @FXML
  private VBox doses;
  @FXML
  private Label signsWhen;
  @FXML
  private Label pressure;
  @FXML
  private Label pulse;
  @FXML
  private Label before;
  @FXML
  private Label breaths;
  @FXML
  private VBox concerned;
  @FXML
  private VBox concerns;
  @FXML
  private Label address;
  @FXML
  private VBox root;
  @FXML
  private VBox allergies;
  @FXML
  private VBox medicines;
  @FXML
  private VBox phones;
  @FXML
  private Label marked;

  /** @param care what a concern came to, if something is known of it */
  public EmergencyController(ObservableValue<Optional<Facts>> facts, ObservableValue<Standing> standing,
      ObservableValue<Optional<Beat>> now, Function<EntryId, Optional<Care>> care) {
    this.care = care;
    this.facts = facts;
    this.standing = standing;
    this.now = now;
  }

  @FXML
  private void initialize() {
    root.widthProperty().addListener((_, _, width) -> {
      root.getStyleClass().remove(CLOSE);
      if (width.doubleValue() < NARROW) {
        root.getStyleClass().add(CLOSE);
      }
    });
    facts.addListener((_, _, known) -> known.ifPresent(this::introduce));
    standing.addListener((_, _, _) -> stand());
    now.addListener((_, _, beat) -> beat.ifPresent(this::tick));
    facts.getValue().ifPresent(this::introduce);
    stand();
  }

  /** It was opened, and a mark was dropped at that moment. */
  public void opened(Moment at) {
    concerns();
    marked.setText(Words.in(resources).get("marked", LogWords.seconds(at)));
  }

  private void introduce(Facts known) {
    Words words = Words.in(resources);
    Moment began = known.session().began();
    name.setText(Named.of(known.person(), known.namesake()));
    OptionalInt years = known.person().age(began.day());
    age.setText(
        years.isPresent() ? words.get("age", Integer.toString(years.getAsInt())) : words.get("age.none"));
    weight.setText(known.session().weightKg().map(kg -> words.get("weight", LogWords.plain(kg)))
        .orElseGet(() -> words.get("weight.none")));
    List<String> small = new ArrayList<>();
    known.person().birthDate().ifPresent(born -> small.add(words.get("born", Days.plain(born))));
    known.session().weighed().ifPresent(when -> small.add(words.get("weighed", LogWords.day(when))));
    since.setText(String.join(", ", small));
    HealthLines.show(known.health(), allergies, medicines, words);
    also(known, words);
    address.setText(known.room().address().isBlank() ? words.get("unwritten") : known.room().address());
    phones.getChildren().setAll(phones(known, words));
  }

  private void also(Facts known, Words words) {
    also.getChildren().clear();
    line(words.get("meal"), known.sheet().set().lastMeal(), words);
    line(words.get("fasting"), known.sheet().checks().fastingSince().orElse(null), words);
    line(words.get("safe"), known.sheet().setting().safeWord(), words);
    line(words.get("touch"), known.sheet().setting().touch(), words);
  }

  private void line(String label, @org.jspecify.annotations.Nullable String value, Words words) {
    String written = value == null || value.isBlank() ? words.get("unwritten") : value;
    Label line = new Label(words.get("line", label, written));
    line.setWrapText(true);
    line.getStyleClass().add("us-front-plain");
    also.getChildren().add(line);
  }

  private static List<Node> phones(Facts known, Words words) {
    List<Node> rows = new ArrayList<>();
    rows.add(phone(words.get("ambulance"), words.get("ambulance.note"), known.room().ambulance(), words));
    for (Ally.Role role : List.of(Ally.Role.PRESCRIBER, Ally.Role.ESCORT, Ally.Role.EMERGENCY)) {
      Optional<Ally> ally = known.allies().stream().filter(each -> each.role() == role).findFirst();
      if (ally.isPresent() || role != Ally.Role.EMERGENCY) {
        String note = words.get("role." + role.name());
        rows.add(phone(ally.map(Ally::name).orElse(words.get("unnamed")), note,
            ally.flatMap(Ally::phone).orElse(""), words));
      }
    }
    rows.add(phone(words.get("room"), words.get("room.note"), known.room().phone(), words));
    return rows;
  }

  private static Node phone(String who, String note, String number, Words words) {
    Label name = new Label(who);
    name.getStyleClass().add("us-front-plain");
    Label small = new Label(note);
    small.getStyleClass().add("us-front-label");
    Label figure = new Label(number.isBlank() ? words.get("unwritten") : number);
    figure.setMinWidth(Region.USE_PREF_SIZE);
    figure.getStyleClass().add(number.isBlank() ? "us-front-label" : "us-front-large");
    VBox left = new VBox(name, small);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox row = new HBox(12, left, figure);
    row.getStyleClass().add("us-front-row");
    return row;
  }

  private void stand() {
    Words words = Words.in(resources);
    List<Entry> readings = standing.getValue().readings();
    pressure.setText(
        readings.isEmpty() ? words.get("signs.none") : pressure((VitalSigns) readings.getLast().what()));
    pressure.getStyleClass().setAll("label", readings.isEmpty() ? "us-front-plain" : "us-front-pressure");
    pulse.setText(readings.isEmpty() ? "" : rest((VitalSigns) readings.getLast().what(), words));
    breaths.setText(
        readings.isEmpty() ? "" : breaths((VitalSigns) readings.getLast().what(), words));
    breaths.setVisible(!breaths.getText().isEmpty());
    breaths.setManaged(!breaths.getText().isEmpty());
    concerns();
    long first = standing.getValue().doses().stream().mapToLong(Entry::elapsedMs).findFirst()
        .orElse(Long.MAX_VALUE);
    before.setText(readings.stream().filter(reading -> reading.elapsedMs() < first && readings.size() > 1)
        .reduce((_, later) -> later).map(reading -> words.get("before", LogWords.says(reading))).orElse(""));
    now.getValue().ifPresent(this::minutes);
  }

  /** The last concerns, and what each came to. */
  private void concerns() {
    Words words = Words.in(resources);
    List<Entry> all = standing.getValue().concerns();
    concerned.setVisible(!all.isEmpty());
    concerned.setManaged(!all.isEmpty());
    concerns.getChildren().clear();
    all.stream().skip(Math.max(0, all.size() - MOST_CONCERNS)).forEach(entry -> {
      Label line = plain(words.get("concern", LogWords.clock(entry.happened()), care.apply(entry.id())
          .map(known -> LogWords.withCare(entry, known)).orElseGet(() -> LogWords.says(entry))));
      line.setWrapText(true);
      concerns.getChildren().add(line);
    });
    if (all.size() > MOST_CONCERNS) {
      concerns.getChildren()
          .add(plain(words.get("concerns.more", Integer.toString(all.size() - MOST_CONCERNS))));
    }
  }

  private static String breaths(VitalSigns signs, Words words) {
    List<String> parts = new ArrayList<>();
    signs.respiration().ifPresent(value -> parts.add(words.get("breaths", Integer.toString(value))));
    signs.sedation().ifPresent(value -> parts.add(words.get("sedation", Integer.toString(value))));
    return String.join(", ", parts);
  }

  private static String pressure(VitalSigns signs) {
    return signs.systolic().isPresent()
        ? signs.systolic().getAsInt() + "/" + signs.diastolic().orElse(0)
        : LogWords.signs(signs);
  }

  private static String rest(VitalSigns signs, Words words) {
    List<String> parts = new ArrayList<>();
    signs.pulse().ifPresent(value -> parts.add(words.get("pulse", Integer.toString(value))));
    signs.oxygen().ifPresent(value -> parts.add(words.get("oxygen", Integer.toString(value))));
    return String.join("    ", parts);
  }

  private void tick(Beat beat) {
    clock.setText(LogWords.clock(beat.at()));
    seconds.setText(LogWords.seconds(beat.at()).substring(5));
    if (beat.elapsedMs() / 60_000 != minute) {
      minutes(beat);
    }
  }

  private void minutes(Beat beat) {
    minute = beat.elapsedMs() / 60_000;
    Words words = Words.in(resources);
    List<Entry> readings = standing.getValue().readings();
    signsWhen.setText(readings.isEmpty()
        ? ""
        : words.get("ago.at", LogWords.clock(readings.getLast().happened()),
            LogWords.span(beat.elapsedMs() - readings.getLast().elapsedMs())));
    Given given = Given.of(standing.getValue().doses(),
        facts.getValue().flatMap(known -> known.session().weightKg()));
    doses.getChildren().clear();
    given.doses().stream().skip(Math.max(0, given.doses().size() - MOST_DOSES))
        .forEach(entry -> doses.getChildren().add(dose(entry, beat, words)));
    if (given.doses().isEmpty()) {
      doses.getChildren().add(plain(words.get("doses.none")));
    } else {
      String all = words.get("together", LogWords.plain(given.milligrams()));
      doses.getChildren().add(plain(
          given.perKilogram().map(each -> words.get("kilogram", all, LogWords.plain(each))).orElse(all)));
    }
  }

  private static Node dose(Entry entry, Beat beat, Words words) {
    Dose dose = (Dose) entry.what();
    Label what = new Label(words.get("dose", dose.substance(), LogWords.amount(dose)));
    what.getStyleClass().add("us-front-large");
    Label at = plain(LogWords.clock(entry.happened()));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    Label ago = new Label(words.get("ago", LogWords.span(beat.elapsedMs() - entry.elapsedMs())));
    ago.getStyleClass().add("us-front-strong");
    ago.setMinWidth(Region.USE_PREF_SIZE);
    return new VBox(what, new HBox(at, gap, ago));
  }

  private static Label plain(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("us-front-plain");
    return label;
  }
}
