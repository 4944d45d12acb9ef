package app.understory.session.line;

import app.understory.session.Kind;
import app.understory.session.SessionClock.Beat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the entry line as it is typed: chips light as soon as their command is complete. */
public final class LineReader {
  private static final String STRAIGHT = "\"";
  private static final String CURLY = "\u201c";

  private final CommandReader commands;
  private final Lanes lanes;

  /**
   * @param strands the numbers there are
   * @param lanes   into which lane each kind goes
   */
  public LineReader(Set<Integer> strands, Lanes lanes) {
    this.commands = new CommandReader(strands);
    this.lanes = lanes;
  }

  /**
   * What became of the line.
   *
   * @param line  as it stands now
   * @param asked commands that ask for something beyond the line, in order
   * @param mark  a silent mark was asked for
   */
  public record Typed(EntryLine line, List<Command> asked, boolean mark) {
    public Typed {
      asked = List.copyOf(asked);
    }
  }

  /** A command by a key or the mouse. */
  public EntryLine with(EntryLine before, Command command, Beat now) {
    return lanes.settled(before, before.with(command, now), now);
  }

  /** The field now holds this text. */
  public Typed typed(EntryLine before, String text, Beat now) {
    if (text.equals(".") && before.words().isEmpty()) {
      return new Typed(before, List.of(), true);
    }
    return read(before, commands.take(text), text, now);
  }

  /** Enter: a command at the end needs no space, and a closing quote of what was said goes. */
  public Typed finished(EntryLine before, Beat now) {
    CommandReader.Taken taken = commands.finish(before.words());
    Typed typed = read(before, taken, before.words(), now);
    EntryLine line = typed.line();
    return line.kind() == Kind.SAID && line.chosenKind().isPresent()
        ? new Typed(new EntryLine(line.chips(), unquoted(line.words()), line.firstKey()), typed.asked(),
            false)
        : typed;
  }

  /** A command at the start of the line that means nothing. */
  public Optional<String> unknown(EntryLine line) {
    return commands.unknown(line.words());
  }

  private Typed read(EntryLine before, CommandReader.Taken taken, String text, Beat now) {
    EntryLine line = before.saying(text, now);
    for (Command command : taken.commands()) {
      line = line.with(command, now);
    }
    String rest = taken.rest();
    if ((rest.startsWith(STRAIGHT) || rest.startsWith(CURLY)) && line.chosenKind().isEmpty()) {
      line = line.with(new Command.OfKind(Kind.SAID), now);
      rest = rest.substring(1);
    }
    EntryLine read = new EntryLine(line.chips(), rest, rest.isEmpty() && line.chips().isEmpty()
        ? Optional.empty()
        : line.firstKey());
    return new Typed(lanes.settled(before, read, now),
        taken.commands().stream().filter(LineReader::beyond).toList(), false);
  }

  private static boolean beyond(Command command) {
    return !(command instanceof Command.OfKind || command instanceof Command.OfStrand
        || command instanceof Command.SwitchLane);
  }

  private static String unquoted(String words) {
    String bare = words.strip();
    return bare.endsWith(STRAIGHT) || bare.endsWith("\u201d")
        ? bare.substring(0, bare.length() - 1).strip()
        : bare;
  }
}
