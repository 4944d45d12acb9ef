package app.understory.exchange.sheet;

import app.understory.exchange.sheet.Tags.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets threads through columns, and values along a line. All of it reads in grey. */
final class Threading {
  private static final float LABEL = 232;
  private static final float ROW = 52;
  private static final float BAR_GAP = 26;
  private static final float CAP = 22;
  private static final float RING = 4;
  private static final float SIGN = 5;
  private static final float PATH = 96;
  private static final float HIGHEST = 10;
  private static final int LABEL_LINES = 2;

  private final Face faces;
  private final float left;
  private final float width;

  Threading(Face faces, float left, float width) {
    this.faces = faces;
    this.left = left;
    this.width = width;
  }

  List<Strip> set(Block.Threads threads) throws IOException {
    List<Strip> strips = new ArrayList<>();
    strips.add(heads(threads.heads()));
    for (Block.Threads.Line thread : threads.threads()) {
      strips.add(thread(thread, threads.heads().size()));
    }
    strips.add(Strip.empty(12));
    return strips;
  }

  private float column(int n, int of) {
    return left + LABEL + n * ((width - LABEL) / Math.max(1, of));
  }

  private float bar(int of) {
    return (width - LABEL) / Math.max(1, of) - BAR_GAP;
  }

  private Strip heads(List<Block.Threads.Head> heads) throws IOException {
    List<String> names = new ArrayList<>();
    List<String> days = new ArrayList<>();
    for (Block.Threads.Head head : heads) {
      names.add(faces.printable(Type.SIDE.face(), head.name()));
      days.add(faces.printable(Type.SIDE_HINT.face(), head.when()));
    }
    return new Strip(46, true, (pen, top) -> {
      for (int n = 0; n < names.size(); n++) {
        pen.text(Type.SIDE, column(n, names.size()), top + 15, names.get(n), Role.HEAD);
        pen.text(Type.SIDE_HINT, column(n, names.size()), top + 32, days.get(n), Role.HEAD);
      }
      pen.line(left, top + 45, width, true);
    });
  }

  private Strip thread(Block.Threads.Line thread, int columns) throws IOException {
    Type words = Type.words(16, Block.Slant.UPRIGHT);
    List<String> lines = new Wrap(faces, words).into(thread.words(), LABEL - CAP - 34);
    int shown = Math.min(LABEL_LINES, lines.size());
    String number = faces.printable(Type.CAP.face(), thread.number());
    List<List<String>> beneath = new ArrayList<>();
    for (Block.Threads.Cell cell : thread.cells()) {
      float room = bar(columns) - (cell.sign() == Block.Sign.NONE ? 0 : 16);
      beneath.add(cell.words().isBlank()
          ? List.of()
          : new Wrap(faces, Type.SIDE_HINT).into(cell.words(), room));
    }
    int most = beneath.stream().mapToInt(List::size).max().orElse(0);
    float height = Math.max(ROW, Math.max(26 + 22 * shown, 34 + 15 * most));
    return new Strip(height, false, (pen, top) -> {
      if (number.isEmpty()) {
        sign(pen, thread.sign(), left + CAP / 2, top + 20);
      } else {
        pen.box(left, top + 8, CAP, CAP, 4);
        pen.textAround(Type.CAP, left + CAP / 2, top + 23.5f, number, Role.LABEL);
      }
      for (int n = 0; n < shown; n++) {
        String more = n == shown - 1 && lines.size() > shown ? lines.get(n) + " \u2026" : lines.get(n);
        pen.text(words, left + CAP + 12, top + 24 + 22 * n, more, Role.QUOTE);
      }
      for (int n = 0; n < thread.cells().size(); n++) {
        cell(pen, thread.cells().get(n), beneath.get(n), column(n, columns), top, bar(columns));
      }
      pen.line(left, top + height - 1, width, false);
    });
  }

  private static void cell(Pen pen, Block.Threads.Cell cell, List<String> words, float x, float top,
      float bar)
      throws IOException {
    float middle = top + 17;
    if (cell.bar()) {
      float from = cell.ring() ? x + 2 * RING + 2 : x;
      if (cell.ring()) {
        pen.ring(x + RING, middle, RING);
      }
      float length = x + bar - from;
      pen.line(from, middle, length, false);
      for (float tick : cell.ticks()) {
        float at = from + Math.clamp(tick, 0, 1) * (length - 3) + 1.5f;
        pen.stroke(at, middle - 6, at, middle + 6, 3);
      }
    }
    boolean signed = cell.sign() != Block.Sign.NONE;
    if (signed) {
      sign(pen, cell.sign(), x + SIGN, top + 35);
    }
    for (int n = 0; n < words.size(); n++) {
      pen.text(Type.SIDE_HINT, x + (signed ? 16 : 0), top + 39 + 15 * n, words.get(n), Role.CELL);
    }
  }

  private static void sign(Pen pen, Block.Sign sign, float x, float y) throws IOException {
    switch (sign) {
      case NONE -> {
      }
      case HALF -> {
        pen.ring(x, y, SIGN);
        pen.disc(x, y, SIGN, true);
      }
      case WHOLE -> pen.disc(x, y, SIGN, false);
      case LAID_DOWN -> {
        pen.ring(x, y - 1, SIGN - 1);
        pen.stroke(x - SIGN - 2, y + SIGN - 1, x + SIGN + 2, y + SIGN - 1, 1.2f);
      }
    }
  }

  List<Strip> set(Block.Path path) throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : path.names()) {
      names.add(faces.printable(Type.SIDE_HINT.face(), name));
    }
    float step = names.size() < 2 ? 0 : (width - 100) / (names.size() - 1);
    return List.of(new Strip(PATH + 48, false, (pen, top) -> {
      for (int value = 0; value <= HIGHEST; value += 5) {
        float y = y(top, value);
        pen.textBefore(Type.RING, left + 24, y + 4, Integer.toString(value), Role.PARAGRAPH);
        pen.line(left + 34, y, width - 34, false);
      }
      float lastX = -1;
      float lastY = 0;
      for (int n = 0; n < names.size(); n++) {
        float x = left + 60 + step * n;
        pen.textAround(Type.SIDE_HINT, x, top + PATH + 34, names.get(n), Role.LABEL);
        if (path.values().get(n).isPresent()) {
          int value = path.values().get(n).getAsInt();
          float y = y(top, value);
          if (lastX >= 0) {
            pen.stroke(lastX, lastY, x, y, 1.6f);
          }
          pen.disc(x, y, 4.5f, false);
          pen.text(Type.CAP, x + 9, y - 5, Integer.toString(value), Role.PARAGRAPH);
          lastX = x;
          lastY = y;
        }
      }
    }));
  }

  private static float y(float top, float value) {
    return top + 12 + PATH - value / HIGHEST * PATH;
  }
}
