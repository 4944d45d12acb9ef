package app.understory.intake.view.candidacy;

import app.understory.intake.candidacy.Considerations;
import app.understory.intake.candidacy.Considered;
import app.understory.intake.candidacy.Judgement;
import app.understory.intake.candidacy.Judgement.State;
import app.understory.intake.candidacy.Tally;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.practice.Clinician;
import app.understory.practice.Setup;
import app.understory.vault.Vault;
import app.understory.vault.rows.Following;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The considerations of one person, as they are judged. Runs on the thread that shows things. */
public final class ConsiderationsModel {
  private final PersonId person;
  private final Considerations considerations;
  private final Setup setup;
  private final Vault vault;
  private final Stagehand stagehand;
  private final Following following;
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ObservableList<Line> shown = FXCollections.unmodifiableObservableList(lines);
  private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(this, "tally",
      new Tally(Map.of()));
  private final ReadOnlyBooleanWrapper notKept = new ReadOnlyBooleanWrapper(this, "notKept");
  private final ReadOnlyObjectWrapper<@Nullable Moment> kept = new ReadOnlyObjectWrapper<>(this, "kept");
  /** What was judged and is not kept yet, by code. */
  private final Map<String, Considered> underWay = new HashMap<>();
  private final Deque<Considered> before = new ArrayDeque<>();
  private Map<UUID, String> names = Map.of();
  private String from = "";

  public ConsiderationsModel(PersonId person, Considerations considerations, Setup setup, Vault vault,
      Stagehand stagehand) {
    this.person = person;
    this.considerations = considerations;
    this.setup = setup;
    this.vault = vault;
    this.stagehand = stagehand;
    following = new Following(vault.changes(), change -> change.kind().equals("consideration")
        || change.kind().equals("judgement") && person.value().equals(change.subject()),
        () -> stagehand.show(this::read));
  }

  private record Read(List<Considered> standing, Map<UUID, String> names) {}

  /** In the practice's order. */
  public ObservableList<Line> lines() {
    return shown;
  }

  /** How many stand how. */
  public ReadOnlyObjectProperty<Tally> tallyProperty() {
    return tally.getReadOnlyProperty();
  }

  /** Whether the last thing judged could not be kept. */
  public ReadOnlyBooleanProperty notKeptProperty() {
    return notKept.getReadOnlyProperty();
  }

  /** When something was last kept here; nothing before. */
  public ReadOnlyObjectProperty<@Nullable Moment> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** The day it is. */
  public LocalDate today() {
    return vault.time().today();
  }

  /** Where what is judged from now on is known from, where nothing else is said, as <i>first talk</i>. */
  public void from(String source) {
    from = source;
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

  /** Sets how one stands. The same state once more is no judgement. */
  public void judge(String code, State state) {
    find(code).filter(line -> line.standing().state() != state).map(Line::standing).ifPresent(was -> {
      before.push(was);
      Considered now = new Considered(was.about(), Optional.of(provisional(was, state, was.note(),
          from.isBlank() ? was.source() : from)));
      keep(now, considerations.judge(person, was, state, from), () -> before.removeIf(each -> each == was));
    });
  }

  /** Keeps what was noted beside one, and where it is known from; its draft is cleared when it stands. */
  public void note(String code, Noted typed) {
    String note = typed.note();
    String source = typed.source();
    find(code).map(Line::standing).ifPresent(was -> {
      if (was.note().equals(note.strip()) && was.source().equals(source.strip())) {
        vault.drafts().clear(place(code));
        return;
      }
      before.push(was);
      keep(new Considered(was.about(), Optional.of(provisional(was, was.state(), note.strip(),
          source.strip()))), considerations.note(person, was, note, source),
          () -> before.removeIf(each -> each == was));
    });
  }

  /** What is being typed beside one, for as long as it is no row. */
  public void typing(String code, Noted typed) {
    vault.drafts().type(place(code), typed.draft());
  }

  /** What was being typed beside one, or else what is noted there. */
  public Noted noted(String code) {
    return vault.drafts().read(place(code)).map(Noted::read)
        .orElseGet(() -> find(code).map(Line::standing)
            .map(standing -> new Noted(standing.note(), standing.source()))
            .orElse(new Noted("", "")));
  }

  /** Takes the last judgement or note back: the list says again what it said before. */
  public void undo() {
    Considered was = before.poll();
    if (was != null) {
      keep(was, considerations.putBack(person, was), () -> before.push(was));
    }
  }

  private Judgement provisional(Considered was, State state, String note, String source) {
    Moment now = vault.time().now();
    boolean same = was.state() == state && was.judgement().isPresent();
    return new Judgement(vault.ids().next(), person, was.about().code(), state, note, source,
        same ? was.judgement().orElseThrow().judged() : now, now,
        same ? was.judgement().orElseThrow().by() : vault.clinician());
  }

  /** @param failed puts the steps that can be taken back to what they were */
  private void keep(Considered now, CompletableFuture<Judgement> write, Runnable failed) {
    String code = now.about().code();
    underWay.put(code, now);
    lay(lines.stream().map(Line::standing).toList());
    stagehand.follow(write).then(done -> {
      underWay.remove(code, now);
      notKept.set(false);
      kept.set(vault.time().now());
      if (vault.drafts().read(place(code)).map(Noted::read)
          .filter(new Noted(done.note(), done.source())::equals).isPresent()) {
        vault.drafts().clear(place(code));
      }
      read();
    }).orElse(_ -> {
      underWay.remove(code, now);
      failed.run();
      notKept.set(true);
      read();
    });
  }

  private void read() {
    stagehand
        .run(() -> new Read(considerations.of(person), setup.clinicians().stream()
            .collect(Collectors.toMap(Clinician::id, Clinician::name))))
        .then(read -> {
          names = read.names();
          lay(read.standing());
        });
  }

  private void lay(List<Considered> standing) {
    List<Considered> now = standing.stream()
        .map(each -> underWay.getOrDefault(each.about().code(), each)).toList();
    List<Line> fresh = new ArrayList<>();
    now.forEach(each -> fresh.add(new Line(each,
        each.judgement().filter(judgement -> judgement.by().equals(vault.clinician())).isPresent(),
        each.judgement().map(judgement -> names.getOrDefault(judgement.by(), "")).orElse(""))));
    if (!lines.equals(fresh)) {
      lines.setAll(fresh);
    }
    tally.set(Tally.of(now));
  }

  private Optional<Line> find(String code) {
    return lines.stream().filter(line -> line.code().equals(code)).findFirst();
  }

  private String place(String code) {
    return "person/" + person.value() + "/consideration/" + code;
  }
}
