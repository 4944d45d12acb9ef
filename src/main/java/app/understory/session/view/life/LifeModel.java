package app.understory.session.view.life;

import app.understory.kit.work.Stagehand;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.session.life.Life;
import app.understory.session.life.Lives;
import app.understory.session.life.Step;
import app.understory.session.line.LineDrafts;
import app.understory.session.line.LineDrafts.Field;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The life of the session that is read, and the steps that can still be taken in it. */
public final class LifeModel {
  private final LiveLog log;
  private final Lives lives;
  private final LineDrafts drafts;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<Told>> told = new ReadOnlyObjectWrapper<>(this, "told",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Step>> asking = new ReadOnlyObjectWrapper<>(this, "asking",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Refused> refused = new ReadOnlyObjectWrapper<>(this, "refused",
      Refused.NOT);
  private final StringProperty why = new SimpleStringProperty(this, "why", "");
  private @Nullable SessionId wish;
  private boolean settling;

  public LifeModel(LiveLog log, LineDrafts drafts, Stagehand stagehand) {
    this.log = log;
    this.drafts = drafts;
    why.addListener((_, _, _) -> note());
    this.lives = new Lives(log);
    this.stagehand = stagehand;
  }

  /** Why a step is not taken. */
  public enum Refused {
    NOT, NO_REASON, TOO_LONG, NOT_KEPT
  }

  /**
   * What is told of it.
   *
   * @param steps that stand, in order
   * @param first the first dose, if one was given
   */
  public record Told(Session session, List<Entry> steps, Optional<Entry> first) {
    public Told {
      steps = List.copyOf(steps);
    }

    /** The step that can be taken back: the last by which it is over or written. */
    public Optional<Entry> back() {
      return Life.last(steps, Step.IN_ERROR).or(
          () -> Life.last(steps, Step.STOPPED, Step.RESCHEDULED, Step.DOCUMENTED, Step.SIGNED));
    }

    /** Whether that step can be taken. */
    public boolean offers(Step step) {
      Session.State state = session.state();
      return !state.live() && switch (step) {
        case DOCUMENTED -> state == Session.State.READY_TO_LEAVE;
        case STOPPED -> state == Session.State.READY_TO_LEAVE;
        case IN_ERROR -> state != Session.State.ENTERED_IN_ERROR && state != Session.State.SIGNED;
        default -> false;
      };
    }
  }

  /** What is told of it; empty until it was read. */
  public ReadOnlyObjectProperty<Optional<Told>> toldProperty() {
    return told.getReadOnlyProperty();
  }

  /** The step whose reason is asked for. */
  public ReadOnlyObjectProperty<Optional<Step>> askingProperty() {
    return asking.getReadOnlyProperty();
  }

  /** Why a step is not taken. */
  public ReadOnlyObjectProperty<Refused> refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /** Why, in words. */
  public StringProperty whyProperty() {
    return why;
  }

  /** Reads the life of this session; a reason that was being typed for it is offered back. */
  public void read(Session session) {
    boolean other = !session.id().equals(wish);
    wish = session.id();
    if (other) {
      told.set(Optional.empty());
      settle(Optional.empty(), "");
    }
    stagehand.run(() -> new Read(look(session), drafts.read(session.id(), Field.LIFE))).then(read -> {
      if (session.id().equals(wish)) {
        told.set(Optional.of(read.told()));
        String[] typed = read.typed().split("\n", 2);
        if (other && typed.length == 2) {
          settle(Optional.of(Step.valueOf(typed[0])), typed[1]);
        }
      }
    });
  }

  private record Read(Told told, String typed) {}

  private void settle(Optional<Step> step, String words) {
    settling = true;
    asking.set(step);
    why.set(words);
    refused.set(Refused.NOT);
    settling = false;
  }

  /** Until the step is taken, its reason stands in a draft of its session. */
  private void note() {
    if (!settling && wish != null) {
      refused.set(Refused.NOT);
      drafts.note(wish, Field.LIFE,
          asking.get().map(step -> step.name() + "\n" + why.get()).orElse(""));
    }
  }

  private Told look(Session session) {
    List<Entry> standing = log.entries(session.id()).stream().filter(entry -> entry.struck().isEmpty())
        .toList();
    return new Told(log.find(session.id()).orElse(session),
        standing.stream().filter(entry -> entry.what() instanceof Entry.Stepped).toList(),
        standing.stream().filter(entry -> entry.what() instanceof Dose).findFirst());
  }

  /** Takes that step, or asks for its reason first. */
  public void ask(Step step) {
    if (step.asksWhy()) {
      asking.set(Optional.of(step));
      note();
    } else {
      take(step, "");
    }
  }

  /** Takes the step whose reason was asked for; one without a reason is not taken. */
  public void keep() {
    String said = why.get().strip();
    refused.set(said.isEmpty()
        ? Refused.NO_REASON
        : said.length() > Entry.Stepped.MOST ? Refused.TOO_LONG : Refused.NOT);
    if (refused.get() == Refused.NOT) {
      asking.get().ifPresent(step -> take(step, said));
    }
  }

  private void take(Step step, String reason) {
    told.get().map(Told::session).ifPresent(of -> stagehand.follow(lives.take(of, step, reason)).then(_ -> {
      drafts.note(of.id(), Field.LIFE, "");
      again(of);
    }).orElse(_ -> refuse(of)));
  }

  /** Something of it changed: it is read again where it still is the one that is read. */
  private void again(Session of) {
    if (of.id().equals(wish)) {
      settle(Optional.empty(), "");
      read(of);
    }
  }

  private void refuse(Session of) {
    if (of.id().equals(wish)) {
      refused.set(Refused.NOT_KEPT);
    }
  }

  /** No step is taken. */
  public void leave() {
    settle(Optional.empty(), "");
    note();
  }

  /** Takes the last step back. */
  public void takeBack() {
    told.get().ifPresent(each -> each.back().ifPresent(step -> stagehand.follow(lives.takeBack(step))
        .then(_ -> again(each.session())).orElse(_ -> refuse(each.session()))));
  }
}
