package app.understory.desk.firstrun.steps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Where a new practice is kept. */
public final class WhereModel {
  private final Founding founding;
  private final Steps.Turn turn;
  private final ObjectProperty<Problem> problem = new SimpleObjectProperty<>(Problem.NONE);

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
    NOT_WRITABLE
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

  /** What copies that folder elsewhere, if it looks so. */
  public Optional<String> syncedBy(String typed) {
    return path(typed).flatMap(SyncingFolders::of);
  }

  /** Takes the folder and goes on, or says what speaks against it. */
  public void choose(String typed) {
    Optional<Path> folder = path(typed);
    if (folder.isEmpty()) {
      problem.set(Problem.NO_PATH);
      return;
    }
    founding.stagehand().run(() -> look(folder.get())).then(found -> {
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

  private static Optional<Path> path(String typed) {
    try {
      Path path = Path.of(typed.strip());
      return typed.isBlank() || !path.isAbsolute() ? Optional.empty() : Optional.of(path.normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Problem look(Path folder) {
    if (Files.exists(folder.resolve("vault.json"))) {
      return Problem.PRACTICE;
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        return inside.findAny().isPresent() ? Problem.NOT_EMPTY : writable(folder);
      } catch (IOException | UncheckedIOException e) {
        return Problem.NOT_WRITABLE;
      }
    }
    return Files.exists(folder) ? Problem.NOT_EMPTY : writable(folder);
  }

  private static Problem writable(Path folder) {
    Path there = folder;
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there != null && Files.isDirectory(there) && Files.isWritable(there)
        ? Problem.NONE
        : Problem.NOT_WRITABLE;
  }
}
