package app.understory.session.terms;

import app.understory.practice.Setup;
import java.time.LocalDate;
import java.util.List;

/** The terms that the practice has set, read from its settings. Reads are synchronous. */
public final class HouseTerms implements Arrival.House {
  private static final String PREFIX = "session.";

  private final Setup setup;

  public HouseTerms(Setup setup) {
    this.setup = setup;
  }

  /** As they stand now: what a session that begins takes with it. */
  @Override
  public Terms now() {
    List<Term> set = Delivered.terms().stream()
        .map(term -> new Term(term.name(), setup.setting(PREFIX + term.name(), term.value()),
            setup.source(PREFIX + term.name(), term.source())))
        .toList();
    return Terms.of(set);
  }

  @Override
  public Terms on(LocalDate day) {
    return Terms.of(Delivered.terms().stream().map(term -> {
      Setup.Stood stood = setup.on(day, PREFIX + term.name(), new Setup.Stood(term.value(), term.source()));
      return new Term(term.name(), stood.value(), stood.source());
    }).toList());
  }
}
