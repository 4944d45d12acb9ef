package app.understory.desk.demo;

import app.understory.people.PersonId;
import app.understory.prep.Worksheet;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.Turn;
import app.understory.vault.time.Moment;
import app.understory.visit.VisitId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Writes worksheets: the strands at the first one, their charge at each later one, and the day's set and setting. */
final class Sheet {
  private final Hands hands;
  private final PersonId person;
  private final Story story;
  private final RandomGenerator random;

  Sheet(Hands hands, PersonId person, Story story, RandomGenerator random) {
    this.hands = hands;
    this.person = person;
    this.story = story;
    this.random = random;
  }

  Worksheet write(int number, VisitId visit) {
    Worksheet opened = hands.preparation().open(person, number, visit).join();
    Moment now = hands.time().timekeeper().now();
    Worksheet written = hands.preparation().save(new Worksheet(opened.id(), person, opened.visit(), number,
        story.of("intention", number - 1), mind(), place(), number == 1 ? views() : opened.views(),
        new Worksheet.Checks(Optional.of(now), Optional.of(now), Optional.of("since breakfast"),
            Optional.of(number < 3 ? "SUB_PSYCHEDELIC" : "PSYCHEDELIC")),
        opened.begun())).join();
    if (number == 1) {
      begin(Strand.Kind.THEME, "theme", written.id().value());
      begin(Strand.Kind.STUCK_PLACE, "stuck", written.id().value());
      begin(Strand.Kind.QUESTION, "question", written.id().value());
    } else {
      charge(written.id().value());
    }
    return written;
  }

  private Worksheet.Mindset mind() {
    return new Worksheet.Mindset(line("mood"), line("sleep"), "08:10, light", line("fear"), line("hope"));
  }

  private Worksheet.Setting place() {
    return new Worksheet.Setting(story.of("room", 0), line("music-plan"), null, story.of("touch", 0),
        story.of("safe", Math.floorMod(person.hashCode(), 4)));
  }

  private Worksheet.Views views() {
    return new Worksheet.Views(line("i-am"), line("other-people"), line("the-world"));
  }

  private void begin(Strand.Kind kind, String lines, UUID sheet) {
    for (String line : story.of(lines)) {
      String[] halves = line.split(" \\| ", 2);
      StrandId id = hands.strands().nextId();
      hands.strands().begin(id, person, kind, halves[0]).join();
      turn(id, sheet, halves.length == 2 ? Optional.of(halves[1]) : Optional.empty(), random.nextInt(4, 10));
    }
  }

  private void charge(UUID sheet) {
    for (Turn carried : hands.strands().turnsAt(sheet)) {
      turn(carried.strand(), sheet, carried.anchor(), random.nextInt(2, 9));
    }
  }

  private void turn(StrandId strand, UUID sheet, Optional<String> anchor, int charge) {
    Optional<String> why = charge > 7 ? Optional.of(line("why")) : Optional.empty();
    hands.strands().turn(person, new Turn(Turn.idOf(strand, Turn.Occasion.WORKSHEET, sheet), strand,
        Turn.Occasion.WORKSHEET, sheet, why, anchor, OptionalInt.of(charge), Optional.empty(),
        Optional.empty(),
        hands.time().timekeeper().now())).join();
  }

  private String line(String kind) {
    return story.of(kind, random.nextInt(story.of(kind).size()));
  }

  /** The strands of this person that are not at rest. */
  List<Strand> open() {
    return hands.strands().of(person).stream().filter(strand -> !strand.status().rests()).toList();
  }
}
