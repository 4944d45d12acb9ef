package app.understory.desk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The commands, and what they answer: 0 done, 1 not done, 2 not understood; always a sentence, never a trace. */
public final class Commands {
  private final CommandLine line;

  /**
   * @param terminal what the composition root hands over
   * @param window opens the program's window and answers when it is closed
   */
  public Commands(Terminal terminal, Callable<Integer> window) {
    line = new CommandLine(new Root(window));
    line.addSubcommand(new DemoCommand(terminal));
    line.addSubcommand(new TourCommand(terminal));
    line.addSubcommand(new CheckCommand(terminal));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(Commands::misunderstood);
    line.setExecutionExceptionHandler((failure, command, _) -> {
      command.getErr().println(sentence(failure));
      return 1;
    });
  }

  /** Does what was asked and answers with the exit code. */
  public int run(String... args) {
    return line.execute(args);
  }

  private static int misunderstood(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    command.getErr().println(failure.getMessage());
    command.getErr().println("Try --help: " + command.getCommandSpec().qualifiedName() + " --help");
    return 2;
  }

  private static String sentence(Throwable failure) {
    @Nullable
    Throwable shown = failure;
    while (shown instanceof CompletionException && shown.getCause() != null) {
      shown = shown.getCause();
    }
    if (shown instanceof Failed) {
      return String.valueOf(shown.getMessage());
    }
    return "That did not succeed (" + (shown == null ? "unknown" : shown.getClass().getSimpleName())
        + "). Nothing more is known.";
  }

  /** The program itself; without a command it opens its window. */
  @Command(name = "understory", mixinStandardHelpOptions = true, version = "Understory 0.1.0", synopsisSubcommandLabel = "[COMMAND]", description = {
      "An offline desktop workstation for therapists who do ketamine-assisted psychotherapy.",
      "Without a command it opens its window."}, footer = {"",
          "Exit codes: 0 done, 1 not done, 2 not understood.",
          "A passphrase is never an argument: --passphrase-file F, or - for standard input."})
  private static final class Root implements Callable<Integer> {
    private final Callable<Integer> window;

    Root(Callable<Integer> window) {
      this.window = window;
    }

    @Override
    public Integer call() throws Exception {
      return window.call();
    }
  }
}
