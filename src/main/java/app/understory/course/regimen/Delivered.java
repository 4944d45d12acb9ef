package app.understory.course.regimen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * The regimens that come with the program, from a file of name, stretches and source. They are what others report having
 * done, each with who reports it, and nothing is recommended. The first is the default: two doses a week for four to six
 * weeks, then one every one to three months.
 */
final class Delivered {
  private Delivered() {}

  static List<Template> all() {
    try (InputStream in = Delivered.class.getResourceAsStream("delivered.tsv")) {
      if (in == null) {
        throw new IllegalStateException("the delivered regimens are missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank())
          .map(line -> line.split("\t", 4)).map(part -> new Template(id(part[0]),
              new Regimen(part[1], LegText.read(part[2]), part[3]), false))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(("regimen " + name).getBytes(StandardCharsets.UTF_8));
  }
}
