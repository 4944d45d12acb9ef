package app.understory.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
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
        "Vollkorn-Regular"), VOLLKORN_ITALIC("Vollkorn-Italic");

    private final String file;

    Name(String file) {
      this.file = file;
    }
  }

  private final PDDocument document;
  private final Map<Name, Loaded> loaded = new EnumMap<>(Name.class);

  private record Loaded(PDType0Font font, CmapLookup letters) {}

  Face(PDDocument document) {
    this.document = document;
  }

  PDType0Font font(Name name) throws IOException {
    return load(name).font();
  }

  /** The text as that face can print it: on one line, a question mark for what it has no letter for. */
  String printable(Name name, String text) throws IOException {
    CmapLookup letters = load(name).letters();
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(letter -> {
      if (Character.isWhitespace(letter) || letter == '\u00a0') {
        safe.append(' ');
      } else if (letters.getGlyphId(letter) != 0) {
        safe.appendCodePoint(letter);
      } else if (!invisible(letter)) {
        safe.append('?');
      }
    });
    return safe.toString();
  }

  /** How wide the text is in that size; it must be printable. */
  float width(Name name, float size, String text) throws IOException {
    return font(name).getStringWidth(text) / 1000 * size;
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
