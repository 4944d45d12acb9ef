package app.understory.exchange.sheet;

import app.understory.exchange.sheet.Tags.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets a table; what is too long for its column takes more lines. */
final class Columns {
  private static final float ROW = 25;
  private static final float GAP = 12;

  private final Face faces;
  private final float left;
  private final float width;

  Columns(Face faces, float left, float width) {
    this.faces = faces;
    this.left = left;
    this.width = width;
  }

  List<Strip> set(Block.Table table) throws IOException {
    List<Strip> strips = new ArrayList<>();
    strips.add(row(table.shares(), table.head(), Type.CELL_HEAD, Role.HEAD));
    for (List<String> cells : table.rows()) {
      strips.add(row(table.shares(), cells, Type.CELL, Role.CELL));
    }
    strips.add(Strip.empty(12));
    return strips;
  }

  private Strip row(List<Float> shares, List<String> cells, Type type, Role role) throws IOException {
    float sum = (float) shares.stream().mapToDouble(Float::doubleValue).sum();
    List<List<String>> texts = new ArrayList<>();
    int most = 1;
    for (int n = 0; n < cells.size(); n++) {
      float column = width * shares.get(n) / sum - GAP;
      List<String> lines = new Wrap(faces, type).into(cells.get(n), column);
      texts.add(lines);
      most = Math.max(most, lines.size());
    }
    float step = type.leading() - 2;
    float height = ROW + (most - 1) * step;
    return new Strip(height, role == Role.HEAD, (pen, top) -> {
      float x = left;
      for (int n = 0; n < texts.size(); n++) {
        for (int line = 0; line < texts.get(n).size(); line++) {
          pen.text(type, x, top + 17 + line * step, texts.get(n).get(line), role);
        }
        x += width * shares.get(n) / sum;
      }
      pen.line(left, top + height, width, false);
    });
  }
}
