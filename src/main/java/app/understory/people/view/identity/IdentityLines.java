package app.understory.people.view.identity;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.Ally;
import app.understory.people.Person;
import app.understory.people.Weight;
import app.understory.people.view.PersonWords;
import app.understory.people.view.identity.IdentityField.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** What stands on the page while no slip is open. */
final class IdentityLines {
  private final Words words;
  private final Days days;
  private final LocalDate today;

  IdentityLines(Words words, LocalDate today) {
    this.words = words;
    this.days = new Days(today);
    this.today = today;
  }

  /** The lines of a group in two columns, and the same for a screen reader. */
  record Text(List<Node> left, List<Node> right, boolean empty, String spoken) {
    Text {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }
  }

  /** A line: what it says, and quiet words after it. */
  private record Line(String said, String quiet) {
    boolean empty() {
      return said.isEmpty() && quiet.isEmpty();
    }
  }

  Text of(Group group, IdentitySheet sheet) {
    Person person = sheet.person();
    return switch (group) {
      case IDENTITY -> text(group, List.of(new Line(name(person), person.pronouns().orElse(""))),
          List.of(new Line(person.birthDate().map(born -> words.get("born", Days.plain(born))).orElse(""),
              person.age(today).isPresent() ? Integer.toString(person.age(today).getAsInt()) : ""),
              new Line("", PersonWords.status(person.status()))));
      case REACH -> text(group,
          List.of(new Line(or(person.reach().phone()), ""), new Line(or(person.reach().email()), "")),
          List.of(new Line("", or(person.reach().address()))));
      case WEIGHT -> text(group, sheet.weight().map(this::weight).stream().toList(), List.of());
      case COMPANY -> people(group, sheet, Ally.Role.ESCORT, Ally.Role.EMERGENCY);
      case CARE -> people(group, sheet, Ally.Role.PRESCRIBER, Ally.Role.PRIMARY_CARE, Ally.Role.PSYCHIATRIST);
    };
  }

  private String name(Person person) {
    return person.legalName().filter(legal -> !legal.equals(person.preferredName()))
        .map(legal -> words.get("name.called", legal, called(legal, person.preferredName())))
        .orElse(person.preferredName());
  }

  /** What they are called, without the surname that the name on papers has already. */
  private static String called(String legal, String preferred) {
    int space = preferred.lastIndexOf(' ');
    return space > 0 && legal.endsWith(preferred.substring(space))
        ? preferred.substring(0, space)
        : preferred;
  }

  private Line weight(Weight weight) {
    String kilograms = words.get("weight", weight.kilograms().stripTrailingZeros().toPlainString());
    String taken = days.brief(weight.taken().day());
    boolean typed = weight.asTyped().replace(" ", "").equals(kilograms.replace(" ", ""));
    return new Line(kilograms,
        typed ? words.get("weighed", taken) : words.get("weighed.typed", taken, weight.asTyped()));
  }

  private Text people(Group group, IdentitySheet sheet, Ally.Role... roles) {
    List<Line> left = new ArrayList<>();
    List<Line> right = new ArrayList<>();
    for (Ally.Role role : roles) {
      sheet.ally(role).ifPresent(ally -> {
        String name = ally.relation().map(relation -> words.get("ally", ally.name(), relation))
            .orElse(ally.name());
        left.add(new Line(name, ally.phone().orElse("")));
        right.add(new Line("", words.get("role." + role)));
      });
    }
    return text(group, left, right);
  }

  private Text text(Group group, List<Line> left, List<Line> right) {
    List<Line> leftLines = left.stream().filter(line -> !line.empty()).toList();
    List<Line> rightLines = right.stream().filter(line -> !line.empty()).toList();
    boolean empty = leftLines.isEmpty();
    List<Line> shown = empty ? List.of(new Line("", words.get("nothing." + group))) : leftLines;
    String spoken = words.get("group." + group) + ": " + String.join(", ",
        Stream.concat(shown.stream(), rightLines.stream())
            .map(line -> (line.said() + " " + line.quiet()).strip())
            .toList());
    return new Text(nodes(shown), nodes(rightLines), empty, spoken);
  }

  private static List<Node> nodes(List<Line> lines) {
    return lines.stream().<Node>map(line -> {
      HBox box = new HBox();
      box.getStyleClass().add("identity-line");
      if (!line.said().isEmpty()) {
        box.getChildren().add(new Label(line.said()));
      }
      if (!line.quiet().isEmpty()) {
        Label quiet = new Label(line.quiet());
        quiet.getStyleClass().add("us-quiet");
        quiet.setWrapText(true);
        box.getChildren().add(quiet);
      }
      return box;
    }).toList();
  }

  private static String or(@Nullable String text) {
    return Optional.ofNullable(text).orElse("");
  }
}
