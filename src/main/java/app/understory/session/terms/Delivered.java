package app.understory.session.terms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The terms that come with the program, from a file of name, value and source. */
public final class Delivered {
  private Delivered() {}

  /** All of them, in the order in which settings show them. */
  public static List<Term> terms() {
    try (InputStream in = Delivered.class.getResourceAsStream("delivered.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the delivered terms are missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
          .map(line -> line.split("\t", 3)).map(part -> new Term(part[0], part[1], part[2])).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
