package app.understory.practice;

import app.understory.vault.keys.Signing;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The practice's own card, its clinicians and its settings. Reads are synchronous and belong off the JavaFX thread. */
public final class Setup {
  private final PracticeStore store;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;
  private final UUID clinician;
  private final Signing signing;

  /**
   * @param clinician who unlocked the vault
   * @param signing   their signatures: the public key goes onto their row
   */
  public Setup(PracticeStore store, Scribe scribe, Ids ids, Timekeeper time, UUID clinician,
      Signing signing) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
    this.clinician = clinician;
    this.signing = signing;
  }

  /** The practice's card; nothing before it was founded. */
  public Optional<PracticeCard> card() {
    return store.card();
  }

  /**
   * Founds the practice: its name, and the clinician who unlocked the vault as its owner. Founding again renames both
   * and leaves the rest as it is.
   */
  public CompletableFuture<PracticeCard> found(String practiceName, String clinicianName, boolean rehearsal) {
    UUID fresh = ids.next();
    return scribe.write(Deed.of("practice.found"), tx -> {
      PracticeCard card = store.card(tx)
          .map(present -> new PracticeCard(present.id(), practiceName, present.recoveryGivenBack(),
              present.rehearsal()))
          .orElseGet(() -> new PracticeCard(fresh, practiceName, Optional.empty(), rehearsal));
      store.put(tx, card);
      store.put(tx, new Clinician(clinician, clinicianName, Clinician.Role.OWNER), signing.publicKey());
      return card;
    });
  }

  /** Two groups of the recovery sheet were given back now; from here on people can be added. */
  public CompletableFuture<PracticeCard> recoveryGivenBack() {
    return scribe.write(Deed.of("practice.recovery"), tx -> {
      PracticeCard card = store.card(tx)
          .orElseThrow(() -> new NotKept(NotKept.Reason.REFUSED, "there is no practice yet"));
      PracticeCard given = new PracticeCard(card.id(), card.name(), Optional.of(time.now()),
          card.rehearsal());
      store.put(tx, given);
      return given;
    });
  }

  /** Whether a person may be added: two groups were given back, or it is a rehearsal, which holds nobody. */
  public boolean mayAdmit() {
    return card().map(card -> card.rehearsal() || card.recoveryGivenBack().isPresent()).orElse(false);
  }

  public List<Clinician> clinicians() {
    return store.clinicians();
  }

  /** Who unlocked the vault, once founded. */
  public Optional<Clinician> me() {
    return clinicians().stream().filter(one -> one.id().equals(clinician)).findFirst();
  }

  /** A setting's value, or its delivered default where the practice changed nothing. */
  public String setting(String name, String delivered) {
    return store.setting(name).orElse(delivered);
  }

  /** The setting and its source as they stood on that day; what was not set by then is as delivered. */
  public Stood on(LocalDate day, String name, Stood delivered) {
    return store.settingOn(name, day).map(row -> new Stood(row.text("setting_value"), row.text("source")))
        .orElse(delivered);
  }

  /** A setting's value and where it comes from. */
  public record Stood(String value, String source) {}

  /** Where a setting's value comes from. */
  public String source(String name, String delivered) {
    return store.settingSource(name).orElse(delivered);
  }

  /** Changes a setting; its source says where the value comes from. */
  public CompletableFuture<Void> change(String name, String value, String source) {
    UUID fresh = ids.next();
    return scribe.write(Deed.of("practice.setting"), tx -> {
      store.putSetting(tx, fresh, name, value, source, time.now());
      return fresh;
    }).thenRun(() -> {});
  }
}
