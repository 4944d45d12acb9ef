package app.understory.session.view.front;

import app.understory.intake.history.Allergies;
import app.understory.intake.history.Allergy;
import app.understory.intake.history.Medicine;
import app.understory.kit.Words;
import app.understory.session.view.reach.Health;
import app.understory.session.view.stream.LogWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Allergies and medicines as a helper reads them. What was not asked is said as such: it is not that there are none. */
final class HealthLines {
  private static final int MOST_ALLERGIES = 4;
  private static final int MOST_MEDICINES = 6;

  private HealthLines() {}

  /** Writes them into their places. */
  static void show(Health health, VBox allergies, VBox medicines, Words words) {
    write(allergies, allergies(health.allergies(), words), MOST_ALLERGIES, "us-front-strong", words);
    List<String> taken = health.medicines().stream().map(HealthLines::medicine).toList();
    write(medicines, taken.isEmpty() ? List.of(words.get("unwritten")) : taken, MOST_MEDICINES,
        "us-front-plain",
        words);
  }

  private static List<String> allergies(Allergies known, Words words) {
    return switch (known) {
      case Allergies.NotAsked() -> List.of(words.get("allergies.none"));
      case Allergies.NoneKnown(var asked) -> List.of(words.get("allergies.known.none", LogWords.day(asked)));
      case Allergies.Known(var all) -> all.stream().map(each -> allergy(each, words)).toList();
    };
  }

  private static String allergy(Allergy each, Words words) {
    return each.reaction().isBlank()
        ? each.substance()
        : words.get("line", each.substance(), each.reaction());
  }

  private static String medicine(Medicine each) {
    return Stream.of(each.name(), each.dose(), each.how()).filter(part -> !part.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static void write(VBox place, List<String> lines, int most, String style, Words words) {
    List<String> shown = new ArrayList<>(lines.size() > most ? lines.subList(0, most - 1) : lines);
    if (lines.size() > most) {
      shown.add(words.get("more", Integer.toString(lines.size() - most + 1)));
    }
    place.getChildren().setAll(shown.stream().map(line -> {
      Label label = new Label(line);
      label.setWrapText(true);
      label.getStyleClass().add(style);
      return label;
    }).toList());
  }
}
