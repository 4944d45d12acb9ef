package app.understory.intake.view.page;

import app.understory.intake.candidacy.Consideration;
import app.understory.intake.candidacy.Considerations;
import app.understory.intake.candidacy.Considered;
import app.understory.intake.consent.Consents;
import app.understory.intake.consent.Standing;
import app.understory.intake.history.Allergy;
import app.understory.intake.history.Consent;
import app.understory.intake.history.Diagnosis;
import app.understory.intake.history.Medicine;
import app.understory.intake.history.Trial;
import app.understory.intake.history.TrialCount;
import app.understory.intake.view.row.RowsModel;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.vault.Vault;
import app.understory.vault.rows.Following;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The page of intake of one person. Runs on the thread that shows things. */
public final class IntakeModel {
  private static final Set<String> OURS = Set.of("diagnosis", "allergy", "medicine", "medication_trial",
      "consent",
      "judgement", "setting");

  private final PersonId person;
  private final Groups groups;
  private final Considerations considerations;
  private final Vault vault;
  private final Stagehand stagehand;
  private final Following following;
  private final ReadOnlyObjectWrapper<TrialCount> count = new ReadOnlyObjectWrapper<>(this, "count",
      new TrialCount(List.of(), 0, 0));
  private final ReadOnlyObjectWrapper<List<Standing>> consents = new ReadOnlyObjectWrapper<>(this, "consents",
      List.of());
  private final ReadOnlyBooleanWrapper undated = new ReadOnlyBooleanWrapper(this, "undated");
  private final ReadOnlyObjectWrapper<Optional<Considered>> ketamine = new ReadOnlyObjectWrapper<>(this,
      "ketamine", Optional.empty());
  private final ReadOnlyObjectWrapper<@Nullable Moment> kept = new ReadOnlyObjectWrapper<>(this, "kept");
  private final ReadOnlyBooleanWrapper notKept = new ReadOnlyBooleanWrapper(this, "notKept");
  private final ReadOnlyBooleanWrapper typing = new ReadOnlyBooleanWrapper(this, "typing");

  /** The groups in which lines changed, the last one first. */
  private final Deque<RowsModel<?>> changed = new ArrayDeque<>();

  /** The lines of each group. */
  public record Groups(RowsModel<Diagnosis> diagnoses, RowsModel<Allergy> allergies,
      RowsModel<Medicine> medicines, RowsModel<Trial> trials, RowsModel<Consent> consents) {
    Stream<RowsModel<?>> all() {
      return Stream.of(diagnoses, allergies, medicines, trials, consents);
    }
  }

  public IntakeModel(PersonId person, Groups groups, Considerations considerations, Vault vault,
      Stagehand stagehand) {
    this.person = person;
    this.groups = groups;
    this.considerations = considerations;
    this.vault = vault;
    this.stagehand = stagehand;
    following = new Following(vault.changes(), change -> OURS.contains(change.kind())
        && (change.subject() == null || person.value().equals(change.subject())),
        () -> stagehand.show(this::read));
    groups.all().forEach(group -> {
      group.depthProperty().addListener((_, was, now) -> {
        if (now.intValue() > was.intValue()) {
          changed.push(group);
        }
      });
      group.turnProperty().addListener((_, _, _) -> turned());
      group.keptProperty().addListener((_, _, now) -> kept.set(now));
      group.notKeptProperty().addListener((_, _, _) -> notKept
          .set(groups.all().anyMatch(each -> each.notKeptProperty().get())));
    });
  }

  private void turned() {
    List<Diagnosis> diagnoses = groups.diagnoses().written();
    List<Trial> trials = groups.trials().written();
    count.set(TrialCount.of(trials, diagnoses));
    consents.set(Consents.newest(groups.consents().written(), today()));
    undated.set(trials.stream().anyMatch(trial -> TrialCount.open(trial, diagnoses)));
    typing.set(groups.all().flatMap(group -> group.rows().stream()).anyMatch(row -> row.unkept()));
  }

  /** What the sentence above the trials counts, as they are being written. */
  public ReadOnlyObjectProperty<TrialCount> countProperty() {
    return count.getReadOnlyProperty();
  }

  /** How the newest consents of each kind stand, as they are being written. */
  public ReadOnlyObjectProperty<List<Standing>> consentsProperty() {
    return consents.getReadOnlyProperty();
  }

  /** Whether dates leave open to which episode some trial belongs. */
  public ReadOnlyBooleanProperty undatedProperty() {
    return undated.getReadOnlyProperty();
  }

  /** How allergy to ketamine stands among the considerations, where it is one of them. */
  public ReadOnlyObjectProperty<Optional<Considered>> ketamineProperty() {
    return ketamine.getReadOnlyProperty();
  }

  /** When something was last kept; nothing before. */
  public ReadOnlyObjectProperty<@Nullable Moment> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** Whether something that was typed is not kept yet. */
  public ReadOnlyBooleanProperty typingProperty() {
    return typing.getReadOnlyProperty();
  }

  /** Whether something could not be kept. */
  public ReadOnlyBooleanProperty notKeptProperty() {
    return notKept.getReadOnlyProperty();
  }

  /** The day it is. */
  public LocalDate today() {
    return vault.time().today();
  }

  /** Comes into view: reads, and follows what is kept elsewhere. */
  public void shown() {
    following.begin();
    read();
  }

  /** Leaves the view: everything is kept. */
  public void hidden() {
    keepAll();
    following.end();
  }

  /** Keeps whatever was typed and is not kept yet. */
  public void keepAll() {
    groups.all().forEach(RowsModel::leaveAll);
  }

  /** Puts the line that changed last back to how it was. */
  public void undo() {
    keepAll();
    RowsModel<?> last = changed.poll();
    if (last != null) {
      last.undo();
    }
  }

  private void read() {
    groups.all().forEach(RowsModel::read);
    stagehand.run(() -> considerations.of(person).stream()
        .filter(each -> each.about().code().equals(Consideration.ALLERGY)).findFirst()).then(ketamine::set);
  }
}
