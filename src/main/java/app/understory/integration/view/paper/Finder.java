package app.understory.integration.view.paper;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.IndexRange;

/** Finds words on the paper. A word inside a tie or a quote finds the whole of it. */
final class Finder {
  private final Paper paper;

  Finder(Paper paper) {
    this.paper = paper;
  }

  /** Where these words stand, in order, whatever their case. */
  List<IndexRange> find(String words) {
    List<IndexRange> found = new ArrayList<>();
    if (words.isEmpty()) {
      return found;
    }
    StringBuilder reading = new StringBuilder();
    List<Integer> places = new ArrayList<>();
    int at = 0;
    for (var paragraph : paper.getParagraphs()) {
      for (Piece piece : paragraph.getSegments()) {
        for (int i = 0; i < piece.words().length(); i++) {
          places.add(piece instanceof Piece.Words ? at + i : at);
        }
        reading.append(piece.words());
        at += PieceOps.OPS.length(piece);
      }
      reading.append('\n');
      places.add(at);
      at++;
    }
    String all = small(reading);
    String wanted = small(words);
    for (int i = all.indexOf(wanted); i >= 0; i = all.indexOf(wanted, i + wanted.length())) {
      found.add(new IndexRange(places.get(i), places.get(i + wanted.length() - 1) + 1));
    }
    return found;
  }

  /** Letter by letter, so that every place stays where it is. */
  private static String small(CharSequence words) {
    StringBuilder small = new StringBuilder(words.length());
    words.chars().forEach(c -> small.append((char) Character.toLowerCase(c)));
    return small.toString();
  }

  /** Selects the next match after the caret, or the one before the selection; goes round at the end. */
  void go(List<IndexRange> matches, boolean forward) {
    if (matches.isEmpty()) {
      return;
    }
    IndexRange chosen = forward ? matches.getFirst() : matches.getLast();
    for (int i = 0; i < matches.size(); i++) {
      IndexRange match = matches.get(forward ? i : matches.size() - 1 - i);
      boolean beyond = forward
          ? match.getStart() >= paper.getSelection().getEnd()
          : match.getEnd() <= paper.getSelection().getStart();
      if (beyond) {
        chosen = match;
        break;
      }
    }
    paper.selectRange(chosen.getStart(), chosen.getEnd());
    paper.requestFollowCaret();
  }
}
