package app.understory.faults;

import app.understory.vault.Vault;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.rows.Row;
import app.understory.vault.signing.Signature;
import app.understory.vault.signing.Signatures.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/**
 * Children write and sign notes through the real vault and are killed without warning. Afterwards each note is signed or
 * it is not: a signed one has one signature, which verifies over its words; an open one has none; and each that was told
 * to be signed is.
 */
public final class KilledWhileSigning implements FaultRow {
  private final Random random = new Random(20261125);
  private final boolean wrong;

  /** @param wrong say that a note is signed in one transaction, and sign it in the next */
  public KilledWhileSigning(boolean wrong) {
    this.wrong = wrong;
  }

  @Override
  public String name() {
    return "killed while signing";
  }

  @Override
  public Tally run(Path folder, int scale) throws Exception {
    Tally tally = Tally.NOTHING;
    int runs = scale == 0 ? 1 : 6 * scale;
    for (int run = 0; run < runs; run++) {
      Path root = folder.resolve("sign-" + run);
      Files.createDirectories(root);
      LoggingChild.found(root);
      List<UUID> told = Children.killed(SigningChild.class, root, wrong ? "halves" : "whole",
          100 + random.nextLong(scale == 0 ? 400 : 3000));
      tally = tally.plus(judge(root, told));
      FaultRunner.clear(root);
    }
    return tally;
  }

  private static Tally judge(Path root, List<UUID> told) {
    try {
      VaultState state = LoggingChild.door(root).open(LoggingChild.passphrase(), Progress.SILENT);
      return state instanceof VaultState.Open open
          ? compare(open.vault(), told)
          : Tally.closed(new IOException(state.toString()));
    } catch (RuntimeException e) {
      return Tally.closed(e);
    }
  }

  private static Tally compare(Vault vault, List<UUID> told) {
    byte[] key = vault.signatures().publicKey();
    Set<UUID> signed = new HashSet<>();
    int halves = 0;
    for (Row note : vault.rows().read("note", "")) {
      List<Row> signatures = vault.rows().read("signature", "where note_id = ?", note.id());
      boolean says = note.text("state").equals("SIGNED");
      boolean verifies = signatures.size() == 1 && good(vault, signatures.getFirst(), key);
      halves += says == verifies && says == !signatures.isEmpty() ? 0 : 1;
      if (verifies) {
        signed.add(note.id());
      }
    }
    int lost = (int) told.stream().filter(id -> !signed.contains(id)).count();
    return new Tally(1, lost, halves, 0);
  }

  private static boolean good(Vault vault, Row signature, byte[] key) {
    return vault.signatures().verify(Signature.of(signature), key,
        SigningChild.covered(signature.uuid("revision_id"))) == Verdict.GOOD;
  }
}
