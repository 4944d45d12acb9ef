package app.understory.session.line;

import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.session.life.Step;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads comma commands out of what is typed. A command is a comma, a letter or word, and a space. At the start of the
 * line every command is read; within it only those that no sentence holds by chance: strands that exist and the lane.
 * Two commas stand for one that is a comma, and become it when the line is finished.
 */
public final class CommandReader {
  private final Set<Integer> strands;

  /** @param strands the numbers there are */
  public CommandReader(Set<Integer> strands) {
    this.strands = Set.copyOf(strands);
  }

  /**
   * What was read.
   *
   * @param commands in the order typed
   * @param rest     the words that stay
   */
  public record Taken(List<Command> commands, String rest) {
    public Taken {
      commands = List.copyOf(commands);
    }
  }

  /** Takes the commands that are complete. */
  public Taken take(String typed) {
    List<Command> commands = new ArrayList<>();
    String rest = leading(typed, commands);
    return new Taken(commands, within(rest, commands));
  }

  /** Takes the commands of a finished line: one at its end needs no space. */
  public Taken finish(String typed) {
    Taken taken = take(typed + " ");
    return new Taken(taken.commands(), bare(taken.rest().strip()));
  }

  /** How words that are kept look in the line: a comma that would be read as a command stands twice. */
  public static String escaped(String words) {
    return (words.startsWith(",") ? "," + words : words).replace(" ,", " ,,");
  }

  private static String bare(String words) {
    return (words.startsWith(",,") ? words.substring(1) : words).replace(" ,,", " ,");
  }

  /** A command word at the start that means nothing, as {@code q} of {@code ,q }. */
  public Optional<String> unknown(String typed) {
    if (!typed.startsWith(",") || typed.startsWith(",,")) {
      return Optional.empty();
    }
    int end = typed.indexOf(' ');
    return end > 1 && read(typed.substring(1, end)).isEmpty()
        ? Optional.of(typed.substring(1, end))
        : Optional.empty();
  }

  private String leading(String typed, List<Command> commands) {
    String rest = typed;
    while (rest.startsWith(",") && !rest.startsWith(",,")) {
      int end = rest.indexOf(' ');
      Optional<Command> command = end < 0 ? Optional.empty() : read(rest.substring(1, end));
      if (command.isEmpty()) {
        return rest;
      }
      commands.add(command.get());
      rest = rest.substring(end + 1);
    }
    return rest;
  }

  private String within(String typed, List<Command> commands) {
    String rest = typed;
    int from = rest.indexOf(" ,");
    while (from >= 0) {
      int end = rest.indexOf(' ', from + 2);
      if (end < 0) {
        return rest;
      }
      Optional<Command> command = read(rest.substring(from + 2, end)).filter(CommandReader::safeWithin);
      if (command.isPresent()) {
        commands.add(command.get());
        rest = rest.substring(0, from + 1) + rest.substring(end + 1);
        from = rest.indexOf(" ,", from);
      } else {
        from = rest.indexOf(" ,", from + 1);
      }
    }
    return rest;
  }

  private static boolean safeWithin(Command command) {
    return command instanceof Command.OfStrand || command instanceof Command.SwitchLane;
  }

  private Optional<Command> read(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    return switch (name) {
      case "x" -> Optional.of(new Command.SwitchLane());
      case "dose" -> Optional.of(new Command.OpenDose());
      case "bp" -> Optional.of(new Command.OpenVitalSigns());
      case "told" -> Optional.of(new Command.OpenConcern());
      case "time" -> Optional.of(new Command.CorrectTime());
      case "end" -> Optional.of(new Command.AskToEnd());
      case "hold" -> Optional.of(new Command.Take(Step.HELD));
      case "clear" -> Optional.of(new Command.Take(Step.CLEARED));
      case "pause" -> Optional.of(new Command.Take(Step.PAUSED));
      case "on" -> Optional.of(new Command.Take(Step.RESUMED));
      case "spit" -> Optional.of(new Command.EndHold(true));
      case "swallow" -> Optional.of(new Command.EndHold(false));
      case "leave" -> Optional.of(new Command.OpenLeaving());
      case "observe" -> Optional.of(new Command.Take(Step.OBSERVING));
      default -> kind(name).or(() -> phase(name)).or(() -> strand(name));
    };
  }

  private static Optional<Command> kind(String name) {
    return Arrays.stream(Kind.values()).filter(kind -> name.equals(String.valueOf(kind.letter()))).findFirst()
        .map(Command.OfKind::new);
  }

  private static Optional<Command> phase(String name) {
    return Arrays.stream(Phase.values()).<Command>mapMulti((phase, found) -> {
      if (name.equals("f" + phase.number())) {
        found.accept(new Command.OfPhase(phase));
      } else if (name.equals("t" + phase.number())) {
        found.accept(new Command.CorrectPhase(phase));
      }
    }).findFirst();
  }

  private Optional<Command> strand(String name) {
    return strands.stream().filter(number -> name.equals(number.toString())).findFirst()
        .map(Command.OfStrand::new);
  }
}
