package app.understory.measure.view.chart;

import app.understory.exchange.sheet.Block;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.measure.chart.Chart;
import app.understory.measure.chart.Curve;
import java.util.ArrayList;
import java.util.List;

/** A chart as a sheet: drawn in grey, and the same numbers as a table. */
public final class ChartSheet {
  private static final Words WORDS = Words.of(ChartSheet.class);
  private static final float MARGINS = 144;
  private static final float WHEN = 1.2f;
  private static final float SCORE = 1.6f;

  private ChartSheet() {}

  /** @param whose what the person is called; no surname */
  static Sheet of(Chart chart, String whose, Format format) {
    boolean lies = format == Format.A5;
    float width = (lies ? format.height() : format.width()) - MARGINS;
    String title = ChartWords.title(chart);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title));
    blocks.add(new Block.Text(WORDS.get("span", Days.plain(chart.from()), Days.plain(chart.to())),
        Block.Tone.QUIET));
    blocks.add(new Block.Gap(12));
    blocks.add(ChartDraft.of(chart, width));
    blocks.add(new Block.Text(ChartWords.points(chart), Block.Tone.QUIET));
    blocks.add(new Block.Gap(16));
    blocks.add(table(chart));
    return new Sheet(title, format, whose, Days.plain(chart.today()), blocks, WORDS.get("foot"), "", lies);
  }

  private static Block table(Chart chart) {
    List<String> head = new ArrayList<>(List.of(WORDS.get("when")));
    List<Float> shares = new ArrayList<>(List.of(WHEN));
    for (Curve curve : chart.curves()) {
      head.add(curve.name());
      shares.add(SCORE);
    }
    head.add(WORDS.get("session"));
    shares.add(SCORE);
    Days days = new Days(chart.today());
    List<List<String>> rows = ChartTable.lines(chart).stream().map(line -> {
      List<String> cells = new ArrayList<>(List.of(days.brief(line.day())));
      line.scores().forEach(score -> cells.add(ChartTable.score(score, WORDS)));
      cells.add(ChartTable.session(line.dosing(), WORDS));
      return List.copyOf(cells);
    }).toList();
    return new Block.Table(shares, head, rows);
  }
}
