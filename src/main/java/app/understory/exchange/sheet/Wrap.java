package app.understory.exchange.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width: at blanks, and inside a word that is longer than a line. */
final class Wrap {
  private final Face faces;
  private final Type type;

  Wrap(Face faces, Type type) {
    this.faces = faces;
    this.type = type;
  }

  List<String> into(String text, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.strip().split("\\R", -1)) {
      paragraph(faces.printable(type.face(), paragraph).strip(), width, lines);
    }
    return lines;
  }

  private void paragraph(String paragraph, float width, List<String> lines) throws IOException {
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.split(" +")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (fits(longer, width)) {
        line.setLength(0);
        line.append(longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(cut(word, width, lines));
    }
    lines.add(line.toString());
  }

  /** Puts as much of a long word into lines as fills them; answers with the rest. */
  private String cut(String word, float width, List<String> lines) throws IOException {
    String rest = word;
    while (!fits(rest, width)) {
      int end = most(rest, width);
      if (Character.isLowSurrogate(rest.charAt(end)) && end > 1) {
        end--;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  /** How many characters fit, one at least. */
  private int most(String text, float width) throws IOException {
    int some = 1;
    int all = text.length();
    while (all - some > 1) {
      int middle = (some + all) / 2;
      if (fits(text.substring(0, middle), width)) {
        some = middle;
      } else {
        all = middle;
      }
    }
    return some;
  }

  private boolean fits(String text, float width) throws IOException {
    return text.length() <= 1 || faces.width(type.face(), type.size(), text) <= width;
  }
}
