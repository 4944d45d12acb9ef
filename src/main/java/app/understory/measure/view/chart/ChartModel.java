package app.understory.measure.view.chart;

import app.understory.kit.work.Stagehand;
import app.understory.measure.Measures;
import app.understory.measure.chart.Chart;
import app.understory.measure.chart.Curve;
import app.understory.measure.chart.Curves;
import app.understory.measure.chart.Dosing;
import app.understory.measure.chart.DosingFacts;
import app.understory.people.PersonId;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Following;
import app.understory.vault.time.Timekeeper;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One score of a person over time, or two, as they now stand; and the point that is looked at. */
final class ChartModel {
  private final PersonId person;
  private final Measures measures;
  private final DosingFacts dosings;
  private final Timekeeper time;
  private final Stagehand stagehand;
  private final Following following;
  private final ReadOnlyObjectWrapper<Optional<Read>> read = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Chart>> chart = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Point>> at = new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<String> first = Optional.empty();
  private Optional<String> second = Optional.empty();
  private boolean chosen;

  /** Everything that can be drawn. */
  record Read(List<Curve> curves, List<Dosing> dosings) {
    Read {
      curves = List.copyOf(curves);
      dosings = List.copyOf(dosings);
    }
  }

  /**
   * The form that is looked at.
   *
   * @param curve   0 or 1
   * @param reading its place among the curve's forms
   */
  record Point(int curve, int reading) {}

  ChartModel(PersonId person, Measures measures, DosingFacts dosings, Changes changes, Timekeeper time,
      Stagehand stagehand) {
    this.person = person;
    this.measures = measures;
    this.dosings = dosings;
    this.time = time;
    this.stagehand = stagehand;
    following = new Following(changes, change -> person.value().equals(change.subject()),
        () -> stagehand.show(this::read));
  }

  PersonId person() {
    return person;
  }

  /** What can be drawn; nothing until it was read. */
  ReadOnlyObjectProperty<Optional<Read>> readProperty() {
    return read.getReadOnlyProperty();
  }

  /** What is drawn. */
  ReadOnlyObjectProperty<Optional<Chart>> chartProperty() {
    return chart.getReadOnlyProperty();
  }

  /** The form that is looked at. */
  ReadOnlyObjectProperty<Optional<Point>> atProperty() {
    return at.getReadOnlyProperty();
  }

  void shown() {
    following.begin();
    read();
  }

  void hidden() {
    following.end();
  }

  private void read() {
    stagehand.run(() -> {
      List<String> order = measures.library().offered().stream().map(each -> each.about().id()).toList();
      return new Read(Curves.of(measures.of(person), order, measures.course(person).begun()),
          dosings.of(person));
    }).then(found -> {
      read.set(Optional.of(found));
      if (!chosen) {
        first = found.curves().stream().findFirst().map(Curve::id);
        second = found.curves().stream().skip(1).filter(curve -> alike(found.curves().getFirst(), curve))
            .findFirst().map(Curve::id);
      }
      draw();
    });
  }

  /** Of another instrument, and on a scale that both can share. */
  private boolean alike(Curve one, Curve other) {
    boolean sameInstrument = instrument(one).equals(instrument(other));
    return !sameInstrument && one.scope().better() == other.scope().better()
        && new Chart(List.of(one, other), List.of(), time.today()).oneScale();
  }

  private static String instrument(Curve curve) {
    return curve.id().substring(0, curve.id().indexOf('/'));
  }

  /** Draws that score first. */
  void chooseFirst(String id) {
    chosen = true;
    second = second.filter(other -> !other.equals(id));
    first = Optional.of(id);
    draw();
  }

  /** Lays that one on it, or none. */
  void chooseSecond(Optional<String> id) {
    chosen = true;
    second = id.filter(other -> first.filter(other::equals).isEmpty());
    draw();
  }

  private void draw() {
    read.get().ifPresent(now -> {
      List<Curve> curves = Stream.of(first, second).flatMap(Optional::stream)
          .flatMap(id -> now.curves().stream().filter(curve -> curve.id().equals(id))).toList();
      chart.set(Optional.of(new Chart(curves, now.dosings(), time.today())));
      at.set(at.get().filter(point -> point.curve() < curves.size()
          && point.reading() < curves.get(point.curve()).readings().size()));
    });
  }

  /** Goes so many forms along the curve that is looked at; from nowhere to its last one, or its first. */
  void walk(int by) {
    curve(at.get().map(Point::curve).orElse(0)).ifPresent(curve -> {
      int most = curve.readings().size() - 1;
      int place = at.get().map(point -> Math.clamp((long) point.reading() + by, 0, most))
          .orElse(by > 0 ? 0 : most);
      go(at.get().map(Point::curve).orElse(0), place);
    });
  }

  /** Goes to the first form of the curve, or the last. */
  void end(boolean last) {
    int on = at.get().map(Point::curve).orElse(0);
    curve(on).ifPresent(curve -> go(on, last ? curve.readings().size() - 1 : 0));
  }

  /** Goes over to the other curve, to the form that is nearest in time. */
  void cross() {
    int other = at.get().map(point -> 1 - point.curve()).orElse(0);
    curve(other).ifPresent(curve -> {
      int nearest = at.get().flatMap(point -> curve(point.curve()).map(from -> {
        long when = from.readings().get(point.reading()).when().at().toEpochMilli();
        int best = 0;
        for (int n = 1; n < curve.readings().size(); n++) {
          if (away(curve, n, when) <= away(curve, best, when)) {
            best = n;
          }
        }
        return best;
      })).orElse(0);
      go(other, nearest);
    });
  }

  private static long away(Curve curve, int reading, long when) {
    return Math.abs(curve.readings().get(reading).when().at().toEpochMilli() - when);
  }

  /** Looks at one form. */
  void go(int curve, int reading) {
    at.set(Optional.of(new Point(curve, reading)));
  }

  /** Looks at none. */
  void leave() {
    at.set(Optional.empty());
  }

  private Optional<Curve> curve(int place) {
    return chart.get().filter(now -> place < now.curves().size()).map(now -> now.curves().get(place))
        .filter(curve -> !curve.readings().isEmpty());
  }
}
