package app.understory.desk.rooms.intake;

import app.understory.attachment.Attachment;
import app.understory.attachment.Shelf;
import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.rooms.AttachmentRoom;
import app.understory.desk.rooms.ExchangeRoom;
import app.understory.desk.rooms.PeopleRoom;
import app.understory.intake.candidacy.Candidacies;
import app.understory.intake.candidacy.CandidacyStore;
import app.understory.intake.candidacy.ConsiderationStore;
import app.understory.intake.candidacy.Considerations;
import app.understory.intake.candidacy.Rechecks;
import app.understory.intake.consent.Consents;
import app.understory.intake.history.History;
import app.understory.intake.history.HistoryStore;
import app.understory.intake.view.candidacy.ConsiderationsScreen;
import app.understory.intake.view.candidacy.Delivered;
import app.understory.intake.view.form.Medicines;
import app.understory.intake.view.page.IntakeExits;
import app.understory.intake.view.page.IntakeScreen;
import app.understory.intake.view.page.SideModel;
import app.understory.kit.Words;
import app.understory.kit.layout.Inset;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.vault.Vault;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Intake: what a person brings with them, and what is considered before the medicine. */
public final class IntakeRoom {
  /** The short name of its tab. */
  public static final String TAB = "intake";

  private static final Words WORDS = Words.of(IntakeRoom.class);

  private final AttachmentRoom attachments;
  private final Considerations considerations;
  private final Candidacies candidacies;
  private final Consents consents;
  private final Rechecks rechecks;
  private final History history;
  private final ConsiderationsScreen list;
  private final IntakeScreen screen;
  private Consumer<PersonId> sheet = _ -> {};

  public IntakeRoom(Bench bench, Setup setup, AttachmentRoom attachments,
      PeopleRoom people) {
    this.attachments = attachments;
    Vault vault = bench.vault();
    considerations = new Considerations(new ConsiderationStore(vault.rows()), vault.scribe(), vault.ids(),
        vault.time(), vault.clinician(), Delivered.considerations());
    history = new History(new HistoryStore(vault.rows()), setup, vault.scribe(), vault.ids(), vault.time(),
        Medicines.toDiscuss());
    list = new ConsiderationsScreen(considerations, setup, vault, bench.stagehand());
    candidacies = new Candidacies(new CandidacyStore(vault.rows(), vault.signatures()), considerations,
        history,
        vault.scribe(), vault.ids(), vault.time());
    consents = new Consents(history);
    rechecks = new Rechecks(considerations, people.people(), setup, vault.time());
    screen = new IntakeScreen(history,
        new SideModel.Sources(consents, attachments.files(), considerations, candidacies), list, vault,
        bench.stagehand(), people::identity, new Exits());
  }

  /** The practice's considerations, and how they stand for each person. */
  public Considerations considerations() {
    return considerations;
  }

  /** Their list, to stand inside a page of intake. */
  public ConsiderationsScreen considerationsList() {
    return list;
  }

  /** Diagnoses, allergies, medicines and what was tried before. */
  public History history() {
    return history;
  }

  /** What was decided about candidacy, signed. */
  public Candidacies candidacies() {
    return candidacies;
  }

  /** How consents stand. */
  public Consents consents() {
    return consents;
  }

  /** What comes due to be asked again in maintenance. */
  public Rechecks rechecks() {
    return rechecks;
  }

  /** What it knows of a person before the medicine. */
  public IntakeFacts facts() {
    return new IntakeFacts(history, consents, candidacies, rechecks);
  }

  /** Leads to the sheet on candidacy for the prescriber. */
  public void print(ExchangeRoom exchange, Setup setup, People people) {
    CandidacySheet made = new CandidacySheet(setup, people, history, considerations, candidacies);
    sheet = person -> exchange.show("candidacy", Optional.of(person), format -> made.sheet(person, format));
  }

  /** Its tab of every person. */
  public List<PersonTab> tabs() {
    return List.of(new PersonTab(TAB, WORDS.get("tab"), screen::load));
  }

  private final class Exits implements IntakeExits {
    @Override
    public Inset<Shelf> copies(Runnable before) {
      return attachments.row(before);
    }

    @Override
    public void look(Attachment file) {
      attachments.look(file);
    }

    @Override
    public void print(PersonId person) {
      sheet.accept(person);
    }
  }
}
