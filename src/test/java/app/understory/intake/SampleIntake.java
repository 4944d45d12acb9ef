package app.understory.intake;

import app.understory.intake.candidacy.Candidacies;
import app.understory.intake.candidacy.CandidacyStore;
import app.understory.intake.candidacy.ConsiderationStore;
import app.understory.intake.candidacy.Considerations;
import app.understory.intake.history.History;
import app.understory.intake.history.HistoryStore;
import app.understory.intake.view.candidacy.Delivered;
import app.understory.intake.view.form.Medicines;
import app.understory.people.Person;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;

/** What intake does, in a real vault, and someone to do it for. */
public final class SampleIntake {
  private final SamplePractice practice;
  private final Considerations considerations;
  private final History history;
  private final Candidacies candidacies;
  private final Person ada;

  public SampleIntake(SampleVault sample) {
    practice = new SamplePractice(sample).ready();
    Vault vault = sample.vault();
    considerations = new Considerations(new ConsiderationStore(vault.rows()), vault.scribe(), vault.ids(),
        vault.time(), vault.clinician(), Delivered.considerations());
    history = new History(new HistoryStore(vault.rows()), practice.setup(), vault.scribe(), vault.ids(),
        vault.time(), Medicines.toDiscuss());
    candidacies = new Candidacies(new CandidacyStore(vault.rows(), vault.signatures()), considerations,
        history,
        vault.scribe(), vault.ids(), vault.time());
    ada = practice.admit("Ada", "Adele Fictional", "she/her", "1985-05-03", Person.Status.INTAKE);
  }

  public SamplePractice practice() {
    return practice;
  }

  public Considerations considerations() {
    return considerations;
  }

  public History history() {
    return history;
  }

  public Candidacies candidacies() {
    return candidacies;
  }

  public Person ada() {
    return ada;
  }
}
