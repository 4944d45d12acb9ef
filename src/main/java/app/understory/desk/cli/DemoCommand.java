package app.understory.desk.cli;

import app.understory.desk.HouseSchema;
import app.understory.desk.demo.Demo;
import app.understory.desk.demo.DemoPlan;
import app.understory.desk.demo.DemoTime;
import app.understory.vault.Door;
import app.understory.vault.Means;
import app.understory.vault.Premises;
import app.understory.vault.VaultState;
import app.understory.vault.database.Progress;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.slots.Costs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a fictional practice. */
@Command(name = "demo", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Makes a fictional practice in a new vault, for trying the program out.",
    "The same seed and day make the same content; everyone in it is made up."})
final class DemoCommand implements Callable<Integer> {
  private static final String MADE_UP = "alder lane is made up";

  private final Terminal terminal;
  @Option(names = "--vault", required = true, paramLabel = "DIR", description = "The folder to make it in; it must be empty or not there.")
  private Path vault = Path.of("");
  @Option(names = "--people", paramLabel = "N", defaultValue = "12", description = "How many people, 1 to 5000 (${DEFAULT-VALUE}).")
  private int people;
  @Option(names = "--years", paramLabel = "Y", defaultValue = "1", description = "How many years it looks back on, 1 to 20 (${DEFAULT-VALUE}).")
  private int years;
  @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Chooses among all such practices (${DEFAULT-VALUE}).")
  private long seed;
  @Option(names = "--today", paramLabel = "DATE", description = "The day it ends on, as 2026-11-24 (today).")
  private @Nullable LocalDate today;
  @Option(names = "--passphrase-file", paramLabel = "F", description = {
      "A file whose first line is the passphrase; - reads standard input.",
      "Without it the passphrase is \"" + MADE_UP + "\"."})
  private @Nullable String passphraseFile;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LocalDate day = today == null ? terminal.time().today() : today;
    DemoPlan plan = plan(day);
    DemoTime time = new DemoTime(plan);
    char[] passphrase = passphraseFile == null
        ? MADE_UP.toCharArray()
        : PassphraseFile.read(passphraseFile, terminal.in());
    try {
      make(plan, time, passphrase);
    } finally {
      Arrays.fill(passphrase, '\0');
    }
    terminal.out()
        .println("A fictional practice of " + plan.people() + (plan.people() == 1 ? " person" : " people")
            + " lies in " + vault + ".");
    if (passphraseFile == null) {
      terminal.out().println("Its passphrase is: " + MADE_UP);
    }
    return 0;
  }

  private DemoPlan plan(LocalDate day) {
    try {
      return new DemoPlan(people, years, seed, day, terminal.time().now().zone());
    } catch (IllegalArgumentException e) {
      throw new Failed(String.valueOf(e.getMessage()), e);
    }
  }

  private void make(DemoPlan plan, DemoTime time, char[] passphrase) {
    Door door = new Door(
        new Premises(vault.toAbsolutePath(), terminal.settings(), Disk.real(), HouseSchema.SCHEMA),
        new Means(time.timekeeper(), time.ids(), terminal.random(), Costs::floor, _ -> {}));
    if (!(door.look() instanceof VaultState.Absent)) {
      throw new Failed("Something lies in " + vault + " already; a demonstration needs a folder of its own.");
    }
    Door.Created created = door.create(passphrase, Optional.of("Alder Street Practice"), Progress.SILENT);
    created.recoveryCode().close();
    Demo.found(created.open().vault(), time, plan);
    door.close(Progress.SILENT);
  }
}
