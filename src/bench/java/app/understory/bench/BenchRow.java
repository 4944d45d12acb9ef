package app.understory.bench;

import java.nio.file.Path;
import java.util.List;

/** Something that is measured; it gives one or more lines of the table. */
interface BenchRow {
  /** The names of its lines. */
  List<String> names();

  /** @param folder an empty folder to work in, on the disk that the build lies on */
  List<Figure> measure(Path folder) throws Exception;
}
