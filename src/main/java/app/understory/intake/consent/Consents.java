package app.understory.intake.consent;

import app.understory.intake.history.Consent;
import app.understory.intake.history.Consent.Kind;
import app.understory.intake.history.History;
import app.understory.intake.history.PartialDay;
import app.understory.people.FoldedText;
import app.understory.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the consents of people stand. Reads are synchronous and belong off the JavaFX thread. */
public final class Consents {
  private static final Comparator<Consent> NEWEST = Comparator
      .<Consent, LocalDate>comparing(
          consent -> PartialDay.read(consent.signed()).map(PartialDay::first).orElse(LocalDate.MIN))
      .thenComparing(Consent::noted).reversed();

  private final History history;

  public Consents(History history) {
    this.history = history;
  }

  /** The newest of each kind, and of each recipient, in the order of the kinds. */
  public List<Standing> of(PersonId person) {
    return newest(history.consents(person), history.now().day());
  }

  /** The newest of each kind among these. */
  public static List<Standing> newest(List<Consent> consents, LocalDate today) {
    Map<String, Consent> newest = new LinkedHashMap<>();
    List<Consent> sorted = new ArrayList<>(consents);
    sorted.sort(Comparator.comparing(Consent::kind).thenComparing(NEWEST));
    sorted.forEach(each -> newest.putIfAbsent(
        each.kind() + FoldedText.of(each.about().strip()).letters(), each));
    return newest.values().stream().map(each -> Standing.of(each, today)).toList();
  }

  /** How the newest consent of a kind stands; nothing where there is none. */
  public Optional<Standing> of(PersonId person, Kind kind) {
    return of(person).stream().filter(each -> each.consent().kind() == kind).findFirst();
  }

  /** Whether something may be told of a person to someone named: a release for them that holds today. */
  public boolean released(PersonId person, String name) {
    FoldedText wanted = FoldedText.of(name.strip());
    return of(person).stream().filter(each -> each.consent().kind() == Kind.RELEASE && each.holds())
        .anyMatch(each -> FoldedText.of(each.consent().about().strip()).reads(wanted));
  }
}
