package app.understory.desk.rooms.intake;

import app.understory.attachment.Attachment;
import app.understory.attachment.Shelf;
import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.rooms.AttachmentRoom;
import app.understory.intake.candidacy.Candidacies;
import app.understory.intake.candidacy.CandidacyStore;
import app.understory.intake.candidacy.ConsiderationStore;
import app.understory.intake.candidacy.Considerations;
import app.understory.intake.consent.Consents;
import app.understory.intake.history.History;
import app.understory.intake.history.HistoryStore;
import app.understory.intake.view.candidacy.ConsiderationsScreen;
import app.understory.intake.view.candidacy.Delivered;
import app.understory.intake.view.form.Medicines;
import app.understory.intake.view.page.IntakeExits;
import app.understory.intake.view.page.IntakeScreen;
import app.understory.intake.view.page.SideModel;
import app.understory.kit.Screen;
import app.understory.kit.Words;
import app.understory.kit.layout.Inset;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.vault.Vault;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Intake: what a person brings with them, and what is considered before the medicine. */
public final class IntakeRoom {
  /** The short name of its tab. */
  public static final String TAB = "intake";

  private static final Words WORDS = Words.of(IntakeRoom.class);

  private final AttachmentRoom attachments;
  private final Considerations considerations;
  private final Candidacies candidacies;
  private final Consents consents;
  private final History history;
  private final ConsiderationsScreen list;
  private final IntakeScreen screen;
  private Consumer<PersonId> sheet = _ -> {};

  /** @param identity makes the part that says who a person is */
  public IntakeRoom(Bench bench, Setup setup, AttachmentRoom attachments,
      Function<PersonId, Screen<?>> identity) {
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
    screen = new IntakeScreen(history,
        new SideModel.Sources(consents, attachments.files(), considerations, candidacies), list, vault,
        bench.stagehand(), identity, new Exits());
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

  /** What leads to the sheet for the prescriber: a higher room has it. */
  public void leadToSheet(Consumer<PersonId> lead) {
    sheet = lead;
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
