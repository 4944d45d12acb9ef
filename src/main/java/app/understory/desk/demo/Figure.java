package app.understory.desk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A plainly fictional person.
 *
 * @param name     as Ada Fictional
 * @param pronouns as she/her
 * @param born     a birth date
 * @param story    what they could say
 */
record Figure(String name, String pronouns, LocalDate born, Story story) {
  private static final List<String> FIRST = List.of("Ada", "Bram", "Corin", "Dana", "Edda", "Finn", "Gwen",
      "Hollis",
      "Ines", "Jonas", "Kirsa", "Linden", "Marek", "Nilo", "Odile", "Piet", "Quilla", "Runa", "Soren",
      "Talia", "Ulla",
      "Vesna", "Wim", "Xenia", "Yara", "Zeno");
  private static final List<String> LAST = List.of("Fictional", "Example", "Sample", "Placeholder",
      "Specimen",
      "Notional", "Invented", "Pretend", "Imaginary", "Hypothetical", "Madeup", "Supposed");
  private static final List<String> PRONOUNS = List.of("she/her", "he/him", "they/them", "she/her", "he/him");

  /** The nth of a practice: first names go round, so that in a large one some people share a name. */
  static Figure of(int n, List<Story> stories, LocalDate today, RandomGenerator random) {
    int first = n % FIRST.size();
    int last = (n + n / FIRST.size() * 5) % LAST.size();
    String pronouns = n == 0 ? PRONOUNS.getFirst() : PRONOUNS.get(random.nextInt(PRONOUNS.size()));
    LocalDate born = today.minusYears(n == 0 ? 41 : random.nextInt(21, 72)).minusDays(random.nextInt(1, 360));
    return new Figure(FIRST.get(first) + " " + LAST.get(last), pronouns, born,
        stories.get(n % stories.size()));
  }
}
