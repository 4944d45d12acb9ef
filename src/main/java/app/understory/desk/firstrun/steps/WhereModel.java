package app.understory.desk.firstrun.steps;

import app.understory.desk.computer.NewFolder;
import app.understory.desk.computer.SyncingFolders;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Where a new practice is kept. */
public final class WhereModel {
  private final Founding founding;
  private final Steps.Turn turn;
  private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>(Problem.NONE);
  private final ObjectProperty<Optional<String>> syncedBy = new SimpleObjectProperty<>(Optional.empty());
  private int asked;

  /** What speaks against a folder. */
  public enum Problem {
    NONE,
    /** It is not the name of a folder. */
    NO_PATH,
    /** Something lies in it already. */
    NOT_EMPTY,
    /** A practice lies in it already. */
    PRACTICE,
    /** It cannot be written in. */
    NOT_WRITABLE;

    static Problem of(NewFolder.Verdict verdict) {
      return switch (verdict) {
        case FREE -> NONE;
        case NOT_EMPTY -> NOT_EMPTY;
        case PRACTICE -> PRACTICE;
        case NOT_WRITABLE -> NOT_WRITABLE;
      };
    }
  }

  WhereModel(Founding founding, Steps.Turn turn) {
    this.founding = founding;
    this.turn = turn;
  }

  public ReadOnlyObjectProperty<Problem> problemProperty() {
    return problem;
  }

  /** The folder as it is now. */
  public String folder() {
    return founding.folder().toString();
  }

  /** What copies the folder elsewhere that was last looked at, if it looks so. */
  public ReadOnlyObjectProperty<Optional<String>> syncedByProperty() {
    return syncedBy;
  }

  /** Looks what copies that folder elsewhere; only the last answer counts. */
  public void typed(String folder) {
    int mine = ++asked;
    founding.stagehand().run(() -> NewFolder.named(folder).flatMap(SyncingFolders::of)).then(found -> {
      if (mine == asked) {
        syncedBy.set(found);
      }
    }).orElse(turn.failed());
  }

  /** Takes the folder and goes on, or says what speaks against it. */
  public void choose(String typed) {
    Optional<Path> folder = NewFolder.named(typed);
    if (folder.isEmpty()) {
      problem.set(Problem.NO_PATH);
      return;
    }
    founding.stagehand().run(() -> Problem.of(NewFolder.look(folder.get()))).then(found -> {
      problem.set(found);
      if (found == Problem.NONE) {
        founding.folder(folder.get());
        turn.next().run();
      }
    }).orElse(turn.failed());
  }

  public void back() {
    turn.back().run();
  }
}
