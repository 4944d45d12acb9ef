package app.understory.measure.view.wording;

import app.understory.kit.work.Stagehand;
import app.understory.measure.Library;
import app.understory.measure.definition.Measure;
import app.understory.measure.view.MeasureDesk;
import app.understory.measure.wording.TypedWording;
import app.understory.measure.wording.Wording;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The wording of one measure, and measures of the practice's own. */
public final class WordingModel {
  private final MeasureDesk desk;
  private final Stagehand stagehand;
  private final StringProperty lines = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said.Nothing());
  private final ReadOnlyObjectWrapper<Optional<Measure>> measure = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Wording>> stands = new ReadOnlyObjectWrapper<>(
      Optional.empty());

  /** What is said of the last attempt. */
  sealed interface Said {
    /** None was made. */
    record Nothing() implements Said {}

    /** The words are in use. */
    record Worded(String measure) implements Said {}

    /** The wording was not taken. */
    record WordingRefused(TypedWording.Refused refused, int items) implements Said {}

    /** A measure of the practice's own. */
    record Own(Library.Loaded loaded) implements Said {}

    /** The file could not be read, or nothing could be kept. */
    record Failed() implements Said {}
  }

  public WordingModel(MeasureDesk desk, Stagehand stagehand) {
    this.desk = desk;
    this.stagehand = stagehand;
  }

  /** What is pasted: an item a line. It stays whatever becomes of it. */
  StringProperty linesProperty() {
    return lines;
  }

  ReadOnlyObjectProperty<Said> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** The measure whose wording it is. */
  ReadOnlyObjectProperty<Optional<Measure>> measureProperty() {
    return measure.getReadOnlyProperty();
  }

  /** The wording in use; empty where it is asked in our own short words. */
  ReadOnlyObjectProperty<Optional<Wording>> standsProperty() {
    return stands.getReadOnlyProperty();
  }

  /** Turns to that measure. */
  void turn(Measure to) {
    measure.set(Optional.of(to));
    said.set(new Said.Nothing());
    look(to);
  }

  private void look(Measure of) {
    stagehand.run(() -> desk.wordings().of(of.about().id())).then(stands::set);
  }

  /** Takes the pasted lines as the wording. */
  void paste() {
    measure.get().ifPresent(of -> take(of, TypedWording.pasted(lines.get(), of)));
  }

  /** Takes a file: a Questionnaire is the wording of the measure, any other a measure of the practice's own. */
  void open(Path file) {
    stagehand.run(() -> Files.readString(file)).then(text -> {
      if (text.stripLeading().startsWith("{")) {
        measure.get().ifPresent(of -> take(of,
            TypedWording.questionnaire(text, of, String.valueOf(file.getFileName()))));
      } else {
        stagehand.follow(desk.measures().library().load(text.lines().toList()))
            .then(loaded -> said.set(new Said.Own(loaded))).orElse(_ -> said.set(new Said.Failed()));
      }
    }).orElse(_ -> said.set(new Said.Failed()));
  }

  private void take(Measure of, TypedWording typed) {
    switch (typed) {
      case TypedWording.Refused refused -> said.set(new Said.WordingRefused(refused, of.items().size()));
      case TypedWording.Clear(Wording wording) ->
        stagehand.follow(desk.wordings().load(of.about().id(), wording)).then(_ -> {
          said.set(new Said.Worded(of.about().name()));
          look(of);
        }).orElse(_ -> said.set(new Said.Failed()));
    }
  }

  /** Goes back to our own short words. */
  void drop() {
    measure.get().ifPresent(of -> stagehand.follow(desk.wordings().drop(of.about().id())).then(_ -> {
      said.set(new Said.Nothing());
      look(of);
    }).orElse(_ -> said.set(new Said.Failed())));
  }
}
