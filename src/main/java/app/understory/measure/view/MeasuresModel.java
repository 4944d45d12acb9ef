package app.understory.measure.view;

import app.understory.kit.work.Stagehand;
import app.understory.measure.CourseFacts.Sitting;
import app.understory.measure.Response;
import app.understory.measure.Scored;
import app.understory.measure.due.Plan;
import app.understory.measure.due.Plans.Planned;
import app.understory.measure.view.entry.EntryModel;
import app.understory.measure.view.entry.Sheet;
import app.understory.measure.wording.Wording;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.vault.Vault;
import app.understory.vault.rows.Following;
import app.understory.vault.time.Timekeeper;
import app.understory.visit.Visit;
import app.understory.visit.VisitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The measures of one person: what is due, what was answered, and which one is open. */
public final class MeasuresModel {
  private final PersonId person;
  private final MeasureDesk desk;
  private final Timekeeper time;
  private final Stagehand stagehand;
  private final Following following;
  private final EntryModel entry;
  private final MeasuresExits exits;
  private final ReadOnlyObjectWrapper<@Nullable Overview> overview = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<String> chosen = new ReadOnlyObjectWrapper<>("");
  /** The order of the list while the screen stands: a row does not jump away under the hand. */
  private List<String> order = List.of();

  public MeasuresModel(PersonId person, MeasureDesk desk, Vault vault, Stagehand stagehand,
      MeasuresExits exits) {
    this.exits = exits;
    this.person = person;
    this.desk = desk;
    this.time = vault.time();
    this.stagehand = stagehand;
    entry = new EntryModel(desk.measures(), desk.safety(), vault, stagehand);
    following = new Following(vault.changes(),
        change -> change.subject() == null || person.value().equals(change.subject()),
        () -> stagehand.show(this::read));
  }

  /** The form that is open. */
  public EntryModel entry() {
    return entry;
  }

  /** Who. */
  public PersonId person() {
    return person;
  }

  /** The day it is. */
  LocalDate today() {
    return time.today();
  }

