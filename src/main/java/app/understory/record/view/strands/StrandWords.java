package app.understory.record.view.strands;

import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.record.strands.Story;
import app.understory.record.strands.Weave;
import app.understory.strand.Strand;
import app.understory.strand.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How strands are said. */
public final class StrandWords {
  private static final Words WORDS = Words.of(StrandWords.class);

  private StrandWords() {}

  static String session(int number) {
    return WORDS.get("session", Integer.toString(number));
  }

  /** Where it stands, in a word. */
  public static String status(Strand.Status status) {
    return WORDS.get("status." + status);
  }

  /** Where it stands, as a mark. */
  public static StatusMark.Kind mark(Strand.Status status) {
    return switch (status) {
      case OPEN -> StatusMark.Kind.RING;
      case MOVED -> StatusMark.Kind.HALF;
      case ANSWERED -> StatusMark.Kind.FILLED;
      case SET_DOWN -> StatusMark.Kind.SET_DOWN;
    };
  }

  /** <i>moved: from what to whom</i>. */
  static String turned(Turn turn) {
    String status = turn.status().map(StrandWords::status).orElse("");
    return turn.whatChanged().filter(words -> !words.isBlank())
        .map(words -> status.isEmpty() ? words : WORDS.get("turned", status, words)).orElse(status);
  }

  /** <i>once</i>, <i>three times</i>. */
  static String times(int times) {
    String key = "times." + times;
    return WORDS.has(key) ? WORDS.get(key) : WORDS.get("times", Integer.toString(times));
  }

  /** <i>0:48</i>. */
  static String elapsed(long milliseconds) {
    Duration elapsed = Duration.ofMillis(milliseconds);
    return String.format(Locale.ROOT, "%d:%02d", elapsed.toHours(), elapsed.toMinutesPart());
  }

  /** A moment's words: speech in quotation marks. */
  static String told(Story.Told told) {
    return told.kind().reading(told.words());
  }

  static String phase(Story.Told told) {
    return told.phase().map(phase -> WORDS.get("phase." + phase)).orElse("");
  }

  /** The short words under a bar. */
  static String brief(Weave.Cell cell) {
    Optional<Turn> turn = cell.turn()
        .filter(each -> each.status().filter(Strand.Status.OPEN::equals).isEmpty());
    if (turn.isPresent()) {
      return turned(turn.get());
    }
    if (!cell.told().isEmpty()) {
      return times(cell.told().size());
    }
    return cell.asked() ? WORDS.get("asked") : "";
  }

  /** All of a cell in words, for the table and for a screen reader. */
  static String whole(Weave.Cell cell) {
    List<String> parts = new ArrayList<>();
    if (cell.asked()) {
      parts.add(cell.charge().isPresent()
          ? WORDS.get("asked.charge", Integer.toString(cell.charge().getAsInt()))
          : WORDS.get("asked"));
    }
    if (!cell.told().isEmpty()) {
      parts.add(WORDS.get("touched", times(cell.told().size())));
    }
    cell.turn().map(StrandWords::turned).ifPresent(parts::add);
    return parts.isEmpty() ? WORDS.get("nothing") : String.join(", ", parts);
  }

  /** <i>seven carried on, two at rest</i>. */
  static String count(Weave weave) {
    long rest = weave.lines().stream().filter(line -> line.strand().status().rests()).count();
    return WORDS.get("count", number(weave.lines().size() - (int) rest), number((int) rest));
  }

  static String number(int number) {
    String key = "number." + number;
    return WORDS.has(key) ? WORDS.get(key) : Integer.toString(number);
  }
}
