package app.understory.desk.demo;

import app.understory.intake.candidacy.Candidacies;
import app.understory.intake.candidacy.Candidacy;
import app.understory.intake.candidacy.Candidacy.Clearance;
import app.understory.intake.candidacy.Candidacy.Outcome;
import app.understory.intake.candidacy.CandidacyStore;
import app.understory.intake.candidacy.ConsiderationStore;
import app.understory.intake.candidacy.Considerations;
import app.understory.intake.candidacy.Considered;
import app.understory.intake.candidacy.Judgement;
import app.understory.intake.candidacy.Judgement.State;
import app.understory.intake.history.Allergy;
import app.understory.intake.history.Consent;
import app.understory.intake.history.Consent.How;
import app.understory.intake.history.Consent.Kind;
import app.understory.intake.history.Diagnosis;
import app.understory.intake.history.History;
import app.understory.intake.history.HistoryStore;
import app.understory.intake.history.Item;
import app.understory.intake.history.Medicine;
import app.understory.intake.history.Trial;
import app.understory.intake.history.Trial.Adequate;
import app.understory.intake.history.Trial.Episode;
import app.understory.intake.history.Trial.Response;
import app.understory.intake.view.candidacy.Delivered;
import app.understory.intake.view.form.Medicines;
import app.understory.people.PersonId;
import app.understory.practice.PracticeStore;
import app.understory.practice.Setup;
import app.understory.vault.Vault;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What fictional people bring with them, agree to, and are judged by. */
final class Intakes {
  private static final String PRESCRIBER = "Dr Placeholder";
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private final DemoTime time;
  private final History history;
  private final Considerations considerations;
  private final Candidacies candidacies;

  private Intakes(Vault vault, DemoTime time) {
    this.time = time;
    Setup setup = new Setup(new PracticeStore(vault.rows()), vault.scribe(), time.ids(), time.timekeeper(),
        vault.clinician(), vault.signing());
    history = new History(new HistoryStore(vault.rows()), setup, vault.scribe(), time.ids(),
        time.timekeeper(), Medicines.toDiscuss());
    considerations = new Considerations(new ConsiderationStore(vault.rows()), vault.scribe(), time.ids(),
        time.timekeeper(), vault.clinician(), Delivered.considerations());
    candidacies = new Candidacies(new CandidacyStore(vault.rows(), vault.signatures()), considerations,
        history, vault.scribe(), time.ids(), time.timekeeper());
  }

  static Intakes over(Vault vault, DemoTime time) {
    return new Intakes(vault, time);
  }

  /** Everything that is asked and agreed at an intake on that day, and the outcome signed. */
  void take(PersonId person, LocalDate day, RandomGenerator random) {
    List<Item> items = new ArrayList<>();
    LocalDate episode = day.minusMonths(random.nextInt(26, 34));
    items.add(new Diagnosis(history.nextId(), person, "F33.2", "Depression, recurrent, severe",
        Integer.toString(day.getYear() - random.nextInt(5, 12)), MONTH.format(episode), "", history.now()));
    if (random.nextInt(3) == 0) {
      items.add(new Diagnosis(history.nextId(), person, "F43.10", "Post-traumatic stress (PTSD)",
          Integer.toString(day.getYear() - 3), "", "Dr Notional", history.now()));
    }
    items.add(random.nextBoolean()
        ? new Allergy(history.nextId(), person, "none", "", "", history.now())
        : new Allergy(history.nextId(), person, "Penicillin", "a rash", "2009", history.now()));
    items.add(new Medicine(history.nextId(), person, "Sertraline", "100 mg", "each morning",
        MONTH.format(day.minusMonths(3)), Optional.empty(), history.now()));
    trials(items, person, day, episode);
    consents(items, person, day, random);
    history.enter(person, items).join();
    judge(person, random);
    candidacies.sign(person, Outcome.CANDIDATE, "",
        Optional.of(new Clearance(PRESCRIBER, DAY.format(day), Candidacy.How.LETTER)),
        "The outcome, the clearance, the medicines and every consideration as it stood.").join();
  }

