package app.understory.desk.rooms;

import app.understory.desk.reach.Emergency;
import app.understory.kit.Words;
import app.understory.people.PersonId;
import app.understory.prep.Readiness;
import app.understory.record.Standing.Check;
import app.understory.record.Standing.Item;
import app.understory.record.Standings;
import app.understory.session.Session;
import app.understory.visit.Visit;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the record knows of a person before the medicine, told to the worksheet; what is written there it knows best. */
public final class PrepReadiness implements Readiness {
  private static final Words WORDS = Words.of(PrepReadiness.class);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Standings standings;
  private final Emergency emergency;
  private final Function<PersonId, List<Fact>> intake;

  /** @param intake what intake knows: consent, candidacy, medicines that were not raised */
  public PrepReadiness(Standings standings, Emergency emergency, Function<PersonId, List<Fact>> intake) {
    this.intake = intake;
    this.standings = standings;
    this.emergency = emergency;
  }

  @Override
  public Readiness.Standing of(PersonId person) {
    app.understory.record.Standing known = standings.of(person);
    List<Fact> facts = Stream.of(intake.apply(person),
        known.checks().stream().flatMap(check -> fact(check).stream()).toList(), emergency.facts(person))
        .flatMap(List::stream).toList();
    return new Readiness.Standing(known.sessionNumber(),
        known.live().flatMap(Session::visit).or(() -> known.visit().map(Visit::id)),
        known.visit().map(Visit::planned), known.live().isPresent(), facts);
  }

  private static Optional<Fact> fact(Check check) {
    if (check.item() == Item.WEIGHT) {
      return Optional.of(new Fact(WORDS.get("weight"), check.detail().orElse(WORDS.get("weight.lacking")),
          check.inPlace(), Mend.IDENTITY));
    }
    if (check.item() == Item.BLOOD_PRESSURE) {
      String taken = check.when().map(when -> WORDS.get("pressure.at", CLOCK.format(when.wall())))
          .orElse(WORDS.get("pressure.lacking"));
      return Optional.of(new Fact(WORDS.get("pressure"), taken, check.inPlace(), Mend.SESSION));
    }
    return Optional.empty();
  }
}
