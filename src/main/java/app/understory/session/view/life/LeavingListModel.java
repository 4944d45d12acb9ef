package app.understory.session.view.life;

import app.understory.kit.work.Stagehand;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.session.leaving.Leaving;
import app.understory.session.leaving.Leaving.Item;
import app.understory.session.leaving.Leavings;
import app.understory.session.leaving.Readiness;
import app.understory.session.line.LineDrafts;
import app.understory.session.line.LineDrafts.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is looked at before the person leaves. Each tick is kept at once and taken off by the same. */
public class LeavingListModel {
  private final Leavings leavings;
  private final LineDrafts drafts;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<Readiness>> readiness = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyObjectWrapper<LeavingNotice> notice = new ReadOnlyObjectWrapper<>(LeavingNotice.NONE);
  private final StringProperty decidedBy = new SimpleStringProperty("");
  private final StringProperty early = new SimpleStringProperty("");
  private @Nullable Session session;
  private final List<Function<Leaving, Leaving>> waiting = new ArrayList<>();
  private boolean reading;
  private final Map<SessionId, Integer> writing = new HashMap<>();

  public LeavingListModel(Leavings leavings, LineDrafts drafts, Stagehand stagehand) {
    this.leavings = leavings;
    this.drafts = drafts;
    this.stagehand = stagehand;
    decidedBy.addListener((_, _, _) -> note());
    early.addListener((_, _, _) -> note());
  }

  /** How ready they are; empty until it was read. */
  public ReadOnlyObjectProperty<Optional<Readiness>> readinessProperty() {
    return readiness.getReadOnlyProperty();
  }

  /** What is said of it. */
  public ReadOnlyObjectProperty<LeavingNotice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Who decides. */
  public StringProperty decidedByProperty() {
    return decidedBy;
  }

  /** Why they leave before everything is so. */
  public StringProperty earlyProperty() {
    return early;
  }

  private record Read(Readiness readiness, String typed) {}

  /** Looks at this session. */
  public void read(Session of) {
    Session before = session;
    if (before == null || !before.id().equals(of.id())) {
      readiness.set(Optional.empty());
      waiting.clear();
      say("", "");
    }
    session = of;
    notice.set(LeavingNotice.NONE);
    look(of);
  }

  /** Reads it anew; what is typed meanwhile stays, and what is still being written is not read over. */
  private void look(Session of) {
    String by = decidedBy.get();
    String why = early.get();
    stagehand.run(() -> new Read(leavings.readiness(of), drafts.read(of.id(), Field.LEAVING)))
        .then(read -> {
          if (here(of) && !writing.containsKey(of.id())) {
            if (decidedBy.get().equals(by) && early.get().equals(why)) {
              offer(read.readiness().leaving(), read.typed());
            }
            readiness.set(Optional.of(read.readiness()));
            List<Function<Leaving, Leaving>> asked = List.copyOf(waiting);
            waiting.clear();
            asked.forEach(this::change);
          }
        });
  }

  private boolean here(Session of) {
    Session now = session;
    return now != null && now.id().equals(of.id());
  }

  private void offer(Leaving kept, String typed) {
    String[] words = typed.split("\n", 2);
    boolean drafted = words.length == 2;
    say(drafted ? words[0] : kept.decidedBy().orElse(""), drafted ? words[1] : kept.early().orElse(""));
  }

  private void say(String by, String why) {
    reading = true;
    decidedBy.set(by);
    early.set(why);
    reading = false;
  }

  /** Until it is kept, what is typed stands in a draft. */
  private void note() {
    Session of = session;
    if (of != null && !reading) {
      drafts.note(of.id(), Field.LEAVING, decidedBy.get().replace('\n', ' ') + "\n" + early.get());
    }
  }

  /** It is so, seen now; once more it is not. */
  public void tick(Item item) {
    change(leaving -> leaving.turned(item, leavings.now()));
  }

  /** Keeps who decides. */
  public void decide() {
    readiness.get().map(Readiness::leaving)
        .filter(leaving -> !leaving.decidedBy().equals(said(decidedBy, 200))
            || !leaving.early().equals(said(early, 4_000)))
        .ifPresent(_ -> change(leaving -> leaving));
  }

  /** They leave now, or it is taken back. Where not everything is so by now, it asks why first. */
  public void leave() {
    Session of = session;
    Optional<Readiness> shown = readiness.get();
    if (of == null || shown.isEmpty()) {
      return;
    }
    if (shown.get().leaving().left().isPresent()) {
      change(Leaving::back);
    } else {
      stagehand.run(() -> leavings.readiness(of)).then(fresh -> {
        if (here(of)) {
          leave(of, fresh.with(readiness.get().map(Readiness::leaving).orElse(fresh.leaving())));
        }
      });
    }
  }

  private void leave(Session of, Readiness fresh) {
    readiness.set(Optional.of(fresh));
    if (fresh.unwritten()) {
      notice.set(LeavingNotice.UNWRITTEN);
    } else if (!fresh.complete() && early.get().isBlank()) {
      notice.set(LeavingNotice.EARLY);
    } else {
      change(leaving -> leaving.gone(leavings.now(of)));
    }
  }

  /** A minute went by: how long it is since the last dose is said anew. */
  public void minute() {
    Session of = session;
    if (of != null && readiness.get().isPresent()) {
      look(of);
    }
  }

  /** What is changed before it was read waits for that; what is changed shows at once, whatever the disk does. */
  private void change(Function<Leaving, Leaving> how) {
    Session of = session;
    Optional<Readiness> ready = readiness.get();
    if (of == null) {
      return;
    }
    if (ready.isEmpty()) {
      waiting.add(how);
      return;
    }
    String by = decidedBy.get();
    String why = early.get();
    Leaving then = how.apply(
        ready.get().leaving().decided(said(decidedBy, 200)).because(said(early, 4_000)));
    readiness.set(Optional.of(ready.get().with(then)));
    notice.set(LeavingNotice.NONE);
    writing.merge(of.id(), 1, Integer::sum);
    stagehand.follow(leavings.keep(then)).then(_ -> {
      written(of);
      boolean as = !here(of) || decidedBy.get().equals(by) && early.get().equals(why);
      if (as) {
        drafts.note(of.id(), Field.LEAVING, "");
      }
      if (here(of) && !writing.containsKey(of.id())) {
        look(of);
      }
    }).orElse(_ -> {
      written(of);
      if (here(of)) {
        notice.set(LeavingNotice.NOT_KEPT);
      }
    });
  }

  private void written(Session of) {
    int left = writing.getOrDefault(of.id(), 1) - 1;
    if (left > 0) {
      writing.put(of.id(), left);
    } else {
      writing.remove(of.id());
    }
  }

  private static Optional<String> said(StringProperty typed, int most) {
    String words = typed.get().strip();
    return Optional.of(words.substring(0, Math.min(words.length(), most))).filter(said -> !said.isEmpty());
  }
}
