package app.understory.prep.view.page;

import app.understory.kit.work.Stagehand;
import app.understory.prep.Difference;
import app.understory.prep.SheetDesk;
import app.understory.prep.Worksheet;
import app.understory.prep.Writing;
import app.understory.prep.view.kept.Keeping;
import app.understory.vault.rows.NotKept;
import app.understory.vault.time.Timekeeper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Keeps what is put in on one worksheet, one writing after the other; what is not kept yet is in its draft. */
final class PageKeeping {
  private final Worksheet worksheet;
  private final SheetDesk desk;
  private final Stagehand stagehand;
  private final Timekeeper time;
  private final ReadOnlyObjectWrapper<Keeping> keeping = new ReadOnlyObjectWrapper<>(this, "keeping",
      new Keeping.Untouched());
  private final Writing base;
  private Writing kept;
  private Writing wanted;
  private boolean underWay;

  /**
   * @param kept   what is kept
   * @param wanted what was written: with it what was being typed when it was left last
   */
  PageKeeping(Worksheet worksheet, Writing kept, Writing wanted, SheetDesk desk, Stagehand stagehand,
      Timekeeper time) {
    this.worksheet = worksheet;
    this.kept = kept;
    this.wanted = wanted;
    this.base = wanted;
    this.desk = desk;
    this.stagehand = stagehand;
    this.time = time;
  }

  ReadOnlyObjectProperty<Keeping> keepingProperty() {
    return keeping.getReadOnlyProperty();
  }

  Worksheet worksheet() {
    return worksheet;
  }

  /** What stood before anything was put in here. */
  Writing base() {
    return base;
  }

  /** Notes what is being written. */
  void type(Writing now) {
    wanted = now;
    keeping.set(new Keeping.Typing());
    desk.type(worksheet, Difference.between(kept, now.keepable(kept)));
  }

  /** Keeps what was noted last. */
  void keep() {
    Writing target = wanted.keepable(kept);
    if (underWay || Difference.between(kept, target).nothing()) {
      if (!underWay && keeping.get() instanceof Keeping.Typing) {
        keeping.set(new Keeping.Kept(time.now()));
      }
      return;
    }
    underWay = true;
    stagehand.follow(desk.keep(worksheet, kept, target)).then(_ -> {
      underWay = false;
      kept = target;
      desk.type(worksheet, Difference.between(kept, wanted.keepable(kept)));
      keeping.set(new Keeping.Kept(time.now()));
      keep();
    }).orElse(failure -> {
      underWay = false;
      keeping.set(new Keeping.Failed(failure instanceof NotKept not ? not.reason() : NotKept.Reason.DISK));
    });
  }
}
