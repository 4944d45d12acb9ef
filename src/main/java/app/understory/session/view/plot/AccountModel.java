package app.understory.session.view.plot;

import app.understory.kit.work.Stagehand;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.session.account.Account;
import app.understory.session.concern.Care;
import app.understory.session.leaving.Readiness;
import app.understory.session.view.SessionDesk;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  private final ReadOnlyObjectWrapper<Extra> extra = new ReadOnlyObjectWrapper<>(this, "extra", Extra.NONE);
  private @Nullable SessionId wish;

  public AccountModel(SessionDesk desk, Stagehand stagehand) {
    this.desk = desk;
    this.stagehand = stagehand;
  }

  /**
   * What is told of a session beside its log.
   *
   * @param cares what its concerns came to
   * @param ready how the person left, or how ready they are
   */
  public record Extra(List<Care> cares, Optional<Readiness> ready) {
    static final Extra NONE = new Extra(List.of(), Optional.empty());

    public Extra {
      cares = List.copyOf(cares);
    }
  }

  /** What is told beside the log. */
  public ReadOnlyObjectProperty<Extra> extraProperty() {
    return extra.getReadOnlyProperty();
  }

  private record Read(Account account, Extra extra) {}

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
        extra.set(read.map(Read::extra).orElse(Extra.NONE));
        account.set(read.map(Read::account));
        at.set(other ? 0 : at.get());
      }
    });
  }

  private Read look(Session session) {
    return new Read(
        new Account(session, desk.log().entries(session.id()), desk.log().terms(session.id()),
            desk.strands().of(session.person())),
        new Extra(desk.log().cares(session.id()), Optional.of(desk.leavings().readiness(session))));
  }

  /** Goes so many entries on, or back. */
  public void walk(int by) {
    account.get().filter(all -> !all.standing().isEmpty())
        .ifPresent(all -> at.set(Math.clamp(at.get() + by, 0, all.standing().size() - 1)));
  }

  /** The rows of the picture: words and marks by what they are, the private ones last. */
  List<List<Entry>> rows() {
    Map<Optional<Kind>, List<Entry>> rows = new LinkedHashMap<>();
    account.get().stream().flatMap(all -> all.standing().stream())
        .filter(entry -> entry.what() instanceof Entry.Words || entry.what() instanceof Entry.Mark)
        .sorted(Comparator.comparing(entry -> entry.lane() == Entry.Lane.PRIVATE))
        .forEach(entry -> rows.computeIfAbsent(kind(entry), _ -> new ArrayList<>()).add(entry));
    return List.copyOf(rows.values());
  }

  private static Optional<Kind> kind(Entry entry) {
    return entry.what() instanceof Entry.Words words ? Optional.of(words.kind()) : Optional.empty();
  }

  /** Everything in the picture by what it is: vital signs, doses, then the rows. */
  private List<List<Entry>> kinds(Account all) {
    List<List<Entry>> kinds = new ArrayList<>(List.of(all.readings(), all.given().doses()));
    kinds.addAll(rows());
    return kinds.stream().filter(kind -> !kind.isEmpty()).toList();
  }

  /** Goes to the next kind, or the one before: to that entry of it which is nearest in time. */
  public void kind(int by) {
    account.get().ifPresent(all -> current().ifPresent(here -> {
      List<List<Entry>> kinds = kinds(all);
      int from = by > 0 ? -1 : kinds.size();
      for (int i = 0; i < kinds.size(); i++) {
        from = kinds.get(i).contains(here) ? i : from;
      }
      int to = from + by;
      if (to >= 0 && to < kinds.size()) {
        kinds.get(to).stream()
            .min(Comparator.comparingLong(entry -> Math.abs(entry.elapsedMs() - here.elapsedMs())))
            .ifPresent(this::go);
      }
    }));
  }

  /** Goes to the next moment of the strand with that number, round to the first after the last. */
  public void strand(int number) {
    account.get().ifPresent(all -> {
      Set<StrandId> meant = all.strands().stream()
          .filter(strand -> strand.number().isPresent() && strand.number().getAsInt() == number)
          .map(Strand::id).collect(Collectors.toSet());
      List<Integer> places = IntStream.range(0, all.standing().size())
          .filter(i -> all.standing().get(i).strands().stream().anyMatch(meant::contains)).boxed().toList();
      places.stream().filter(place -> place > at.get()).findFirst().or(() -> places.stream().findFirst())
          .ifPresent(at::set);
    });
  }

  /** Goes to that entry. */
  public void go(Entry entry) {
    account.get().map(all -> all.standing().indexOf(entry)).filter(index -> index >= 0).ifPresent(at::set);
  }
}
