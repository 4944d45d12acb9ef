package app.understory.vault.check;

import app.understory.vault.Door;
import app.understory.vault.Means;
import app.understory.vault.Opened;
import app.understory.vault.Premises;
import app.understory.vault.Vault;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.slots.WrongKey;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Unreadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a vault from end to end: the key file, the Logbook's chain, every row with its seal, every attachment. It changes
 * nothing: the vault is copied beside, and an unclean one is brought back in the copy.
 */
public final class Check {
  private static final List<String> OWN_TABLES = List.of("attachment");

  private Check() {}

  /**
   * What was found.
   *
   * @param counts how many of each kind there are, by name
   * @param digest over what the vault says, in hexadecimal; empty where it could not be read whole
   * @param wrong  what is wrong, in sentences that hold no person's words; empty where nothing is
   */
  public record Found(Map<String, Long> counts, String digest, List<String> wrong) {
    public Found {
      counts = Map.copyOf(counts);
      wrong = List.copyOf(wrong);
    }

    /** Whether the vault is whole. */
    public boolean whole() {
      return wrong.isEmpty();
    }

    static Found only(String sentence) {
      return new Found(Map.of(), "", List.of(sentence));
    }
  }

  /**
   * Looks through the vault.
   *
   * @param passphrase stays the caller's to wipe
   */
  public static Found of(Premises premises, Means means, char[] passphrase) {
    String unfit = unfit(new Door(premises, means).look());
    if (!unfit.isEmpty()) {
      return Found.only(unfit);
    }
    try (CopyBeside copy = CopyBeside.of(premises.disk(), premises.folder())) {
      Door door = new Door(new Premises(copy.vault(), copy.settings(), premises.disk(), premises.schema()),
          means);
      try {
        VaultState opened = door.open(passphrase, Progress.SILENT);
        return opened instanceof VaultState.Open(Vault vault, Opened how)
            ? read(vault, how, premises)
            : Found.only(unfit(opened));
      } finally {
        door.closeWithoutBackup();
      }
    } catch (WrongKey e) {
      return Found.only("The passphrase does not open it.");
    } catch (IOException e) {
      return Found.only("The vault could not be copied beside, which a check needs.");
    }
  }

  private static String unfit(VaultState state) {
    return switch (state) {
      case VaultState.Locked _ -> "";
      case VaultState.Open _ -> "";
      case VaultState.Absent _ -> "No vault lies there.";
      case VaultState.InUse _ -> "Another program has it open; lock it there first.";
      case VaultState.TooNew _ -> "It was written by a newer version of the program.";
      case VaultState.Damaged damaged ->
        "It is damaged: " + damaged.what().name().toLowerCase(java.util.Locale.ROOT)
            .replace('_', ' ') + ".";
      default -> "It is being opened or closed.";
    };
  }

  private static Found read(Vault vault, Opened how, Premises premises) {
    Map<String, Long> counts = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    Content content = new Content(vault);
    List<String> tables = new ArrayList<>(premises.schema().tables());
    tables.addAll(OWN_TABLES);
    for (String table : tables.stream().distinct().sorted().toList()) {
      try {
        counts.put(table, content.take(table));
      } catch (Unreadable e) {
        wrong.add("In " + table + " something does not verify.");
      }
    }
    counts.put("audit", vault.rows().number("select count(*) from audit"));
    counts.put("earlier", vault.rows().number("select count(*) from earlier"));
    counts.put("replayed", (long) how.replayed());
    attachments(vault, wrong);
    return new Found(counts, wrong.isEmpty() ? content.hex() : "", wrong);
  }

  private static void attachments(Vault vault, List<String> wrong) {
    for (Row row : vault.rows().read("attachment", "order by id")) {
      try {
        vault.attachments().read(row.id());
      } catch (Unreadable e) {
        wrong.add("The attachment " + row.id() + " is missing or does not verify.");
      }
    }
  }
}
