package app.understory.measure.view.chart;

import app.understory.exchange.sheet.Block;
import app.understory.exchange.sheet.Ink;
import app.understory.exchange.sheet.Ink.Anchor;
import app.understory.exchange.sheet.Ink.Dash;
import app.understory.exchange.sheet.Ink.Form;
import app.understory.exchange.sheet.Ink.Voice;
import app.understory.measure.chart.Chart;
import app.understory.measure.chart.Dosing;
import app.understory.measure.chart.Frame;
import app.understory.measure.chart.Laid;
import app.understory.measure.chart.Laid.Spot;
import app.understory.measure.chart.Layout;
import java.util.ArrayList;
import java.util.List;

/** A chart drawn for paper, in grey: the same layout as on the screen, told apart by shape and dash alone. */
final class ChartDraft {
  private static final float PLOT = 300;
  private static final float LEFT = 36;
  private static final float RIGHT = 140;
  /** How wide a letter of the small size is, more or less. */
  private static final double LETTER = 6.9;
  private static final float SPOT = 10;
  private static final float NUMBERED = 15;

  private final Chart chart;
  private final Laid laid;
  private final List<Ink> inks = new ArrayList<>();

  private ChartDraft(Chart chart, float width) {
    this.chart = chart;
    laid = Layout.of(chart, new Frame(width, PLOT, LEFT, chart.oneScale() ? RIGHT : RIGHT + 34, 1,
        words -> words.length() * LETTER, ChartWords.names(chart.today())));
  }

  /** @param width of the text on the sheet, in hundredths of an inch */
  static Block of(Chart chart, float width) {
    return new ChartDraft(chart, width).draw();
  }

  private Block draw() {
    ground();
    for (Laid.Mark mark : laid.sessions()) {
      line(mark.x(), laid.top(), mark.x(), mark.y(), 0.5f, Dash.DOTS);
    }
    line(laid.today(), laid.top(), laid.today(), laid.bottom(), 0.9f, Dash.SHORT);
    laid.lines().reversed().forEach(this::curve);
    laid.words().forEach(this::word);
    laid.rows()
        .forEach(row -> letters(namesX(), row.y(), ChartWords.row(row.depth()), Anchor.LEFT, Voice.QUIET));
    laid.sessions().forEach(this::session);
    laid.days().forEach(day -> letters(day.x(), day.y(), day.name(), Anchor.MIDDLE, Voice.QUIET));
    return new Block.Drawing((float) laid.height() + 8, inks);
  }

  private double namesX() {
    return laid.right() + (chart.oneScale() ? 10 : 44);
  }

  private void ground() {
    for (Laid.Band band : laid.bands()) {
      if (band.shaded()) {
        inks.add(new Ink.Shade((float) laid.left(), (float) band.top(), (float) (laid.right() - laid.left()),
            (float) (band.bottom() - band.top())));
      }
      letters(namesX(), band.nameY(), band.name(), Anchor.LEFT, Voice.QUIET);
    }
    line(laid.left(), laid.bottom(), laid.right(), laid.bottom(), 0.7f, Dash.NONE);
    for (Laid.Figure figure : laid.figures()) {
      boolean first = figure.curve() == 0;
      letters(first ? laid.left() - 8 : laid.right() + 8, figure.y(), ChartWords.figure(figure.value()),
          first ? Anchor.RIGHT : Anchor.LEFT, Voice.QUIET);
    }
  }

  private void curve(Laid.Line drawn) {
    drawn.baseline().ifPresent(y -> line(laid.left(), y, laid.right(), y, 0.8f, Dash.DOTS));
    List<Spot> through = drawn.through();
    for (int n = 1; drawn.joined() && n < through.size(); n++) {
      line(through.get(n - 1).x(), through.get(n - 1).y(), through.get(n).x(), through.get(n).y(),
          drawn.curve() == 0 ? 2 : 1.4f, drawn.curve() == 0 ? Dash.NONE : Dash.LONG);
    }
    for (Spot spot : drawn.spots()) {
      boolean first = drawn.curve() == 0;
      Form form = spot.reading().score().isEmpty()
          ? first ? Form.BROKEN_RING : Form.BROKEN_SQUARE
          : first ? spot.inLine() ? Form.DISC : Form.RING : Form.OPEN_SQUARE;
      float size = spot.inLine() ? SPOT : SPOT - 2;
      inks.add(new Ink.Shape((float) spot.x(), (float) spot.y(), size, form));
    }
  }

  private void word(Laid.Word word) {
    String figure = word.point().figure();
    switch (word.what()) {
      case HEAD -> letters(word.x(), word.y(), chart.curves().get(word.curve()).name() + ", " + figure,
          Anchor.LEFT, Voice.STRONG);
      case TAIL -> letters(word.x(), word.y(), figure, Anchor.LEFT, Voice.STRONG);
      case BASELINE ->
        letters(word.x(), word.y(), ChartWords.names(chart.today()).baseline(figure), Anchor.LEFT,
            Voice.QUIET);
    }
  }

  private void session(Laid.Mark mark) {
    Form form = switch (mark.dosing().depth()) {
      case SUB_PSYCHEDELIC -> mark.dosing().given() ? Form.SQUARE : Form.OPEN_SQUARE;
      case PSYCHEDELIC -> mark.dosing().given() ? Form.DISC : Form.RING;
      case UNSAID -> Form.OPEN_SQUARE;
    };
    if (mark.now() && mark.dosing().given()) {
      Form around = mark.dosing().depth() == Dosing.Depth.PSYCHEDELIC ? Form.RING : Form.OPEN_SQUARE;
      inks.add(new Ink.Shape((float) mark.x(), (float) mark.y(), (float) mark.size() + 8, around));
    }
    inks.add(new Ink.Shape((float) mark.x(), (float) mark.y(), (float) mark.size(), form));
    if (mark.size() >= NUMBERED) {
      boolean filled = form == Form.SQUARE || form == Form.DISC;
      letters(mark.x(), mark.y(), Integer.toString(mark.dosing().number()), Anchor.MIDDLE,
          filled ? Voice.ON_INK : Voice.STRONG);
    }
  }

  private void line(double x1, double y1, double x2, double y2, float thickness, Dash dash) {
    inks.add(new Ink.Stroke((float) x1, (float) y1, (float) x2, (float) y2, thickness, dash));
  }

  private void letters(double x, double y, String text, Anchor anchor, Voice voice) {
    inks.add(new Ink.Letters((float) x, (float) y, text, anchor, voice));
  }
}
