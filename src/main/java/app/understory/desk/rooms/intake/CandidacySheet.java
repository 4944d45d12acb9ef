package app.understory.desk.rooms.intake;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.exchange.view.CandidacyPage;
import app.understory.exchange.view.CandidacyPage.Fact;
import app.understory.intake.candidacy.Candidacies;
import app.understory.intake.candidacy.Considerations;
import app.understory.intake.candidacy.Considered;
import app.understory.intake.candidacy.SignedCandidacy;
import app.understory.intake.history.Allergies;
import app.understory.intake.history.Diagnosis;
import app.understory.intake.history.History;
import app.understory.intake.history.Trial;
import app.understory.intake.history.TrialCount;
import app.understory.intake.view.candidacy.ConsiderationWords;
import app.understory.intake.view.form.Dates;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.practice.Clinician;
import app.understory.practice.PracticeCard;
import app.understory.practice.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sets the sheet on someone's candidacy for the prescriber. Off the JavaFX thread. */
final class CandidacySheet {
  private static final Words WORDS = Words.of(CandidacySheet.class);

  private final Setup setup;
  private final People people;
  private final History history;
  private final Considerations considerations;
  private final Candidacies candidacies;

  CandidacySheet(Setup setup, People people, History history, Considerations considerations,
      Candidacies candidacies) {
    this.setup = setup;
    this.people = people;
    this.history = history;
    this.considerations = considerations;
    this.candidacies = candidacies;
  }

  Sheet sheet(PersonId person, Format format) {
    List<Trial> trials = history.trials(person);
    return new CandidacyPage(setup.card().map(PracticeCard::name).orElse(""),
        setup.setting("practice.telephone", ""), people.find(person).map(CandidacySheet::who).orElse(""),
        Days.plain(history.now().day()), facts(person), medicines(person),
        sentence(TrialCount.of(trials, history.diagnoses(person))),
        trials.stream().map(CandidacySheet::trial).toList(), considered(person),
        candidacies.of(person).map(this::outcome).orElse(List.of())).sheet(format);
  }

  private static String who(Person person) {
    String name = person.legalName().orElse(person.preferredName());
    return person.birthDate().map(born -> WORDS.get("born", name, Days.plain(born))).orElse(name);
  }

  private List<Fact> facts(PersonId person) {
    List<Fact> facts = new ArrayList<>();
    List<Diagnosis> diagnoses = history.diagnoses(person);
    facts.add(new Fact(WORDS.get("diagnoses"), diagnoses.isEmpty()
        ? WORDS.get("none.written")
        : diagnoses.stream().map(each -> (each.code() + " " + each.words()).strip())
            .collect(Collectors.joining("; "))));
    facts.add(new Fact(WORDS.get("allergies"), switch (history.allergies(person)) {
      case Allergies.NotAsked _ -> WORDS.get("allergies.not.asked");
      case Allergies.NoneKnown(var asked) -> WORDS.get("allergies.none", Days.plain(asked.day()));
      case Allergies.Known(var all) -> all.stream()
          .map(each -> each.reaction().isBlank()
              ? each.substance()
              : WORDS.get("allergy", each.substance(), each.reaction()))
          .collect(Collectors.joining("; "));
    }));
    people.weight(person).ifPresent(weight -> facts.add(new Fact(WORDS.get("weight"),
        WORDS.get("weighed", weight.kilograms().toPlainString(), Days.plain(weight.taken().day())))));
    return facts;
  }

  private List<List<String>> medicines(PersonId person) {
    return history.medicines(person).stream().filter(each -> each.taken(history.now().day()))
        .map(each -> List.of(each.name(), each.dose(), each.how(), Dates.since(each.since()))).toList();
  }

  private static List<String> trial(Trial trial) {
    return List.of(trial.drug(), trial.highest(), Dates.period(trial.period()),
        WORDS.get("adequate." + trial.dose()), WORDS.get("adequate." + trial.time()),
        WORDS.get("response." + trial.response()));
  }

  private static String sentence(TrialCount count) {
    return WORDS.get("sentence", Integer.toString(count.counted().size()),
        Integer.toString(count.inEpisode()));
  }

  private List<List<String>> considered(PersonId person) {
    Map<UUID, String> names = setup.clinicians().stream()
        .collect(Collectors.toMap(Clinician::id, Clinician::name));
    return considerations.of(person).stream().map(each -> List.of(each.about().name(),
        ConsiderationWords.state(each.state()), each.note(), when(each, names))).toList();
  }

  private String when(Considered considered, Map<UUID, String> names) {
    return considered.judgement().map(judgement -> WORDS.get("when",
        new Days(history.now().day()).brief(judgement.judged().day()),
        names.getOrDefault(judgement.by(), "")))
        .orElse("");
  }

  private List<String> outcome(SignedCandidacy signed) {
    List<String> lines = new ArrayList<>();
    lines.add(WORDS.get("outcome", WORDS.get("outcome." + signed.candidacy().outcome()),
        Days.plain(signed.signed().day()), signed.clinician()));
    if (!signed.candidacy().words().isEmpty()) {
      lines.add(signed.candidacy().words());
    }
    if (!signed.reopened().isEmpty()) {
      lines.add(WORDS.get("outcome.open"));
    }
    return lines;
  }
}
