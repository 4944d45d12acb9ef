package app.understory.visit.view;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.Person;
import app.understory.visit.view.CallFacts.Fact;
import app.understory.visit.view.CallFacts.Group;
import app.understory.visit.view.CallFacts.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a person as plain text, to be put into a letter. */
final class LetterText {
  private static final Words WORDS = Words.of(LetterText.class);

  private LetterText() {}

  static String of(Person about, Known known, LocalDate today) {
    List<String> lines = new ArrayList<>();
    lines.add(WORDS.get("head", about.legalName().orElse(about.preferredName()), Days.plain(today)));
    about.birthDate().ifPresent(born -> lines.add(WORDS.get("born", Days.plain(born))));
    for (Group group : known.groups()) {
      lines.add("");
      lines
          .add(group.note().isEmpty() ? group.label() : WORDS.get("label.note", group.label(), group.note()));
      group.facts().forEach(fact -> lines.add("  " + line(fact)));
    }
    return String.join("\n", lines) + "\n";
  }

  /** For what it is told. */
  static String purpose() {
    return WORDS.get("purpose");
  }

  /** One fact on one line. */
  static String line(Fact fact) {
    return Stream.of(fact.when(), fact.said(), fact.aside()).filter(part -> !part.isEmpty())
        .collect(Collectors.joining("  "));
  }

  /** What stands in it, in a few words. */
  static String summary(Known known) {
    return known.groups().stream().map(Group::label).collect(Collectors.joining(", "));
  }
}
