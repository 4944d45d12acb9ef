package app.understory.record.view.strands;

import app.understory.exchange.sheet.Block;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.record.strands.Weave;
import app.understory.strand.Strand;
import app.understory.strand.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All strands across sessions as a sheet in landscape: the picture, and beneath it the same as a table. */
public final class WeaveSheet {
  /** So many sessions stand side by side; more go on beneath. */
  private static final int ABREAST = 6;
  private static final Words WORDS = Words.of(WeaveSheet.class);

  private WeaveSheet() {}

  /** @param name whose strands they are, as it is to stand at the head; empty where no name is to leave */
  public static Sheet of(Weave weave, String name, LocalDate today, Format format) {
    Days days = new Days(today);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(WORDS.get("title")));
    blocks.add(new Block.Text(WORDS.get("legend"), Block.Tone.QUIET));
    blocks.add(new Block.Gap(10));
    for (int from = 0; from < weave.columns().size(); from += ABREAST) {
      int to = Math.min(weave.columns().size(), from + ABREAST);
      blocks.add(threads(weave, from, to, days));
    }
    blocks.add(new Block.Heading(WORDS.get("table")));
    for (int from = 0; from < weave.columns().size(); from += ABREAST) {
      blocks.add(table(weave, from, Math.min(weave.columns().size(), from + ABREAST)));
    }
    return new Sheet(WORDS.get("title"), format, name, Days.plain(today), blocks, "", "", true);
  }

  private static Block.Threads threads(Weave weave, int from, int to, Days days) {
    List<Block.Threads.Head> heads = weave.columns().subList(from, to).stream()
        .map(column -> new Block.Threads.Head(StrandWords.session(column.number()),
            column.when().map(when -> day(when.day(), days)).orElse("")))
        .toList();
    List<Block.Threads.Line> threads = weave.lines().stream()
        .map(line -> new Block.Threads.Line(
            line.strand().number().isPresent() ? Integer.toString(line.strand().number().getAsInt()) : "",
            sign(line.strand().status()), line.strand().words(), cells(weave, line, from, to)))
        .toList();
    return new Block.Threads(heads, threads);
  }

  private static List<Block.Threads.Cell> cells(Weave weave, Weave.Line line, int from, int to) {
    List<Block.Threads.Cell> cells = new ArrayList<>();
    for (int n = from; n < to; n++) {
      Weave.Cell cell = line.cells().get(n);
      long length = Math.max(1, weave.columns().get(n).lengthMs());
      cells.add(new Block.Threads.Cell(!cell.empty(), cell.asked(),
          cell.places().stream().map(at -> (float) ((double) at / length)).toList(),
          cell.turn().flatMap(Turn::status).map(WeaveSheet::sign).orElse(Block.Sign.NONE),
          StrandWords.brief(cell)));
    }
    return cells;
  }

  private static Block.Table table(Weave weave, int from, int to) {
    List<Float> shares = new ArrayList<>(List.of(2f));
    shares.addAll(Collections.nCopies(to - from, 1.4f));
    List<String> head = new ArrayList<>(List.of(WORDS.get("strand")));
    weave.columns().subList(from, to).forEach(column -> head.add(StrandWords.session(column.number())));
    List<List<String>> rows = weave.lines().stream().map(line -> {
      List<String> row = new ArrayList<>(List.of(WeaveTable.name(line)));
      line.cells().subList(from, to).forEach(cell -> row.add(cell.empty() ? "" : StrandWords.whole(cell)));
      return List.copyOf(row);
    }).toList();
    return new Block.Table(shares, head, rows);
  }

  /** <i>Thu 19 Nov</i>: on paper no day is <i>today</i>. */
  static String day(LocalDate day, Days days) {
    return Days.weekday(day) + " " + days.brief(day);
  }

  static Block.Sign sign(Strand.Status status) {
    return switch (status) {
      case OPEN -> Block.Sign.NONE;
      case MOVED -> Block.Sign.HALF;
      case ANSWERED -> Block.Sign.WHOLE;
      case SET_DOWN -> Block.Sign.LAID_DOWN;
    };
  }
}
