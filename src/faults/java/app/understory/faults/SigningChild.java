package app.understory.faults;

import app.understory.vault.Vault;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Tx;
import app.understory.vault.signing.Covered;
import app.understory.vault.signing.Signature;
import app.understory.vault.time.Moment;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Writes note after note and signs each; tells a note's id as soon as its signing is kept, until it is killed. */
public final class SigningChild {
  private static final UUID PERSON = new UUID(7, 1);
  /** How long the wrong vault leaves a note half signed, in milliseconds. */
  private static final long HALF = 30;

  private SigningChild() {}

  /** What a signing covers: the revision's row. */
  static List<Covered> covered(UUID revision) {
    return List.of(new Covered("note_revision", revision));
  }

  /** @param args the folder that holds the vault; {@code halves} to sign in two transactions */
  public static void main(String[] args) {
    VaultState state = LoggingChild.door(Path.of(args[0])).open(LoggingChild.passphrase(), Progress.SILENT);
    if (!(state instanceof VaultState.Open open)) {
      System.exit(1);
      return;
    }
    PrintStream told = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    for (int number = 1;; number++) {
      UUID note = open.vault().ids().next();
      UUID revision = open.vault().ids().next();
      begin(open.vault(), note, revision, number);
      sign(open.vault(), note, revision, args[1].equals("halves"));
      told.print(note + "\n");
      told.flush();
    }
  }

  private static void begin(Vault vault, UUID note, UUID revision, int number) {
    Moment now = vault.time().now();
    Row begun = Row.of("note", note).set("person_id", PERSON).set("kind", "SESSION").set("lane", "RECORD")
        .set("state", "OPEN").moment("begun", now).build();
    Row revised = Row.of("note_revision", revision).set("note_id", note).set("number", 1)
        .set("title", "Note " + number).set("body", LoggingChild.words(number)).set("words", 3)
        .set("reason", "SIGNED").moment("revised", now).build();
    vault.scribe().write(Deed.of("note.revise", PERSON), tx -> {
      tx.put(begun);
      tx.put(revised);
      return note;
    }).join();
  }

  private static void sign(Vault vault, UUID note, UUID revision, boolean halves) {
    UUID id = vault.ids().next();
    if (halves) {
      vault.scribe().write(Deed.of("note.sign", PERSON), tx -> signed(tx, note)).join();
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(HALF));
    }
    vault.scribe().write(Deed.of("note.sign", PERSON), tx -> {
      signed(tx, note);
      Signature made = vault.signatures().sign(tx, "The revision.", vault.time().now(), covered(revision));
      tx.put(made.into(Row.of("signature", id)).set("note_id", note).set("revision_id", revision).build());
      return note;
    }).join();
  }

  private static UUID signed(Tx tx, UUID note) {
    tx.put(tx.rows().find("note", note).orElseThrow().with().set("state", "SIGNED").build());
    return note;
  }
}
