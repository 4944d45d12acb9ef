package app.understory.intake.view.form;

import app.understory.kit.Words;
import java.util.List;
import java.util.stream.Stream;

/** The medicines to discuss with the prescriber that come with the program. */
public final class Medicines {
  private Medicines() {}

  /** Their names, as a medicine's name begins. */
  public static List<String> toDiscuss() {
    return Stream.of(Words.of(Medicines.class).get("discuss").split(",", -1)).map(String::strip).toList();
  }
}
