package app.understory.session.view.tab;

import app.understory.kit.work.Stagehand;
import app.understory.session.Entry;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.session.account.Account;
import app.understory.session.view.SessionDesk;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The picture of one session and what is written from its log. */
public final class AccountModel {
  private final SessionDesk desk;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<Account>> account = new ReadOnlyObjectWrapper<>(this,
      "account",
      Optional.empty());
  private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(this, "at");
  private @Nullable SessionId wish;

  public AccountModel(SessionDesk desk, Stagehand stagehand) {
    this.desk = desk;
    this.stagehand = stagehand;
  }

  /** What the session comes to; empty until it was read. */
  public ReadOnlyObjectProperty<Optional<Account>> accountProperty() {
    return account.getReadOnlyProperty();
  }

  /** Which entry is read out beneath the picture, from 0. */
  public ReadOnlyIntegerProperty atProperty() {
    return at.getReadOnlyProperty();
  }

  /** The entry that is read out. */
  public Optional<Entry> current() {
    return account.get().map(Account::standing).filter(all -> at.get() < all.size())
        .map(all -> all.get(at.get()));
  }

  /** Reads a session. */
  public void read(SessionId id) {
    boolean other = !id.equals(wish);
    wish = id;
    stagehand.run(() -> desk.log().find(id).map(this::look)).then(read -> {
      if (id.equals(wish)) {
        account.set(read);
        at.set(other ? 0 : at.get());
      }
    });
  }

  private Account look(Session session) {
    return new Account(session, desk.log().entries(session.id()), desk.log().terms(session.id()),
        desk.strands().of(session.person()));
  }

  /** Goes so many entries on, or back. */
  public void walk(int by) {
    account.get().filter(all -> !all.standing().isEmpty())
        .ifPresent(all -> at.set(Math.clamp(at.get() + by, 0, all.standing().size() - 1)));
  }

  /** Goes to that entry. */
  public void go(Entry entry) {
    account.get().map(all -> all.standing().indexOf(entry)).filter(index -> index >= 0).ifPresent(at::set);
  }
}
