package app.understory.practice;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The practice's own card, its clinicians and its settings. Reads are synchronous and belong off the JavaFX thread. */
public interface Setup {

  Optional<PracticeCard> card();

  /** Founds the practice: its name, and the clinician who unlocked the vault. */
  CompletableFuture<PracticeCard> found(String practiceName, String clinicianName, boolean rehearsal);

  CompletableFuture<PracticeCard> recoveryGivenBack();

  List<Clinician> clinicians();

  /** A setting's value, or its delivered default where the practice changed nothing. */
  String setting(String name, String delivered);

  CompletableFuture<Void> change(String name, String value, String source);
}
