package app.understory.desk.firstrun;

import app.understory.desk.unlock.Entrance;
import app.understory.desk.unlock.Gate;
import app.understory.kit.work.Stagehand;
import app.understory.vault.VaultState;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Which practice to open. */
public final class OpenOneModel {
  private final Stagehand stagehand;
  private final Function<Path, Gate> gates;
  private final Entrance entrance;
  private final Path usual;
  private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>(Problem.NONE);

  /** What speaks against a folder. */
  public enum Problem {
    NONE, NO_PATH, NO_PRACTICE
  }

  OpenOneModel(Stagehand stagehand, Function<Path, Gate> gates, Entrance entrance, Path usual) {
    this.stagehand = stagehand;
    this.gates = gates;
    this.entrance = entrance;
    this.usual = usual;
  }

  public ReadOnlyObjectProperty<Problem> problemProperty() {
    return problem;
  }

  /** Where practices usually lie. */
  public String usual() {
    return usual.toString();
  }

  /** Goes to the practice in that folder, or says what speaks against it. */
  public void open(String typed) {
    Path folder;
    try {
      folder = Path.of(typed.strip());
    } catch (InvalidPathException e) {
      problem.set(Problem.NO_PATH);
      return;
    }
    if (typed.isBlank() || !folder.isAbsolute()) {
      problem.set(Problem.NO_PATH);
      return;
    }
    stagehand.run(() -> gates.apply(folder).door().look()).then(state -> {
      if (state instanceof VaultState.Absent) {
        problem.set(Problem.NONE);
        problem.set(Problem.NO_PRACTICE);
      } else {
        entrance.come(folder);
      }
    }).orElse(entrance::failed);
  }

  public void back() {
    entrance.welcome();
  }
}
