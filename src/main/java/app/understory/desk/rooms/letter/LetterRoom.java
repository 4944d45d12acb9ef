package app.understory.desk.rooms.letter;

import app.understory.course.CourseStore;
import app.understory.course.Courses;
import app.understory.course.order.OrderStore;
import app.understory.course.order.Orders;
import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.rooms.ExchangeRoom;
import app.understory.desk.rooms.PeopleRoom;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.Words;
import app.understory.measure.Measures;
import app.understory.people.PersonId;
import app.understory.practice.DisclosureStore;
import app.understory.practice.Disclosures;
import app.understory.practice.Setup;
import app.understory.record.letter.Letters;
import app.understory.record.view.letter.LetterExits;
import app.understory.record.view.letter.LetterScreen;
import app.understory.session.LiveLog;
import app.understory.vault.Vault;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The letter to the prescriber: its page beside the tabs. */
public final class LetterRoom {
  /** The page's name among those of a person. */
  public static final String PAGE = "letter";
  private static final Words WORDS = Words.of(LetterRoom.class);

  private final Bench bench;
  private final ExchangeRoom exchange;
  private final LetterScreen screen;

  public LetterRoom(Bench bench, Setup setup, PeopleRoom people, LiveLog log, Measures measures,
      ExchangeRoom exchange) {
    this.bench = bench;
    this.exchange = exchange;
    Vault vault = bench.vault();
    Letters letters = new Letters(people.people(), people.visits(), log, measures,
        new Orders(new OrderStore(vault.rows()), vault.scribe(), vault.ids(), vault.time()),
        new Courses(new CourseStore(vault.rows()), vault.scribe(), vault.ids(), vault.time()));
    screen = new LetterScreen(letters, setup,
        new Disclosures(new DisclosureStore(vault.rows()), vault.scribe(), vault.ids(), vault.time()), vault,
        bench.stagehand());
  }

  /** Its page, which has no place among the tabs. */
  public List<PersonTab> tabs() {
    return List.of(new PersonTab(PAGE, WORDS.get("title"), person -> screen.load(person, new Exits()), true));
  }

  private final class Exits implements LetterExits {
    @Override
    public void overview(PersonId person) {
      bench.ways().open(person, "overview");
    }

    @Override
    public void identity(PersonId person) {
      bench.ways().open(person, "intake");
    }

    @Override
    public void print(PersonId person, Function<Format, Sheet> sheet, Runnable left) {
      exchange.show("letter-to-prescriber", Optional.of(person), sheet, left);
    }
  }
}
