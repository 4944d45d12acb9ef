package app.understory.measure.view.entry;

import app.understory.kit.work.Stagehand;
import app.understory.measure.Answers;
import app.understory.measure.Measures;
import app.understory.measure.Response;
import app.understory.measure.Scored;
import app.understory.measure.Scoring;
import app.understory.measure.definition.Item;
import app.understory.measure.definition.Measure;
import app.understory.measure.safety.Safety;
import app.understory.measure.safety.SafetyFlag;
import app.understory.measure.view.Overview;
import app.understory.vault.Vault;
import app.understory.vault.rows.NotKept;
import app.understory.vault.time.Moment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One form under the hand: a digit answers and goes on. Every answer is a row at once. */
public final class EntryModel {
  private static final int TEN = 10;

  private final Measures measures;
  private final FlagModel flag;
  private final Vault vault;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(new Keeping.Nothing());
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private final Unkept unkept = new Unkept();

  private record Step(Response form, int cursor) {}

  public EntryModel(Measures measures, Safety safety, Vault vault, Stagehand stagehand) {
    this.measures = measures;
    flag = new FlagModel(safety, vault.drafts(), stagehand);
    sheet.addListener((_, _, now) -> flag.show(now));
    this.vault = vault;
    this.stagehand = stagehand;
  }

  /** The form; null while none is open. */
  public ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** How far it is kept. */
  public ReadOnlyObjectProperty<Keeping> keepingProperty() {
    return keeping.getReadOnlyProperty();
  }

  /** The answer to what must not be missed on it. */
  public FlagModel flag() {
    return flag;
  }

  /** The items that must be answered in words. */
  Set<Integer> flagged() {
    return flag.flagProperty().get().filter(SafetyFlag::stands).map(SafetyFlag::items)
        .<Set<Integer>>map(Set::copyOf).orElse(Set.of());
  }

  /** When it is. */
  Moment now() {
    return vault.time().now();
  }

  /** The form as it stands, if one is open. */
  public Optional<Response> form() {
    return Optional.ofNullable(sheet.get()).map(Sheet::form);
  }

  /** Opens a form, kept before or new, with what was read of the person. */
  public void open(Overview seen, Response read) {
    Response form = unkept.newest(read);
    done.clear();
    undone.clear();
    keeping.set(form.ended().<Keeping>map(Keeping.Kept::new).orElseGet(Keeping.Nothing::new));
    Measure measure = measures.measure(form);
    Answers answers = form.answers();
    int furthest = measure.items().stream().map(Item::number).filter(item -> !answers.blank(item))
        .mapToInt(item -> item + 1).max().orElse(1);
    int reached = form.ended().isPresent() ? measure.items().size() + 1 : furthest;
    lay(seen, measure, form, first(measure, answers, reached), reached);
    sendAgain();
  }

  private static int first(Measure measure, Answers answers, int reached) {
    return measure.items().stream().filter(item -> Scoring.asked(item, answers))
        .map(Item::number).filter(answers::blank).findFirst()
        .orElse(Math.max(reached, measure.items().size()));
  }

  /** Hears what was read anew: what is under the hand stays as it is. */
  public void hear(Overview seen) {
    Sheet open = sheet.get();
    if (open != null) {
      Response form = unkept.holds(open.form().id())
          ? open.form()
          : seen.forms().stream().filter(each -> each.id().equals(open.form().id())).findFirst()
              .orElse(open.form());
      lay(seen, open.measure(), form, open.cursor(), open.reached());
    }
  }

  private void lay(Overview seen, Measure measure, Response form, int cursor, int reached) {
    List<Scored> others = seen.of(form.measure()).stream().filter(Scored::complete)
        .filter(one -> !one.response().id().equals(form.id()))
        .filter(one -> one.response().begun().compareTo(form.begun()) < 0).toList();
    sheet.set(new Sheet(measure, form, cursor, reached, others.stream().reduce((_, later) -> later),
        seen.baseline(form),
        seen.flags().stream().filter(flag -> flag.form().id().equals(form.id())).findFirst()
            .flatMap(SafetyFlag::answer),
        Optional.ofNullable(seen.wordings().get(form.measure()))));
  }

  /** The form leaves the view; what the disk did not take is sent once more. */
  public void leave() {
    done.clear();
    undone.clear();
    sendAgain();
  }

  private void sendAgain() {
    unkept.refused().forEach(this::keep);
  }

  /**
   * A digit: answers the item under the hand and goes on. Where an item goes to ten, a nought after a one makes ten, and
   * the hand stays.
   *
   * @return whether the item knows that answer
   */
  public boolean digit(int digit) {
    Sheet open = sheet.get();
    if (open == null || open.struck() || open.cursor() > open.measure().items().size()) {
      return false;
    }
    Item item = open.measure().item(open.cursor());
    if (item.most() >= TEN) {
      boolean ten = digit == 0 && open.form().answers().of(item.number()).orElse(-1) == 1;
      return answer(item.number(), ten ? TEN : digit, false);
    }
    return answer(item.number(), digit, true);
  }

