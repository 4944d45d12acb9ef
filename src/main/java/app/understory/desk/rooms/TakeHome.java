package app.understory.desk.rooms;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.exchange.view.PreparationPage;
import app.understory.kit.Words;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.practice.PracticeCard;
import app.understory.practice.Setup;
import app.understory.prep.Preparation;
import app.understory.prep.Readiness;
import app.understory.prep.Worksheet;
import app.understory.prep.page.HomePages;
import app.understory.strand.Strand;
import app.understory.strand.Strands;
import app.understory.vault.time.Moment;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The preparation page to take home, as the worksheet now stands, with the number by which it is found when it comes
 * back. Waits for the number to be kept; not for the JavaFX thread.
 */
final class TakeHome {
  private static final Words WORDS = Words.of(TakeHome.class);

  private final Setup setup;
  private final People people;
  private final Preparation preparation;
  private final Strands strands;
  private final HomePages pages;
  private final Readiness readiness;

  TakeHome(Setup setup, People people, Preparation preparation, Strands strands,
      HomePages pages, Readiness readiness) {
    this.setup = setup;
    this.people = people;
    this.preparation = preparation;
    this.strands = strands;
    this.pages = pages;
    this.readiness = readiness;
  }

  /** The page with the person's words, or the blank form. */
  Sheet sheet(PersonId person, boolean blank, Format format) {
    Readiness.Standing standing = readiness.of(person);
    Worksheet worksheet = preparation
        .open(person, standing.sessionNumber(), standing.visit().orElse(null)).join();
    int number = pages.hand(worksheet).join().number();
    String intention = worksheet.intention();
    List<Strand> carried = strands.of(person).stream().filter(strand -> strand.number().isPresent()).toList();
    PreparationPage page = new PreparationPage(setup.card().map(PracticeCard::name).orElse(""),
        setup.setting("practice.telephone", ""), day(standing.planned(), "before"),
        day(standing.planned(), "when"),
        people.find(person).map(each -> called(each.preferredName())).orElse(""), intention,
        asked(carried, Strand.Kind.THEME), asked(carried, Strand.Kind.STUCK_PLACE),
        asked(carried, Strand.Kind.QUESTION), String.format(Locale.ROOT, "%04d", number));
    return (blank ? page.blank() : page).sheet(format);
  }

  /** What they are called, without what follows the first name: a surname does not leave the house. */
  private static String called(String name) {
    int space = name.strip().indexOf(' ');
    return space < 0 ? name.strip() : name.strip().substring(0, space);
  }

  private static String day(Optional<Moment> planned, String pattern) {
    return planned
        .map(moment -> DateTimeFormatter.ofPattern(WORDS.get(pattern), Locale.ENGLISH).format(moment.wall()))
        .orElse("");
  }

  private static List<PreparationPage.Asked> asked(List<Strand> carried, Strand.Kind kind) {
    return carried.stream().filter(strand -> strand.kind() == kind)
        .map(strand -> new PreparationPage.Asked(strand.number().orElse(0), strand.words())).toList();
  }
}
