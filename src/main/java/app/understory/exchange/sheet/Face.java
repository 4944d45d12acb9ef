package app.understory.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The faces of one document, embedded as far as they are used. */
final class Face {
  private static final String FOLDER = "/app/understory/kit/fonts/";

  /** Which one. */
  enum Name {
    LATO("Lato-Regular"), LATO_SEMIBOLD("Lato-Semibold"), LATO_MEDIUM("Lato-Medium"), VOLLKORN(
        "Vollkorn-Regular"), VOLLKORN_ITALIC("Vollkorn-Italic"), VOLLKORN_BOLD(
            "Vollkorn-Bold"), VOLLKORN_BOLD_ITALIC("Vollkorn-BoldItalic");

    private final String file;

    /** The face that lends the letters which this one has not: Lato has more of other languages, Vollkorn of signs. */
    Name other() {
      return switch (this) {
        case LATO, LATO_SEMIBOLD, LATO_MEDIUM -> VOLLKORN;
        case VOLLKORN, VOLLKORN_ITALIC -> LATO;
        case VOLLKORN_BOLD, VOLLKORN_BOLD_ITALIC -> LATO_SEMIBOLD;
      };
    }

    Name(String file) {
      this.file = file;
    }
  }

  private final PDDocument document;
  private final Set<Integer> missing = new LinkedHashSet<>();
  private final Map<Name, Loaded> loaded = new EnumMap<>(Name.class);

  private record Loaded(PDType0Font font, CmapLookup letters) {}

  Face(PDDocument document) {
    this.document = document;
  }

  PDType0Font font(Name name) throws IOException {
    return load(name).font();
  }

  /**
   * The text as that face can print it, or the other voice's where it has no letter: on one line, a question mark for
   * what neither has, which is noted among the {@link #missing}.
   */
  String printable(Name name, String text) throws IOException {
    StringBuilder safe = new StringBuilder(text.length());
    for (int letter : text.codePoints().toArray()) {
      if (Character.isWhitespace(letter) || letter == '\u00a0') {
        safe.append(' ');
      } else if (has(name, letter) || has(name.other(), letter)) {
        safe.appendCodePoint(letter);
      } else if (!invisible(letter)) {
        safe.append('?');
        missing.add(letter);
      }
    }
    return safe.toString();
  }

  /** The letters that no face has, in the order in which they came. */
  List<String> missing() {
    return missing.stream().map(Character::toString).toList();
  }

  /** A piece of a line in one face. */
  record Run(Name face, String text) {}

  /** A printable line in pieces: in that face, but for the letters that only the other voice has. */
  List<Run> runs(Name name, String text) throws IOException {
    List<Run> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Name face = name;
    for (int letter : text.codePoints().toArray()) {
      Name needed = letter == ' ' ? face : has(name, letter) ? name : name.other();
      if (needed != face && !run.isEmpty()) {
        runs.add(new Run(face, run.toString()));
        run.setLength(0);
      }
      face = needed;
      run.appendCodePoint(letter);
    }
    if (!run.isEmpty()) {
      runs.add(new Run(face, run.toString()));
    }
    return runs;
  }

  /** How wide the text is in that size; it must be printable. */
  float width(Name name, float size, String text) throws IOException {
    float width = 0;
    for (Run run : runs(name, text)) {
      width += font(run.face()).getStringWidth(run.text()) / 1000 * size;
    }
    return width;
  }

  private boolean has(Name name, int letter) throws IOException {
    return load(name).letters().getGlyphId(letter) != 0;
  }

  private static boolean invisible(int letter) {
    int kind = Character.getType(letter);
    return kind == Character.FORMAT || kind == Character.CONTROL || kind == Character.NON_SPACING_MARK;
  }

  private Loaded load(Name name) throws IOException {
    Loaded known = loaded.get(name);
    if (known != null) {
      return known;
    }
    try (InputStream in = Objects
        .requireNonNull(Face.class.getResourceAsStream(FOLDER + name.file + ".ttf"))) {
      TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(in));
      face.setEnableGsub(false); // a ligature is found by no reader that searches for its letters
      Loaded fresh = new Loaded(PDType0Font.load(document, face, true), face.getUnicodeCmapLookup());
      loaded.put(name, fresh);
      return fresh;
    }
  }
}