  /** Answers that item; whether it knows that answer. */
  public boolean answer(int item, int value, boolean goOn) {
    Sheet open = sheet.get();
    if (open == null || open.struck() || !open.measure().item(item).takes(value)
        || !open.asked(open.measure().item(item))) {
      return false;
    }
    change(open, open.form().answers().with(item, value), item, goOn);
    return true;
  }

  /** The person would rather not answer the item under the hand. */
  public void decline() {
    Sheet open = sheet.get();
    if (open != null && !open.struck() && open.cursor() <= open.measure().items().size()) {
      change(open, open.form().answers().declining(open.cursor()), open.cursor(), true);
    }
  }

  /** Clears the item under the hand, or the one before where that is blank. */
  public void clear() {
    Sheet open = sheet.get();
    if (open == null || open.struck()) {
      return;
    }
    boolean here = open.cursor() <= open.measure().items().size()
        && !open.form().answers().blank(open.cursor());
    int item = here ? open.cursor() : open.step(-1);
    if (item >= 1) {
      change(open, open.form().answers().without(item), item, false);
    }
  }

  private void change(Sheet open, Answers answers, int item, boolean goOn) {
    done.push(new Step(open.form(), open.cursor()));
    undone.clear();
    Sheet changed = open.at(open.form().with(answers), item, Math.max(open.reached(), item));
    int next = goOn ? changed.step(1) : item;
    sheet.set(changed.at(changed.form(), next, Math.max(changed.reached(), next)));
    keep(changed.form());
  }

  /** Moves the hand up or down. */
  public void move(int by) {
    Sheet open = sheet.get();
    if (open != null) {
      int there = open.step(by);
      sheet.set(open.at(open.form(), there, Math.max(open.reached(), there)));
    }
  }

  /** Puts the hand on that item. */
  public void go(int item) {
    Sheet open = sheet.get();
    if (open != null && open.asked(open.measure().item(item))) {
      sheet.set(open.at(open.form(), item, Math.max(open.reached(), item)));
    }
  }

  /** Takes the last answer back. */
  public void undo() {
    turn(done, undone);
  }

  /** Does what was taken back last again. */
  public void redo() {
    turn(undone, done);
  }

  private void turn(Deque<Step> from, Deque<Step> to) {
    Sheet open = sheet.get();
    Step step = open == null || open.struck() ? null : from.poll();
    if (open != null && step != null) {
      to.push(new Step(open.form(), open.cursor()));
      sheet.set(open.at(step.form(), step.cursor(), open.reached()));
      keep(step.form());
    }
  }

  /** How and when it was taken; of a form on paper when it was filled in. */
  public void taken(Response.Mode mode, Moment when) {
    Sheet open = sheet.get();
    if (open != null) {
      done.push(new Step(open.form(), open.cursor()));
      Response form = open.form().taken(mode, when);
      sheet.set(open.at(form, open.cursor(), open.reached()));
      if (!form.answers().none()) {
        keep(form);
      }
    }
  }

  /** Closes the form though it has blanks: they were not asked. */
  public void close() {
    Sheet open = sheet.get();
    if (open != null && !open.form().answers().none()) {
      sheet.set(open.at(open.form(), open.cursor(), open.measure().items().size() + 1));
      if (open.form().ended().isEmpty()) {
        mark(open.form(), measures.end(open.form()));
      }
    }
  }

  /** Marks it as entered in error, or takes that back. */
  public void strike(boolean error) {
    Sheet open = sheet.get();
    if (open != null && !open.form().answers().none()) {
      mark(open.form(), error ? measures.strike(open.form()) : measures.restore(open.form()));
    }
  }

  private void keep(Response form) {
    unkept.sent(form);
    follow(form, measures.keep(form));
  }

  private void mark(Response form, CompletableFuture<Response> write) {
    unkept.marked(form);
    follow(form, write);
  }

  private void follow(Response sent, CompletableFuture<Response> write) {
    say(sent, new Keeping.Underway());
    stagehand.follow(write).then(form -> {
      unkept.taken(sent);
      Sheet open = sheet.get();
      if (!unkept.holds(form.id()) && open != null && open.form().id().equals(form.id())) {
        sheet.set(open.at(form, open.cursor(), open.reached()));
        say(form, new Keeping.Kept(vault.time().now()));
      }
    }).orElse(failure -> {
      unkept.refused(sent);
      say(sent, new Keeping.Failed(failure instanceof NotKept not ? not.reason() : NotKept.Reason.DISK));
    });
  }

  /** Says it of the form that is open, and of no other. */
  private void say(Response form, Keeping how) {
    Sheet open = sheet.get();
    if (open != null && open.form().id().equals(form.id())) {
      keeping.set(how);
    }
  }
}
