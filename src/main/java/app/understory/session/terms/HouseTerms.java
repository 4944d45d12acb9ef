package app.understory.session.terms;

import app.understory.practice.Setup;
import java.util.List;

/** The terms that the practice has set, read from its settings. Reads are synchronous. */
public final class HouseTerms {
  private static final String PREFIX = "session.";

  private final Setup setup;

  public HouseTerms(Setup setup) {
    this.setup = setup;
  }

  /** As they stand now: what a session that begins takes with it. */
  public Terms now() {
    List<Term> set = Delivered.terms().stream()
        .map(term -> new Term(term.name(), setup.setting(PREFIX + term.name(), term.value()),
            setup.source(PREFIX + term.name(), term.source())))
        .toList();
    return Terms.of(set);
  }
}