  private void trials(List<Item> items, PersonId person, LocalDate day, LocalDate episode) {
    trial(items, person, "Sertraline", "SSRI", "200 mg", span(episode.plusMonths(1), 6), Adequate.YES,
        Adequate.YES, Response.NONE, "no change");
    trial(items, person, "Venlafaxine", "SNRI", "225 mg", span(episode.plusMonths(8), 6), Adequate.YES,
        Adequate.YES, Response.NONE, "came back in spring");
    trial(items, person, "Bupropion", "NDRI", "150 mg", span(episode.plusMonths(15), 1), Adequate.YES,
        Adequate.NO, Response.UNKNOWN, "could not sleep");
    trial(items, person, "Quetiapine, added", "SGA", "50 mg", span(episode.plusMonths(17), 5), Adequate.NO,
        Adequate.YES, Response.NONE, "heavy mornings");
    trial(items, person, "Sertraline", "SSRI", "100 mg", MONTH.format(day.minusMonths(3)) + " – now",
        Adequate.YES, Adequate.YES, Response.PARTIAL, "goes on");
  }

  private void trial(List<Item> items, PersonId person, String drug, String kind, String dose, String period,
      Adequate enough, Adequate lasted, Response response, String why) {
    items.add(new Trial(history.nextId(), person, drug, kind, dose, period, enough, lasted, response, why,
        Episode.BY_DATES, history.now()));
  }

  private static String span(LocalDate from, int months) {
    return MONTH.format(from) + " – " + MONTH.format(from.plusMonths(months));
  }

  private void consents(List<Item> items, PersonId person, LocalDate day, RandomGenerator random) {
    items.add(consent(person, Kind.TREATMENT, "", "3", day, DAY.format(day.plusYears(1)), ""));
    items.add(consent(person, Kind.OFF_LABEL, "", "1", day, "", ""));
    items.add(consent(person, Kind.TOUCH, "asked each time", "2", day, DAY.format(day.plusYears(1)), ""));
    items.add(consent(person, Kind.MESSAGES, "", "1", day, DAY.format(day.plusDays(random.nextInt(30, 200))),
        ""));
    items.add(consent(person, Kind.RELEASE, PRESCRIBER, "1", day, DAY.format(day.plusYears(1)), ""));
    if (random.nextInt(3) == 0) {
      items.add(consent(person, Kind.RECORDING, "sound", "1", day, DAY.format(day.plusMonths(3)),
          DAY.format(day)));
    }
  }

  private Consent consent(PersonId person, Kind kind, String about, String version, LocalDate signed,
      String ends, String withdrawn) {
    return new Consent(history.nextId(), person, kind, about, version, DAY.format(signed), How.PAPER, ends,
        withdrawn, "", history.now());
  }

  private void judge(PersonId person, RandomGenerator random) {
    List<Judgement> judged = new ArrayList<>();
    List<Considered> all = considerations.of(person);
    int unknown = random.nextInt(all.size());
    for (int n = 0; n < all.size(); n++) {
      String code = all.get(n).about().code();
      State state = n == unknown ? State.UNKNOWN : code.equals("SLEEP_APNOEA") ? State.DISCUSS : State.CLEAR;
      String note = state == State.DISCUSS ? "a device at night" : "";
      judged.add(considerations.judged(person, all.get(n), state, note, "intake"));
    }
    considerations.enter(person, judged).join();
  }

  /** A medicine is added on the way; it is on the list to discuss, and candidacy opens again. */
  void add(PersonId person, LocalDate day) {
    history.save(new Medicine(history.nextId(), person, "Lamotrigine", "25 mg", "at night", MONTH.format(day),
        Optional.empty(), time.timekeeper().now())).join();
  }
}
