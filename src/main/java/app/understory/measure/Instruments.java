package app.understory.measure;

import app.understory.measure.definition.Definitions;
import app.understory.measure.definition.Measure;
import app.understory.measure.definition.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The instruments the program comes with, each read from its definition and checked when the program starts. */
public final class Instruments {
  private static final List<String> DELIVERED = List.of("phq-9", "gad-7", "who-5", "pcl-5", "meq-30",
      "c-ssrs-screener", "mood-today", "depth-of-trip");

  private final List<Measure> measures;

  private Instruments(List<Measure> measures) {
    this.measures = List.copyOf(measures);
  }

  /**
   * Reads them all.
   *
   * @throws IllegalStateException if a definition that was delivered is faulty, which names it and the line
   */
  public static Instruments delivered() {
    List<Measure> read = new ArrayList<>();
    for (String id : DELIVERED) {
      switch (Definitions.read(lines(id))) {
        case Reading.Good good -> read.add(good.measure());
        case Reading.Bad bad -> throw new IllegalStateException(id + ": " + bad.faults());
      }
    }
    return new Instruments(read);
  }

  /** All, in the order in which they are offered. */
  public List<Measure> all() {
    return measures;
  }

  /** The instrument of that id, if there is one. */
  public Optional<Measure> find(String id) {
    return measures.stream().filter(measure -> measure.about().id().equals(id)).findFirst();
  }

  private static List<String> lines(String id) {
    InputStream file = Definitions.class.getResourceAsStream(id + ".measure");
    if (file == null) {
      throw new IllegalStateException(id + " is not in the program");
    }
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
