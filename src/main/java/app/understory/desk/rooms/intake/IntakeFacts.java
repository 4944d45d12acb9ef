package app.understory.desk.rooms.intake;

import app.understory.intake.candidacy.Candidacies;
import app.understory.intake.candidacy.Rechecks;
import app.understory.intake.candidacy.SignedCandidacy;
import app.understory.intake.consent.Consents;
import app.understory.intake.consent.Standing;
import app.understory.intake.history.Consent.Kind;
import app.understory.intake.history.History;
import app.understory.intake.history.Medicine;
import app.understory.intake.view.form.ConsentWords;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.PersonId;
import app.understory.prep.Readiness.Fact;
import app.understory.prep.Readiness.Mend;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What intake knows of a person before the medicine: it says it, and blocks nothing. Off the JavaFX thread. */
public final class IntakeFacts {
  private static final Words WORDS = Words.of(IntakeFacts.class);

  private final History history;
  private final Consents consents;
  private final Candidacies candidacies;
  private final Rechecks rechecks;

  IntakeFacts(History history, Consents consents, Candidacies candidacies, Rechecks rechecks) {
    this.history = history;
    this.consents = consents;
    this.candidacies = candidacies;
    this.rechecks = rechecks;
  }

  /** Consent, candidacy, and medicines that were not raised yet, for the list of what is missing. */
  public List<Fact> before(PersonId person) {
    List<Fact> facts = new ArrayList<>();
    facts.add(consent(person));
    facts.add(candidacy(person));
    List<Medicine> unraised = history.unraised(person);
    if (!unraised.isEmpty()) {
      facts.add(new Fact(WORDS.get("medicines"), WORDS.get("medicines.unraised",
          unraised.stream().map(Medicine::name).collect(Collectors.joining(", "))), false, Mend.IDENTITY));
    }
    return facts;
  }

  private Fact consent(PersonId person) {
    Optional<Standing> treatment = consents.of(person, Kind.TREATMENT);
    LocalDate today = history.now().day();
    return new Fact(WORDS.get("consent"),
        treatment.map(each -> ConsentWords.standing(each.consent(), today))
            .orElse(WORDS.get("consent.lacking")),
        treatment.filter(Standing::holds).isPresent(), Mend.IDENTITY);
  }

  private Fact candidacy(PersonId person) {
    Optional<SignedCandidacy> signed = candidacies.of(person);
    return new Fact(WORDS.get("candidacy"), signed.map(this::how).orElse(WORDS.get("candidacy.lacking")),
        signed.filter(SignedCandidacy::holds).isPresent(), Mend.IDENTITY);
  }

  private String how(SignedCandidacy signed) {
    String day = new Days(history.now().day()).brief(signed.signed().day());
    return WORDS.get(signed.holds() ? "candidacy.signed" : "candidacy.open", day);
  }

  /** What the person's header says of it: only what asks for something. */
  public List<String> asking(PersonId person) {
    List<String> asking = new ArrayList<>();
    candidacies.of(person).filter(signed -> !signed.holds())
        .ifPresent(_ -> asking.add(WORDS.get("header.open")));
    LocalDate today = history.now().day();
    consents.of(person, Kind.TREATMENT).filter(each -> each.how() != Standing.How.IN_FORCE)
        .ifPresent(each -> asking.add(
            WORDS.get("header.consent", ConsentWords.standing(each.consent(), today))));
    if (!rechecks.due(person).isEmpty()) {
      asking.add(WORDS.get("header.recheck", rechecks.due(person).stream().map(each -> each.about().name())
          .collect(Collectors.joining(", "))));
    }
    return asking;
  }
}
