package app.understory.desk.cli;

import app.understory.desk.HouseSchema;
import app.understory.vault.Means;
import app.understory.vault.Premises;
import app.understory.vault.backup.Check;
import app.understory.vault.backup.Findings;
import app.understory.vault.database.Progress;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.slots.Costs;
import app.understory.vault.keys.slots.Opener;
import app.understory.vault.time.Ids;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Reads a whole vault. */
@Command(name = "check", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Reads a vault from end to end and says whether it is whole. It changes nothing.",
    "Prints \"count | kind | n\" lines and one \"digest | content | hex\": the same content, the same digest.",
    "Answers 1 and says what is wrong where something is."})
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Option(names = "--vault", required = true, paramLabel = "DIR", description = "The vault's folder.")
  private Path vault = Path.of("");
  @Option(names = "--passphrase-file", required = true, paramLabel = "F", description = "A file whose first line is the passphrase; - reads standard input.")
  private String passphraseFile = "";

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    char[] passphrase = PassphraseFile.read(passphraseFile, terminal.in());
    try {
      Findings found = check().run(Opener.passphrase(passphrase), Progress.SILENT);
      found.lines().forEach(terminal.out()::println);
      found.problems().forEach(terminal.err()::println);
      return found.whole() ? 0 : 1;
    } catch (IOException e) {
      terminal.err()
          .println("The vault could not be read to its end, or there is no room beside it for a check.");
      return 1;
    } finally {
      Arrays.fill(passphrase, '\0');
    }
  }

  private Check check() {
    return new Check(
        new Premises(vault.toAbsolutePath().normalize(), terminal.settings(), Disk.real(),
            HouseSchema.SCHEMA),
        new Means(terminal.time(), new Ids(terminal.time(), terminal.random()), terminal.random(),
            Costs::floor,
            _ -> {}));
  }
}
