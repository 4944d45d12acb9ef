package app.understory.desk.today;

import app.understory.kit.work.Stagehand;
import app.understory.practice.PracticeCard;
import app.understory.practice.Setup;
import app.understory.record.Agenda;
import app.understory.vault.Opened;
import app.understory.vault.backup.Backups;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Following;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What today holds. */
final class TodayModel {
  private final Agenda agenda;
  private final Setup setup;
  private final Backups backups;
  private final Timekeeper time;
  private final Following following;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<@Nullable Today> today = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Opened.@Nullable Older> older = new ReadOnlyObjectWrapper<>();

  /**
   * Today as it is shown.
   *
   * @param now when it was read
   */
  record Today(Agenda.Day day, Optional<PracticeCard> card, Optional<Backups.Good> backup, Moment now) {

    /** Whether someone new may be added. */
    boolean mayAdmit() {
      return card.filter(PracticeCard::mayAdmit).isPresent();
    }

    boolean rehearsal() {
      return card.filter(PracticeCard::rehearsal).isPresent();
    }

    /** The visit that comes next, if one does. */
    Optional<Agenda.Coming> next() {
      return day.coming().stream().filter(coming -> coming.visit().open() && coming.session().isEmpty())
          .findFirst();
    }
  }

  TodayModel(Agenda agenda, Setup setup, Backups backups, Timekeeper time, Changes changes,
      Stagehand stagehand) {
    this.agenda = agenda;
    this.setup = setup;
    this.backups = backups;
    this.time = time;
    this.stagehand = stagehand;
    following = new Following(changes,
        _ -> true, () -> stagehand.show(this::read));
  }

  void shown() {
    following.begin();
    read();
  }

  void hidden() {
    following.end();
  }

  void read() {
    stagehand.run(() -> new Today(agenda.today(), setup.card(), backups.last(), time.now())).then(today::set);
  }

  /** What is to be said of the copy that was opened; null where it is the newest known here, or it was understood. */
  ReadOnlyObjectProperty<Opened.@Nullable Older> olderProperty() {
    return older.getReadOnlyProperty();
  }

  void tell(Opened.@Nullable Older told) {
    older.set(told);
  }

  /** It needs not be said again. */
  void understood() {
    older.set(null);
  }

  /** Today; null until it was read. */
  ReadOnlyObjectProperty<@Nullable Today> todayProperty() {
    return today.getReadOnlyProperty();
  }
}
