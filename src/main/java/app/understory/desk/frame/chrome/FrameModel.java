package app.understory.desk.frame.chrome;

import app.understory.desk.frame.FrameBookmark;
import app.understory.desk.frame.PersonFacts;
import app.understory.desk.frame.Whereabouts;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.vault.Vault;
import app.understory.vault.backup.Backups;
import app.understory.vault.rows.Following;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the rail shows: where one is, the people opened lately, and how the backup stands. */
public final class FrameModel {
  private static final int OPEN = 5;

  private final Vault vault;
  private final LastPlace last;
  private final Stagehand stagehand;
  private final ObjectProperty<Whereabouts> where = new SimpleObjectProperty<>(new Whereabouts.AtPlace(""));
  private final ObservableList<OpenPerson> open = FXCollections.observableArrayList();
  private final ObjectProperty<Backup> backup = new SimpleObjectProperty<>(new Backup.Unknown());
  private @Nullable PersonFacts facts;
  private final Following following;
  private Backups.@Nullable Watching watching;

  /**
   * Someone in the rail.
   *
   * @param mark what tells them from others of the name; empty where nobody else has it
   */
  public record OpenPerson(PersonId id, String name, String mark) {}

  /** How the backup stands. */
  public sealed interface Backup {
    /** Not looked at yet. */
    record Unknown() implements Backup {}

    /** There is none. */
    record None() implements Backup {}

    /** One is being made. */
    record Making() implements Backup {}

    /** The newest good one. */
    record Good(Backups.Good newest) implements Backup {}

    /** The last attempt failed. */
    record Failed() implements Backup {}

    /** The newest holds every row, but not every attachment. */
    record Lacking() implements Backup {}
  }

  public FrameModel(Vault vault, Stagehand stagehand) {
    this.vault = vault;
    this.last = new LastPlace(vault);
    this.stagehand = stagehand;
    following = new Following(vault.changes(), change -> change.kind().equals("person"),
        () -> stagehand.show(this::readNames));
  }

  /** Whether the vault is only looked at. */
  public boolean readOnly() {
    return vault.readOnly();
  }

  /** Where one is. */
  public ReadOnlyObjectProperty<Whereabouts> whereProperty() {
    return where;
  }

  /** People opened lately, the order they were first opened in. */
  public ObservableList<OpenPerson> open() {
    return open;
  }

  /** How the backup stands. */
  public ReadOnlyObjectProperty<Backup> backupProperty() {
    return backup;
  }

  public Moment now() {
    return vault.time().now();
  }

  public void know(PersonFacts facts) {
    this.facts = facts;
  }

  /** Begins to follow what is kept. */
  public void start() {
    following.begin();
    watching = vault.backups().watch(standing -> stagehand.show(() -> stand(standing)));
    readBackup();
  }

  public void stop() {
    if (watching != null) {
      watching.close();
      watching = null;
    }
    following.end();
  }

  /** Notes where one is, over an end of the program too. */
  public void moved(Whereabouts now) {
    where.set(now);
    last.note(now, people());
  }

  /** The people opened lately. */
  public List<PersonId> people() {
    return open.stream().map(OpenPerson::id).toList();
  }

  /** Where one was before the program ended, if it is known. */
  public Optional<FrameBookmark> last() {
    return last.read();
  }

  /** Puts a person among the open ones; whoever had to make room comes back. */
  public Optional<PersonId> opened(PersonId id) {
    if (open.stream().anyMatch(one -> one.id().equals(id))) {
      return Optional.empty();
    }
    open.add(new OpenPerson(id, "", ""));
    readNames();
    return open.size() > OPEN ? Optional.of(open.removeFirst().id()) : Optional.empty();
  }

  /** Makes a backup now and reads it back. */
  public void makeBackup() {
    if (!(backup.get() instanceof Backup.Making)) {
      backup.set(new Backup.Making());
      vault.backups().begin();
    }
  }

  /** How it stands now, unless something newer was told meanwhile: the day's first may be under way. */
  private void readBackup() {
    stagehand.run(() -> vault.backups().standing()).then(standing -> {
      if (backup.get() instanceof Backup.Unknown) {
        stand(standing);
      }
    }).orElse(_ -> backup.set(new Backup.Failed()));
  }

  private void stand(Backups.Standing standing) {
    backup.set(switch (standing.stage()) {
      case MAKING -> new Backup.Making();
      case FAILED -> new Backup.Failed();
      case LACKING -> new Backup.Lacking();
      case RESTING -> standing.last().<Backup>map(Backup.Good::new).orElseGet(Backup.None::new);
    });
  }

  private void readNames() {
    PersonFacts ask = facts;
    if (ask == null) {
      return;
    }
    List<PersonId> ids = people();
    stagehand.run(() -> {
      Map<PersonId, String> marks = ask.marks(ids);
      return ids.stream().flatMap(id -> ask.person(id).stream()
          .map(person -> new OpenPerson(id, person.preferredName(), marks.getOrDefault(id, "")))).toList();
    }).then(this::name);
  }

  private void name(List<OpenPerson> people) {
    open.replaceAll(
        one -> people.stream().filter(person -> person.id().equals(one.id())).findFirst().orElse(one));
  }
}
