package app.understory.integration.view.spoken;

import app.understory.integration.Spoken;
import app.understory.kit.work.Stagehand;
import app.understory.prep.Preparation;
import app.understory.prep.Worksheet;
import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.Session;
import app.understory.vault.files.Drafts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The page of the person's own words of one session. What is chosen is kept as it is chosen. */
public final class SpokenModel {
  private final LiveLog log;
  private final Preparation preparation;
  private final Drafts drafts;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<Laid>> laid = new ReadOnlyObjectWrapper<>(this, "laid",
      Optional.empty());
  private final Deque<Spoken> before = new ArrayDeque<>();
  private final Deque<Spoken> after = new ArrayDeque<>();

  public SpokenModel(LiveLog log, Preparation preparation, Drafts drafts, Stagehand stagehand) {
    this.log = log;
    this.preparation = preparation;
    this.drafts = drafts;
    this.stagehand = stagehand;
  }

  /**
   * A session's page.
   *
   * @param intention of its worksheet, empty where none was written
   * @param others    how many moments of the log are never on the page
   */
  record Laid(Session session, Spoken page, String intention, int others) {}

  /** What is laid out; nothing before it was read. */
  ReadOnlyObjectProperty<Optional<Laid>> laidProperty() {
    return laid.getReadOnlyProperty();
  }

  /** Lays the page of this session out, as it was chosen last. */
  public void open(Session session) {
    before.clear();
    after.clear();
    laid.set(Optional.empty());
    stagehand.run(() -> read(session)).then(found -> laid.set(Optional.of(found)));
  }

  /** Nothing is laid out any more. */
  public void putAway() {
    laid.set(Optional.empty());
  }

  private Laid read(Session session) {
    List<Entry> entries = log.entries(session.id());
    Spoken fresh = Spoken.of(entries);
    String intention = session.worksheet().flatMap(preparation::find).map(Worksheet::intention).orElse("");
    int moments = Math.toIntExact(entries.stream()
        .filter(entry -> entry.struck().isEmpty() && entry.what() instanceof Entry.Words).count());
    Spoken page = drafts.read(place(session)).map(fresh::chosen).orElse(fresh);
    return new Laid(session, page, intention, moments - page.lines().size());
  }

  private static String place(Session session) {
    return "spoken/" + session.id().value();
  }

  /** Keeps the line on the page, or leaves it out. */
  void turn(int line) {
    change(line, lines -> lines.set(line, lines.get(line).kept(!lines.get(line).kept())));
  }

  /** Moves the line one up or down; whether it could. */
  boolean move(int line, boolean up) {
    int to = line + (up ? -1 : 1);
    int last = laid.get().map(now -> now.page().lines().size() - 1).orElse(-1);
    if (to < 0 || to > last) {
      return false;
    }
    change(line, lines -> Collections.swap(lines, line, to));
    return true;
  }

  /** Cuts the line to these words; whether they are words of the line alone. */
  boolean cut(int line, String words) {
    boolean may = laid.get().filter(now -> now.page().lines().get(line).allows(words)).isPresent();
    if (may) {
      change(line, lines -> lines.set(line, lines.get(line).cut(words)));
    }
    return may;
  }

  void top(Spoken.Top top) {
    laid.get().map(Laid::page).filter(page -> page.top() != top)
        .ifPresent(page -> put(new Spoken(top, page.size(), page.lines())));
  }

  void size(Spoken.Size size) {
    laid.get().map(Laid::page).filter(page -> page.size() != size)
        .ifPresent(page -> put(new Spoken(page.top(), size, page.lines())));
  }

  private void change(int line, Consumer<List<Spoken.Line>> work) {
    laid.get().map(Laid::page).filter(page -> line >= 0 && line < page.lines().size()).ifPresent(page -> {
      List<Spoken.Line> lines = new ArrayList<>(page.lines());
      work.accept(lines);
      put(page.with(lines));
    });
  }

  private void put(Spoken page) {
    laid.get().ifPresent(now -> before.push(now.page()));
    after.clear();
    show(page);
  }

  /** One step back. */
  void undo() {
    step(before, after);
  }

  /** One step forth again. */
  void redo() {
    step(after, before);
  }

  private void step(Deque<Spoken> from, Deque<Spoken> to) {
    if (!from.isEmpty()) {
      laid.get().ifPresent(now -> to.push(now.page()));
      show(from.pop());
    }
  }

  private void show(Spoken page) {
    laid.get().ifPresent(now -> {
      drafts.type(place(now.session()), page.write());
      laid.set(Optional.of(new Laid(now.session(), page, now.intention(), now.others())));
    });
  }
}
