package app.understory.integration.view.asked;

import app.understory.integration.asked.AskedAndCame;
import app.understory.integration.asked.Candidate;
import app.understory.integration.asked.Candidates;
import app.understory.kit.work.Stagehand;
import app.understory.session.Session;
import app.understory.strand.Strand;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One session's asked and came, and what is decided about what came unasked. */
public final class AskedModel {
  private final Candidates candidates;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<AskedAndCame>> laid = new ReadOnlyObjectWrapper<>(this, "laid",
      Optional.empty());
  private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper(this, "failing");
  private final Set<UUID> deciding = new HashSet<>();
  private Optional<Session> session = Optional.empty();

  public AskedModel(Candidates candidates, Stagehand stagehand) {
    this.candidates = candidates;
    this.stagehand = stagehand;
  }

  ReadOnlyObjectProperty<Optional<AskedAndCame>> laidProperty() {
    return laid.getReadOnlyProperty();
  }

  /** The last decision could not be kept. */
  ReadOnlyBooleanProperty failingProperty() {
    return failing.getReadOnlyProperty();
  }

  /** Lays out this session. */
  public void open(Session of) {
    session = Optional.of(of);
    laid.set(Optional.empty());
    read();
  }

  /** Puts it away. */
  public void putAway() {
    session = Optional.empty();
    laid.set(Optional.empty());
  }

  private void read() {
    Optional<Session> asked = session;
    asked.ifPresent(one -> stagehand.run(() -> candidates.of(one)).then(found -> {
      if (asked.equals(session)) {
        laid.set(Optional.of(found));
      }
    }));
  }

  void takeUp(Candidate candidate, Strand.Kind kind) {
    decide(candidate, () -> candidates.takeUp(candidate, kind));
  }

  void takeUpAsPath(Candidate candidate) {
    decide(candidate, () -> candidates.takeUpAsPath(candidate));
  }

  void rest(Candidate candidate) {
    decide(candidate, () -> candidates.rest(candidate));
  }

  void takeBack(Candidate candidate) {
    decide(candidate, () -> candidates.takeBack(candidate));
  }

  /** One decision about one thing at a time: a key that comes while it is being kept does nothing. */
  private void decide(Candidate candidate, Callable<CompletableFuture<Candidate>> decision) {
    if (!deciding.add(candidate.id())) {
      return;
    }
    stagehand.run(() -> decision.call().join()).then(_ -> {
      deciding.remove(candidate.id());
      failing.set(false);
      read();
    }).orElse(_ -> {
      deciding.remove(candidate.id());
      failing.set(true);
      read();
    });
  }
}
