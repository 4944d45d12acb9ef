package app.understory.faults;

import app.understory.desk.HouseSchema;
import app.understory.vault.Door;
import app.understory.vault.Means;
import app.understory.vault.Premises;
import app.understory.vault.Vault;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.slots.Costs;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Opens a vault and logs lines without an end; tells the id of each as soon as it is kept, until it is killed. */
public final class LoggingChild {
  private static final String WORDS = "vetch otter lantern quarry";
  private static final UUID PERSON = new UUID(7, 1);
  private static final UUID SESSION = new UUID(7, 2);

  private LoggingChild() {}

  static char[] passphrase() {
    return WORDS.toCharArray();
  }

  static Door door(Path root) {
    Timekeeper time = new Timekeeper(Clock.systemUTC(), System::nanoTime);
    SecureRandom random = new SecureRandom();
    Premises premises = new Premises(root.resolve("vault"), root.resolve("settings"), Disk.real(),
        HouseSchema.SCHEMA);
    return new Door(premises, new Means(time, new Ids(time, random), random, Costs::floor, _ -> {}));
  }

  /** What the line of this number says. */
  static String words(int number) {
    return "line " + number + " " + "a word and another ".repeat(number % 30);
  }

  /** A vault with a person and a session in it, locked. */
  static void found(Path root) {
    Door door = door(root);
    Vault vault = door.create(passphrase(), Optional.empty(), Progress.SILENT).open().vault();
    Moment now = vault.time().now();
    vault.scribe().write(Deed.of("session.begin", PERSON), tx -> {
      tx.put(Row.of("person", PERSON).set("preferred_name", "Ada Fictional").set("status", "ACTIVE")
          .moment("admitted", now).build());
      tx.put(Row.of("session", SESSION).set("person_id", PERSON).set("number", 1).set("state", "LIVE")
          .moment("began", now).build());
      return SESSION;
    }).join();
    door.closeWithoutBackup();
  }

  /** @param args the folder that holds the vault; {@code early} to tell an id before its line is kept */
  public static void main(String[] args) {
    VaultState state = door(Path.of(args[0])).open(passphrase(), Progress.SILENT);
    if (!(state instanceof VaultState.Open open)) {
      System.exit(1);
      return;
    }
    PrintStream told = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
    for (int number = 1;; number++) {
      Row row = row(open.vault(), number);
      if (args[1].equals("early")) {
        told.print(row.id() + "\n");
      }
      CompletableFuture<UUID> kept = log(open.vault(), row);
      if (args[1].equals("kept")) {
        kept.join();
        told.print(row.id() + "\n");
      }
      told.flush();
    }
  }

  private static Row row(Vault vault, int number) {
    Moment now = vault.time().now();
    return Row.of("observation", vault.ids().next()).set("session_id", SESSION).set("person_id", PERSON)
        .set("seq", number).set("kind", "NOTE").set("words", words(number)).moment("happened", now)
        .moment("entered", now).set("elapsed_ms", number * 100L).set("late", false).set("edits", 0).build();
  }

  private static CompletableFuture<UUID> log(Vault vault, Row row) {
    return vault.scribe().write(Deed.of("session.observe", PERSON), tx -> {
      tx.put(row);
      return row.id();
    });
  }
}