  /** The open form as it is shown; null while none is open. */
  ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
    return entry.sheetProperty();
  }

  /** The open form, if one is. */
  Optional<Response> form() {
    return entry.form();
  }

  /** Marks the open form as entered in error, or takes that back. */
  void strike(boolean error) {
    entry.strike(error);
  }

  /** What was read; null until it was. */
  public ReadOnlyObjectProperty<@Nullable Overview> overviewProperty() {
    return overview.getReadOnlyProperty();
  }

  /** The id of the measure whose form is open; empty at first. */
  public ReadOnlyObjectProperty<String> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Comes into view: reads, and follows what is kept. */
  public void shown() {
    order = List.of();
    following.begin();
    read();
  }

  /** Leaves the view. */
  public void hidden() {
    following.end();
    entry.leave();
  }

  /** Those measures that are offered to this person, due ones first. */
  public List<Planned> lines() {
    Overview seen = overview.get();
    if (seen == null) {
      return List.of();
    }
    List<Planned> lines = new ArrayList<>();
    for (String id : order) {
      seen.planned().stream().filter(one -> one.measure().about().id().equals(id)).filter(Lines::offered)
          .forEach(lines::add);
    }
    return lines;
  }

  /** Opens the form of a measure: the one of today, or a new one. */
  public void choose(String measure) {
    if (!measure.equals(chosen.get())) {
      chosen.set(measure);
      open();
    }
  }

  /** Opens that form, of whatever day. */
  public void open(Response form) {
    Overview seen = overview.get();
    if (seen != null) {
      entry.open(seen, form);
    }
  }

  /** Every form of the chosen measure, those entered in error too, oldest first. */
  public List<Response> forms() {
    Overview seen = overview.get();
    return seen == null
        ? List.of()
        : seen.forms().stream().filter(form -> form.measure().equals(chosen.get())).toList();
  }

  /** Opens the form before the open one, or the one after it; after the newest a new one. */
  public void turn(boolean earlier) {
    List<Response> forms = forms();
    int here = entry.form().map(open -> index(forms, open)).orElse(forms.size());
    int there = here + (earlier ? -1 : 1);
    if (there >= 0 && there < forms.size()) {
      open(forms.get(there));
    } else if (there == forms.size()) {
      blank();
    }
  }

  /** Whether the person may fill in the chosen measure themself. */
  boolean forPerson() {
    return planned().filter(one -> !one.measure().about().byClinician()).isPresent();
  }

  /** Hands the open form over to the person, or a new one where it is filled in already. */
  void handOver() {
    Sheet open = entry.sheetProperty().get();
    if (open != null
        && (open.through() || open.struck() || !open.form().begun().day().equals(time.today()))) {
      blank();
    }
    entry.form().ifPresent(form -> exits.handOver(
        form.taken(Response.Mode.BY_PERSON, form.answers().none() ? time.now() : form.begun())));
  }

  private static int index(List<Response> forms, Response open) {
    for (int n = 0; n < forms.size(); n++) {
      if (forms.get(n).id().equals(open.id())) {
        return n;
      }
    }
    return forms.size();
  }

  /** Opens a new form of the chosen measure, whatever was filled in today. */
  public void blank() {
    Overview seen = overview.get();
    planned().ifPresent(planned -> {
      if (seen != null) {
        entry.open(seen, desk.measures().begin(person, planned.measure(), mode(planned), seen.visit(),
            session(seen, planned), language(seen)));
      }
    });
  }

  /** The session a form belongs to: the newest one for what comes after a session, else the one of today. */
  private Optional<UUID> session(Overview seen, Planned planned) {
    boolean after = planned.plan() == Plan.AFTER_SESSION || planned.plan() == Plan.AFTER_PSYCHEDELIC;
    return seen.course().sittings().reversed().stream()
        .filter(sitting -> after || sitting.began().day().equals(time.today())).findFirst()
        .map(Sitting::session);
  }

  private String language(Overview seen) {
    return Optional.ofNullable(seen.wordings().get(chosen.get())).map(Wording::language).orElse("en");
  }

  private static Response.Mode mode(Planned planned) {
    return planned.measure().about().byClinician() ? Response.Mode.BY_CLINICIAN : Response.Mode.READ_ALOUD;
  }

  private void open() {
    Overview seen = overview.get();
    if (seen == null) {
      return;
    }
    forms().reversed().stream().filter(form -> form.struck().isEmpty())
        .filter(form -> form.begun().day().equals(time.today())).findFirst()
        .ifPresentOrElse(this::open, this::blank);
  }

  private Optional<Planned> planned() {
    return lines().stream().filter(one -> one.measure().about().id().equals(chosen.get())).findFirst();
  }

  private void read() {
    stagehand.run(() -> desk.people().find(person).map(this::read)).then(found -> found.ifPresent(this::lay));
  }

  private Overview read(Person who) {
    List<Scored> scored = desk.measures().of(person);
    return new Overview(who, desk.measures().forms(person), scored, desk.plans().of(who, scored),
        desk.safety().of(person), desk.wordings().all(), visit(), desk.measures().course(person));
  }

  private Optional<VisitId> visit() {
    return desk.visits().of(person).stream().filter(visit -> visit.planned().day().equals(time.today()))
        .filter(visit -> visit.state() != Visit.State.CANCELLED && visit.state() != Visit.State.RESCHEDULED)
        .map(Visit::id).findFirst();
  }

  private void lay(Overview read) {
    order = Lines.order(order, read.planned());
    overview.set(read);
    if (planned().isEmpty()) {
      chosen.set("");
      lines().stream().findFirst().ifPresent(first -> choose(first.measure().about().id()));
    } else {
      entry.hear(read);
    }
  }
}
