package app.understory.desk.rooms.talk;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.exchange.view.NextStepsPage;
import app.understory.exchange.view.NextStepsPage.Came;
import app.understory.intake.talk.Consultation;
import app.understory.intake.talk.Consultations;
import app.understory.intake.talk.TalkField;
import app.understory.intake.view.talk.Ways;
import app.understory.kit.Days;
import app.understory.people.Person;
import app.understory.practice.PracticeCard;
import app.understory.practice.Setup;

/** The page that is handed over after a first talk, as the talk now stands. Not for the JavaFX thread. */
final class NextSteps {
  private final Setup setup;
  private final Consultations talks;
  private final Ways ways;

  NextSteps(Setup setup, Consultations talks, Ways ways) {
    this.setup = setup;
    this.talks = talks;
    this.ways = ways;
  }

  Sheet sheet(Person person, Format format) {
    Consultation talk = talks.open(person.id());
    return new NextStepsPage(setup.card().map(PracticeCard::name).orElse(""),
        setup.setting("practice.telephone", ""), called(person.preferredName()),
        Days.title(talk.began().day()),
        talk.outcome().map(outcome -> Came.valueOf(outcome.name())).orElse(Came.OPEN),
        talk.at(TalkField.NEXT), talk.followUp().map(Days::title).orElse(""),
        ways.all().stream().map(way -> new NextStepsPage.Way(way.name(), way.words())).toList())
        .sheet(format);
  }

  /** What they are called, without what follows the first name: a surname does not leave the house. */
  private static String called(String name) {
    int space = name.strip().indexOf(' ');
    return space < 0 ? name.strip() : name.strip().substring(0, space);
  }
}
