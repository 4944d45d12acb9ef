package app.understory.session.view.life;

import app.understory.kit.work.Stagehand;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.session.life.Life;
import app.understory.session.life.Lives;
import app.understory.session.life.Step;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The life of the session that is read, and the steps that can still be taken in it. */
public final class LifeModel {
  private final LiveLog log;
  private final Lives lives;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<Told>> told = new ReadOnlyObjectWrapper<>(this, "told",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Step>> asking = new ReadOnlyObjectWrapper<>(this, "asking",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Boolean> refused = new ReadOnlyObjectWrapper<>(this, "refused", false);
  private final StringProperty why = new SimpleStringProperty(this, "why", "");

  public LifeModel(LiveLog log, Stagehand stagehand) {
    this.log = log;
    this.lives = new Lives(log);
    this.stagehand = stagehand;
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

  /** Whether a reason is lacking, or the step was not kept. */
  public ReadOnlyObjectProperty<Boolean> refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /** Why, in words. */
  public StringProperty whyProperty() {
    return why;
  }

  /** Reads the life of this session. */
  public void read(Session session) {
    if (told.get().filter(each -> !each.session().id().equals(session.id())).isPresent()) {
      leave();
    }
    stagehand.run(() -> look(session)).then(read -> told.set(Optional.of(read)));
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
    refused.set(false);
    if (step.asksWhy()) {
      asking.set(Optional.of(step));
    } else {
      take(step, "");
    }
  }

  /** Takes the step whose reason was asked for; one without a reason is not taken. */
  public void keep() {
    refused.set(why.get().isBlank());
    if (!why.get().isBlank()) {
      asking.get().ifPresent(step -> take(step, why.get()));
    }
  }

  private void take(Step step, String reason) {
    told.get().ifPresent(each -> stagehand.follow(lives.take(each.session(), step, reason)).then(_ -> {
      leave();
      read(each.session());
    }).orElse(_ -> refused.set(true)));
  }

  /** No step is taken. */
  public void leave() {
    asking.set(Optional.empty());
    why.set("");
    refused.set(false);
  }

  /** Takes the last step back. */
  public void takeBack() {
    told.get().ifPresent(each -> each.back().ifPresent(step -> stagehand.follow(lives.takeBack(step))
        .then(_ -> read(each.session())).orElse(_ -> refused.set(true))));
  }
}
