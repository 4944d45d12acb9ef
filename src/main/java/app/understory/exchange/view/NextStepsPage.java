package app.understory.exchange.view;

import app.understory.exchange.sheet.Block;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The page that is handed over after a first talk: what was agreed, the three ways in plain words, and what to bring. It
 * bears no surname, no diagnosis and no medicine's name.
 *
 * @param practice  the practice's name
 * @param telephone the practice's own number; empty leaves the line out
 * @param who       what the person likes to be called
 * @param day       the day of the talk, as {@code Tuesday 24 November}
 * @param came      what came of it; decides which sentences stand
 * @param next      what comes next, in the therapist's words; empty leaves a line to write on
 * @param by        the day by which, as {@code Friday 27 November}; may be empty
 * @param ways      the three ways, each with its plain words
 */
public record NextStepsPage(String practice, String telephone, String who, String day, Came came, String next,
    String by, List<Way> ways) {
  private static final Words WORDS = Words.of(NextStepsPage.class);

  /** What came of a talk. */
  public enum Came {
    OPEN, INVITE, ASK_PRESCRIBER, NOT_NOW, REFER_ON
  }

  /** One of the three ways, said plainly. */
  public record Way(String name, String words) {}

  public NextStepsPage {
    ways = List.copyOf(ways);
  }

  /** The sheet, on that paper. */
  public Sheet sheet(Format format) {
    String title = WORDS.get("title");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title));
    blocks.add(new Block.Text(WORDS.get("lead", who, day), Block.Tone.QUIET));
    blocks.add(new Block.Gap(22));
    blocks.add(new Block.Text(WORDS.get("came." + came), Block.Tone.INK));
    blocks.add(new Block.Gap(8));
    if (next.isBlank()) {
      blocks.add(new Block.WriteLine(""));
    } else {
      blocks.add(new Block.Words(next, 19, Block.Slant.UPRIGHT));
    }
    blocks.add(by.isBlank()
        ? new Block.WriteLine(WORDS.get("by.open"))
        : new Block.Text(WORDS.get("by", by), Block.Tone.INK));
    blocks.add(new Block.Gap(14));
    List<Block> said = new ArrayList<>();
    ways.forEach(way -> {
      said.add(new Block.Heading(way.name()));
      said.add(new Block.Text(way.words(), Block.Tone.INK));
      said.add(new Block.Gap(6));
    });
    blocks.add(new Block.Section(WORDS.get("ways"), WORDS.get("ways.hint"), said));
    if (came == Came.INVITE || came == Came.ASK_PRESCRIBER || came == Came.OPEN) {
      blocks.add(new Block.Section(WORDS.get("bring"), WORDS.get("bring.hint"),
          List.of(new Block.Box(WORDS.get("bring.medicines")), new Block.Box(WORDS.get("bring.tried")),
              new Block.Box(WORDS.get("bring.doctors")), new Block.Box(WORDS.get("bring.home")))));
    }
    blocks.add(new Block.Section(WORDS.get("questions"), WORDS.get("questions.hint"),
        List.of(new Block.WriteLine(""), new Block.WriteLine(""))));
    blocks.add(new Block.Gap(8));
    blocks.add(new Block.Text(WORDS.get("decides"), Block.Tone.QUIET));
    return new Sheet(title, format, practice, WORDS.get("corner"), blocks,
        telephone.isEmpty() ? WORDS.get("help") : WORDS.get("ring", telephone), "");
  }
}
