package app.understory.exchange.sheet;

import app.understory.exchange.sheet.Block.Emphasized.Piece;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks words in several faces into lines of a width: at blanks, and inside a word that is longer than a line. */
final class Mixed {
  private final Face faces;
  private final float size;

  Mixed(Face faces, float size) {
    this.faces = faces;
    this.size = size;
  }

  private record Letter(Face.Name face, String text, float width) {
    boolean blank() {
      return text.equals(" ");
    }
  }

  /** The lines, each in pieces of one face. */
  List<List<Face.Run>> into(List<Piece> pieces, float width) throws IOException {
    List<List<Face.Run>> lines = new ArrayList<>();
    List<Letter> line = new ArrayList<>();
    for (Letter letter : letters(pieces)) {
      if (line.isEmpty() && letter.blank()) {
        continue;
      }
      line.add(letter);
      if (!letter.blank() && line.size() > 1 && width(line) > width) {
        List<Letter> next = new ArrayList<>(line.subList(end(line), line.size()));
        lines.add(runs(line.subList(0, line.size() - next.size())));
        line = next;
      }
    }
    lines.add(runs(line));
    return lines;
  }

  private List<Letter> letters(List<Piece> pieces) throws IOException {
    List<Letter> letters = new ArrayList<>();
    for (Piece piece : pieces) {
      Face.Name face = face(piece);
      for (Face.Run run : faces.runs(face, faces.printable(face, piece.text()))) {
        for (int letter : run.text().codePoints().toArray()) {
          String text = Character.toString(letter);
          letters.add(new Letter(run.face(), text, faces.width(run.face(), size, text)));
        }
      }
    }
    return letters;
  }

  private static Face.Name face(Piece piece) {
    if (piece.bold()) {
      return piece.italic() ? Face.Name.VOLLKORN_BOLD_ITALIC : Face.Name.VOLLKORN_BOLD;
    }
    return piece.italic() ? Face.Name.VOLLKORN_ITALIC : Face.Name.VOLLKORN;
  }

  /** Where a line that is too long ends: behind its last blank, or before its last letter. */
  private static int end(List<Letter> line) {
    for (int n = line.size() - 1; n > 0; n--) {
      if (line.get(n).blank()) {
        return n + 1;
      }
    }
    return line.size() - 1;
  }

  private static float width(List<Letter> line) {
    return (float) line.stream().mapToDouble(Letter::width).sum();
  }

  private static List<Face.Run> runs(List<Letter> line) {
    List<Face.Run> runs = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < line.size(); n++) {
      text.append(line.get(n).text());
      if (n == line.size() - 1 || line.get(n + 1).face() != line.get(n).face()) {
        runs.add(new Face.Run(line.get(n).face(), text.toString()));
        text.setLength(0);
      }
    }
    return runs;
  }
}
