package app.understory.course.view.plan;

import app.understory.course.Part;
import app.understory.course.regimen.Leg;
import app.understory.course.regimen.Rhythm;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One stretch of a regimen in fields. */
final class LegFields {
  private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.INDUCTION);
  private final StringProperty doses = new SimpleStringProperty("");
  private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.WEEKLY);
  private final StringProperty least = new SimpleStringProperty("");
  private final StringProperty most = new SimpleStringProperty("");

  /** How its rhythm counts. */
  enum Unit {
    WEEKLY, DAYS, MONTHS
  }

  static LegFields of(Leg leg) {
    LegFields fields = new LegFields();
    fields.part.set(leg.part());
    fields.doses.set(Integer.toString(leg.doses()));
    switch (leg.rhythm()) {
      case Rhythm.Weekly(int times) -> fields.set(Unit.WEEKLY, times, times);
      case Rhythm.Daily(int least, int most) -> fields.set(Unit.DAYS, least, most);
      case Rhythm.Monthly(int least, int most) -> fields.set(Unit.MONTHS, least, most);
    }
    return fields;
  }

  private void set(Unit counted, int from, int to) {
    unit.set(counted);
    least.set(Integer.toString(from));
    most.set(from == to ? "" : Integer.toString(to));
  }

  /** What is typed, as one line of a draft. */
  static String write(List<LegFields> all) {
    return all.stream().map(each -> String.join("|", each.part.get().name(), each.doses.get(),
        each.unit.get().name(), each.least.get(), each.most.get())).collect(Collectors.joining(";"));
  }

  static List<LegFields> read(String draft) {
    return Arrays.stream(draft.split(";")).map(line -> line.split("\\|", -1)).filter(part -> part.length == 5)
        .map(part -> {
          LegFields fields = new LegFields();
          fields.part.set(Part.valueOf(part[0]));
          fields.doses.set(part[1]);
          fields.unit.set(Unit.valueOf(part[2]));
          fields.least.set(part[3]);
          fields.most.set(part[4]);
          return fields;
        }).toList();
  }

  /** The stretch, where the fields say one. */
  Optional<Leg> leg() {
    OptionalInt count = number(doses);
    OptionalInt from = number(least);
    OptionalInt to = most.get().isBlank() ? from : number(most);
    if (count.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    try {
      Rhythm rhythm = switch (unit.get()) {
        case WEEKLY -> new Rhythm.Weekly(from.getAsInt());
        case DAYS -> new Rhythm.Daily(from.getAsInt(), to.getAsInt());
        case MONTHS -> new Rhythm.Monthly(from.getAsInt(), to.getAsInt());
      };
      return Optional.of(new Leg(part.get(), count.getAsInt(), rhythm));
    } catch (IllegalArgumentException outside) {
      return Optional.empty();
    }
  }

  private static OptionalInt number(StringProperty typed) {
    String text = typed.get().strip();
    return text.matches("\\d{1,3}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
  }

  Observable[] all() {
    return new Observable[]{part, doses, unit, least, most};
  }

  ObjectProperty<Part> partProperty() {
    return part;
  }

  StringProperty dosesProperty() {
    return doses;
  }

  ObjectProperty<Unit> unitProperty() {
    return unit;
  }

  StringProperty leastProperty() {
    return least;
  }

  StringProperty mostProperty() {
    return most;
  }
}
