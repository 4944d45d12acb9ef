package app.understory.intake.view.page;

import app.understory.attachment.AttachedFiles;
import app.understory.attachment.Attachment;
import app.understory.attachment.Belonging;
import app.understory.intake.candidacy.Candidacies;
import app.understory.intake.candidacy.Candidacy.Clearance;
import app.understory.intake.candidacy.Candidacy.How;
import app.understory.intake.candidacy.Candidacy.Outcome;
import app.understory.intake.candidacy.Considerations;
import app.understory.intake.candidacy.Considered;
import app.understory.intake.candidacy.SignedCandidacy;
import app.understory.intake.consent.Consents;
import app.understory.intake.consent.Standing;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.vault.Vault;
import app.understory.vault.rows.Following;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What stands beside the page of intake: consents, and what was decided about candidacy. */
public final class SideModel {
  private static final Set<String> OURS = Set.of("consent", "attached_file", "judgement", "consideration",
      "candidacy", "medicine");

  private final PersonId person;
  private final Sources sources;
  private final Vault vault;
  private final Stagehand stagehand;
  private final Following following;
  private final ReadOnlyObjectWrapper<Read> read = new ReadOnlyObjectWrapper<>(this, "read",
      new Read(List.of(), List.of(), List.of(), Optional.empty()));
  private final ReadOnlyBooleanWrapper notKept = new ReadOnlyBooleanWrapper(this, "notKept");
  private final StringProperty outcome = new SimpleStringProperty(this, "outcome", Outcome.CANDIDATE.name());
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final StringProperty by = new SimpleStringProperty(this, "by", "");
  private final StringProperty on = new SimpleStringProperty(this, "on", "");
  private final StringProperty how = new SimpleStringProperty(this, "how", How.LETTER.name());
  private boolean signing;

  /** Where it is read from. */
  public record Sources(Consents consents, AttachedFiles files, Considerations considerations,
      Candidacies candidacies) {}

  /**
   * What stands there.
   *
   * @param copies the signed copies of all consents
   */
  public record Read(List<Standing> consents, List<Attachment> copies, List<Considered> considered,
      Optional<SignedCandidacy> candidacy) {
    public Read {
      consents = List.copyOf(consents);
      copies = List.copyOf(copies);
      considered = List.copyOf(considered);
    }

    /** The signed copies of one consent. */
    public List<Attachment> copies(Standing standing) {
      return copies.stream().filter(file -> file.to().id().equals(standing.consent().id())).toList();
    }
  }

  public SideModel(PersonId person, Sources sources, Vault vault, Stagehand stagehand) {
    this.person = person;
    this.sources = sources;
    this.vault = vault;
    this.stagehand = stagehand;
    following = new Following(vault.changes(), change -> OURS.contains(change.kind())
        && (change.subject() == null || person.value().equals(change.subject())),
        () -> stagehand.show(this::read));
    vault.drafts().read(place()).ifPresent(this::fill);
    fields().forEach(field -> field.addListener((_, _, _) -> vault.drafts().type(place(), draft())));
  }

  public ReadOnlyObjectProperty<Read> readProperty() {
    return read.getReadOnlyProperty();
  }

  /** Whether the last signing could not be kept. */
  public ReadOnlyBooleanProperty notKeptProperty() {
    return notKept.getReadOnlyProperty();
  }

  /** The name of the {@link Outcome} that is being written. */
  public StringProperty outcomeProperty() {
    return outcome;
  }

  /** What is said about it. */
  public StringProperty wordsProperty() {
    return words;
  }

  /** The prescriber who cleared it; empty where nobody did. */
  public StringProperty byProperty() {
    return by;
  }

  /** The day of the clearance. */
  public StringProperty onProperty() {
    return on;
  }

  /** The name of the {@link How} of the clearance. */
  public StringProperty howProperty() {
    return how;
  }

  public PersonId person() {
    return person;
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

  /** Leaves the view. */
  public void hidden() {
    following.end();
  }

  /**
   * Signs what is written, as everything stands now. What was written as words and clearance is cleared when it stands.
   *
   * @param covers in words, what the signature covers
   */
  public void sign(String covers) {
    if (signing) {
      return;
    }
    signing = true;
    Optional<Clearance> clearance = by.get().isBlank()
        ? Optional.empty()
        : Optional.of(new Clearance(by.get().strip(), on.get().strip(), How.valueOf(how.get())));
    Outcome chosen = Outcome.valueOf(outcome.get());
    String said = words.get();
    stagehand.run(() -> sources.candidacies().sign(person, chosen, said, clearance, covers))
        .then(write -> stagehand.follow(write).then(_ -> {
          signing = false;
          notKept.set(false);
          Stream.of(words, by, on).forEach(field -> field.set(""));
          vault.drafts().clear(place());
          read();
        }).orElse(_ -> fails())).orElse(_ -> fails());
  }

  private void fails() {
    signing = false;
    notKept.set(true);
  }

  private void read() {
    stagehand.run(() -> new Read(sources.consents().of(person),
        sources.files().of(person).stream().filter(file -> file.to().kind() == Belonging.Kind.CONSENT)
            .toList(),
        sources.considerations().of(person), sources.candidacies().of(person))).then(read::set);
  }

  private List<StringProperty> fields() {
    return List.of(outcome, by, on, how, words);
  }

  private String draft() {
    return String.join("\n", fields().stream().map(StringProperty::get).toList());
  }

  private void fill(String draft) {
    String[] parts = draft.split("\n", 5);
    if (parts.length == 5) {
      for (int n = 0; n < parts.length; n++) {
        fields().get(n).set(parts[n]);
      }
    }
  }

  private String place() {
    return "person/" + person.value() + "/candidacy";
  }
}
