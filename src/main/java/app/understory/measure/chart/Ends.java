package app.understory.measure.chart;

import app.understory.measure.chart.Laid.Line;
import app.understory.measure.chart.Laid.Spot;
import app.understory.measure.chart.Laid.Word;
import java.util.ArrayList;
import java.util.List;

/** Names each line at its beginning and gives its last value at its end, so that none stands upon another. */
final class Ends {
  private static final double LETTERS = 14;
  private static final double AWAY = 16;
  private static final double ON_LINE = 9;
  private static final double NEAR = 34;
  private static final double ASIDE = 4;
  private static final double STEP = 3;
  private static final double SAMPLE = 8;

  private final Chart chart;
  private final List<Line> lines;
  private final Frame frame;
  private final double today;
  private final Room room;

  Ends(Chart chart, List<Line> lines, Frame frame, double today, Room room) {
    this.chart = chart;
    this.lines = lines;
    this.frame = frame;
    this.today = today;
    this.room = room;
  }

  List<Word> words() {
    List<Word> words = new ArrayList<>();
    lines.forEach(this::keepFree);
    for (Line line : lines) {
      List<Spot> through = line.through();
      if (!through.isEmpty()) {
        String name = chart.curves().get(line.curve()).name() + ", ";
        words.add(word(line, Word.What.HEAD, through.getFirst(),
            name + through.getFirst().reading().figure()));
      }
      if (through.size() > 1) {
        words.add(word(line, Word.What.TAIL, through.getLast(), through.getLast().reading().figure()));
      }
    }
    lines.stream().filter(line -> line.baseline().isPresent()).findFirst()
        .ifPresent(line -> words.add(baseline(line, line.baseline().getAsDouble())));
    return words;
  }

  private void keepFree(Line line) {
    double around = ASIDE * frame.scale();
    List<Spot> through = line.through();
    through.forEach(spot -> room.take(spot.x() - around, spot.y(), 2 * around, 2 * around));
    for (int n = 1; line.joined() && n < through.size(); n++) {
      Spot from = through.get(n - 1);
      Spot to = through.get(n);
      int steps = (int) Math.ceil(Math.hypot(to.x() - from.x(), to.y() - from.y()) / SAMPLE);
      for (int step = 1; step < steps; step++) {
        double share = (double) step / steps;
        room.take(from.x() + (to.x() - from.x()) * share - 2, from.y() + (to.y() - from.y()) * share, 4, 4);
      }
    }
  }

  private Word word(Line line, Word.What what, Spot spot, String said) {
    double width = frame.text().applyAsDouble(said);
    double x = what == Word.What.HEAD ? spot.x() - ASIDE * frame.scale() : tail(spot, width);
    x = room.inside(x, width);
    double height = LETTERS * frame.scale();
    double step = above(line, what, spot) ? -1 : 1;
    double y = spot.y() + step * AWAY * frame.scale();
    if (room.leaves(y, height)) {
      step = -step;
      y = spot.y() + step * AWAY * frame.scale();
    }
    for (int tries = 0; tries < AWAY && room.meets(x, y, width, height); tries++) {
      y += step * STEP * frame.scale();
    }
    room.take(x, y, width, height);
    return new Word(line.curve(), what, spot.reading(), x, y);
  }

  /** On the dotted line, as far to the right as nothing stands there. */
  private Word baseline(Line line, double lineY) {
    Curve.Reading point = chart.curves().get(line.curve()).baseline().orElseThrow();
    double width = frame.text().applyAsDouble(frame.names().baseline(point.figure()));
    double height = LETTERS * frame.scale();
    double y = lineY - ON_LINE * frame.scale();
    double right = room.inside(today - width - 2 * ASIDE * frame.scale(), width);
    double x = right;
    while (x > frame.left() && room.meets(x, y, width, height)) {
      x -= AWAY;
    }
    double free = x > frame.left() ? x : right;
    room.take(free, y, width, height);
    return new Word(line.curve(), Word.What.BASELINE, point, free, y);
  }

  /** The last value stands left of the line of today where that would cross it. */
  private double tail(Spot spot, double width) {
    double middle = spot.x() - width / 2;
    boolean crosses = middle < today + ASIDE && middle + width > today - ASIDE;
    return crosses ? today - width - 2 * ASIDE * frame.scale() : middle;
  }

  /** Above, where the line falls away from there or the other curve lies beneath. */
  private boolean above(Line line, Word.What what, Spot spot) {
    for (Line other : lines) {
      List<Spot> through = other.through();
      if (other != line && !through.isEmpty()) {
        Spot end = what == Word.What.HEAD ? through.getFirst() : through.getLast();
        if (Math.abs(end.y() - spot.y()) < NEAR && Math.abs(end.x() - spot.x()) < NEAR * 2) {
          return end.y() > spot.y() || end.y() == spot.y() && line.curve() == 0;
        }
      }
    }
    List<Spot> own = line.through();
    if (own.size() < 2) {
      return true;
    }
    return what == Word.What.HEAD
        ? own.get(1).y() >= spot.y()
        : own.get(own.size() - 2).y() >= spot.y() || line.curve() == 0;
  }
}
