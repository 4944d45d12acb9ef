package app.understory.integration;

import app.understory.session.EntryId;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a page holds: a title and paragraphs. Free of any toolkit, so that it can be kept, compared and printed. */
public record Page(String title, List<Paragraph> paragraphs) {
  private static final Pattern WORD = Pattern.compile("\\S*[\\p{L}\\p{N}]\\S*");

  public Page {
    paragraphs = List.copyOf(paragraphs);
  }

  /** An empty page. */
  public static final Page EMPTY = new Page("", List.of());

  /** The form of a paragraph. */
  public enum Form {
    BODY, HEADING, BULLET, NUMBER, QUOTE
  }

  /**
   * One paragraph.
   *
   * @param source for a quote, the moment of the log it was drawn from
   */
  public record Paragraph(Form form, List<Run> runs, Optional<Source> source) {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    /** A paragraph of plain words. */
    public static Paragraph of(Form form, String words) {
      return new Paragraph(form, words.isEmpty() ? List.of() : List.of(new Text(words, false, false)),
          Optional.empty());
    }

    /** Its words without style; a tie gives the words it shows. */
    public String words() {
      StringBuilder all = new StringBuilder();
      runs.forEach(run -> all.append(run.words()));
      return all.toString();
    }
  }

  /** A stretch of a paragraph. */
  public sealed interface Run permits Text, Chip {
    /** What is read there. */
    String words();
  }

  /**
   * Plain words in one style.
   *
   * @param text holds no line break: a paragraph is one line
   */
  public record Text(String text, boolean bold, boolean italic) implements Run {
    public Text {
      if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
        throw new IllegalArgumentException("a stretch of words holds no line break");
      }
    }

    @Override
    public String words() {
      return text;
    }
  }

  /** A tie to a strand, shown as its words. */
  public record Chip(StrandId strand, String words) implements Run {}

  /**
   * Where a quote comes from.
   *
   * @param elapsedMs since the session began
   * @param lengthMs  how long the session was
   * @param restated  drawn from the private lane and worded anew for the record
   */
  public record Source(EntryId entry, Moment happened, long elapsedMs, long lengthMs, boolean restated) {}

  /** Nothing is written on it. */
  public boolean blank() {
    return title.isBlank() && paragraphs.stream().allMatch(p -> p.words().isBlank());
  }

  /** How many words stand on it, the title's too: what is set off by blanks and holds a letter or a digit. */
  public int count() {
    return count(title) + paragraphs.stream().mapToInt(p -> count(p.words())).sum();
  }

  /** The moments it quotes, in order. */
  public List<Source> sources() {
    return paragraphs.stream().flatMap(p -> p.source().stream()).toList();
  }

  /** The strands it is tied to, in the order in which they first appear. */
  public Set<StrandId> strands() {
    Set<StrandId> strands = new LinkedHashSet<>();
    for (Paragraph paragraph : paragraphs) {
      for (Run run : paragraph.runs()) {
        if (run instanceof Chip chip) {
          strands.add(chip.strand());
        }
      }
    }
    return strands;
  }

  private static int count(String words) {
    return Math.toIntExact(WORD.matcher(words).results().count());
  }
}
