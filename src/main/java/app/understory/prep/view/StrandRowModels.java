package app.understory.prep.view;

import app.understory.prep.Sheet;
import app.understory.prep.Slip;
import app.understory.prep.Writing;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The rows of a sheet by kind, brought in line with what is written. */
final class StrandRowModels {
  private final WorksheetModel sheet;
  private final Map<Strand.Kind, ObservableList<StrandRowModel>> rows = new EnumMap<>(Strand.Kind.class);
  private final Map<StrandId, StrandRowModel> known = new HashMap<>();
  private final ReadOnlyIntegerWrapper nextNumber = new ReadOnlyIntegerWrapper(this, "nextNumber", 1);

  StrandRowModels(WorksheetModel sheet) {
    this.sheet = sheet;
    for (Strand.Kind kind : Strand.Kind.values()) {
      rows.put(kind, FXCollections.observableArrayList());
    }
  }

  ObservableList<StrandRowModel> of(Strand.Kind kind) {
    return rows.getOrDefault(kind, FXCollections.emptyObservableList());
  }

  ReadOnlyIntegerProperty nextNumberProperty() {
    return nextNumber.getReadOnlyProperty();
  }

  void show(Writing writing, Optional<Sheet> laid, Optional<StrandId> open) {
    Map<StrandId, Sheet.Line> lines = new HashMap<>();
    laid.ifPresent(page -> page.lines().forEach(line -> lines.put(line.strand().id(), line)));
    Map<StrandId, Integer> numbers = numbers(writing, lines);
    known.keySet().removeIf(id -> writing.slip(id).isEmpty());
    for (Slip slip : writing.slips()) {
      Optional<Sheet.Line> line = Optional.ofNullable(lines.get(slip.id()));
      known.computeIfAbsent(slip.id(), _ -> new StrandRowModel(sheet, slip)).update(slip,
          line.map(Sheet.Line::past).orElse(Sheet.Past.NONE),
          line.map(known -> standing(known, slip)).orElse(Strand.Status.OPEN),
          numbers.getOrDefault(slip.id(), 0), open.filter(slip.id()::equals).isPresent());
    }
    known.forEach((id, row) -> row.merged(Optional.ofNullable(lines.get(id))
        .flatMap(line -> line.strand().mergedInto()).flatMap(into -> words(into, writing, lines))));
    rows.forEach((kind, shown) -> {
      List<StrandRowModel> now = writing.of(kind).stream()
          .flatMap(slip -> Optional.ofNullable(known.get(slip.id()))
              .stream())
          .toList();
      if (!shown.equals(now)) {
        shown.setAll(now);
      }
    });
  }

  private static Optional<String> words(StrandId id, Writing writing, Map<StrandId, Sheet.Line> lines) {
    return writing.slip(id).map(Slip::words)
        .or(() -> Optional.ofNullable(lines.get(id)).map(line -> line.strand().words()))
        .or(() -> Optional.of(""));
  }

  /** Where it stands apart from this sheet: what a status said here and taken back again leaves. */
  private static Strand.Status standing(Sheet.Line line, Slip slip) {
    boolean saidHere = line.now().flatMap(turn -> turn.status()).isPresent();
    if (!saidHere && slip.status().isEmpty()) {
      return line.strand().status();
    }
    return line.past().turns().stream().flatMap(turn -> turn.status().stream()).reduce((_, later) -> later)
        .orElse(Strand.Status.OPEN);
  }

  /** The numbers they have; new ones get the lowest that are free, as the vault will give them. */
  private Map<StrandId, Integer> numbers(Writing writing, Map<StrandId, Sheet.Line> lines) {
    Map<StrandId, Integer> numbers = new HashMap<>();
    lines.forEach((id, line) -> line.strand().number().ifPresent(number -> numbers.put(id, number)));
    TreeSet<Integer> taken = new TreeSet<>(numbers.values());
    writing.slips().stream().filter(slip -> !rests(slip, lines)).map(Slip::id)
        .filter(id -> !numbers.containsKey(id))
        .sorted(Comparator.comparing(id -> id.value().toString())).forEach(id -> {
          int number = lowestFree(taken);
          numbers.put(id, number);
          taken.add(number);
        });
    nextNumber.set(lowestFree(taken));
    return numbers;
  }

  private static boolean rests(Slip slip, Map<StrandId, Sheet.Line> lines) {
    Optional<Sheet.Line> line = Optional.ofNullable(lines.get(slip.id()));
    return slip.status().or(() -> line.map(known -> standing(known, slip))).filter(Strand.Status::rests)
        .isPresent();
  }

  private static int lowestFree(TreeSet<Integer> taken) {
    int number = 1;
    while (taken.contains(number)) {
      number++;
    }
    return number;
  }
}
