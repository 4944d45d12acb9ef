package app.understory.session.view.life;

import app.understory.kit.work.Stagehand;
import app.understory.session.Session;
import app.understory.session.leaving.Leaving;
import app.understory.session.leaving.Leaving.Item;
import app.understory.session.leaving.Leavings;
import app.understory.session.leaving.Readiness;
import app.understory.session.line.LineDrafts;
import app.understory.session.line.LineDrafts.Field;
import app.understory.vault.time.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is looked at before the person leaves. Each tick is kept at once and taken off by the same. */
abstract class LeavingState {
  private final Leavings leavings;
  private final LineDrafts drafts;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<Readiness>> readiness = new ReadOnlyObjectWrapper<>(this,
      "readiness", Optional.empty());
  private final ReadOnlyObjectWrapper<LeavingNotice> notice = new ReadOnlyObjectWrapper<>(this, "notice",
      LeavingNotice.NONE);
  private final StringProperty decidedBy = new SimpleStringProperty(this, "decidedBy", "");
  private final StringProperty early = new SimpleStringProperty(this, "early", "");
  private @Nullable Session session;
  private final List<Function<Leaving, Leaving>> waiting = new ArrayList<>();
  private boolean reading;
  private int writing;

  LeavingState(Leavings leavings, LineDrafts drafts, Stagehand stagehand) {
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
    if (before != null && !before.id().equals(of.id())) {
      readiness.set(Optional.empty());
      waiting.clear();
    }
    session = of;
    notice.set(LeavingNotice.NONE);
    stagehand.run(() -> new Read(leavings.readiness(of), drafts.read(of.id(), Field.LEAVING)))
        .then(read -> {
          if (of.equals(session) && writing == 0) {
            show(read.readiness(), read.typed());
            List<Function<Leaving, Leaving>> typed = List.copyOf(waiting);
            waiting.clear();
            typed.forEach(this::change);
          }
        });
  }

  private void show(Readiness ready, String typed) {
    reading = true;
    String[] words = typed.split("\n", 2);
    boolean drafted = words.length == 2;
    decidedBy.set(drafted ? words[0] : ready.leaving().decidedBy().orElse(""));
    early.set(drafted ? words[1] : ready.leaving().early().orElse(""));
    reading = false;
    readiness.set(Optional.of(ready));
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

  /** They leave now, or it is taken back. Where not everything is so, it asks why first. */
  public void leave() {
    Optional<Readiness> ready = readiness.get();
    if (ready.isEmpty()) {
      return;
    }
    if (ready.get().leaving().left().isPresent()) {
      change(leaving -> leaving.gone(Optional.empty(), leaving.early()));
    } else if (!ready.get().complete() && early.get().isBlank()) {
      notice.set(LeavingNotice.EARLY);
    } else {
      Moment now = leavings.now();
      Optional<String> why = ready.get().complete() ? Optional.empty() : said(early, 4_000);
      change(leaving -> leaving.gone(Optional.of(now), why));
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
    Leaving standing = ready.get().leaving();
    Leaving then = how
        .apply(standing.decided(said(decidedBy, 200)).gone(standing.left(), said(early, 4_000)));
    readiness.set(Optional.of(ready.get().with(then)));
    notice.set(LeavingNotice.NONE);
    writing++;
    stagehand.follow(leavings.keep(then)).then(_ -> {
      writing--;
      if (writing == 0 && of.equals(session)) {
        drafts.note(of.id(), Field.LEAVING, "");
        read(of);
      }
    }).orElse(_ -> {
      writing--;
      notice.set(LeavingNotice.NOT_KEPT);
    });
  }

  private static Optional<String> said(StringProperty typed, int most) {
    String words = typed.get().strip();
    return Optional.of(words.substring(0, Math.min(words.length(), most))).filter(said -> !said.isEmpty());
  }
}
