package app.understory.exchange.view;

import app.understory.exchange.sheet.Block;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The page that is taken home before a session: what the person comes for, with room for new words. It bears no surname,
 * no diagnosis and no medicine.
 *
 * @param practice  the practice's name
 * @param telephone the practice's own number; empty leaves the line out
 * @param before    the day it is for, as {@code Tuesday}; empty where none is planned
 * @param when      day and time, as {@code Tuesday 24 November, 13:30}; may be empty
 * @param who       what the person likes to be called; empty for a form without a name
 * @param intention what they come for; empty leaves room
 * @param themes    what they are working on
 * @param stuck     where it is stuck
 * @param questions what is asked of the unconscious
 * @param number    the sheet's number, by which it is found when it comes back; may be empty
 */
public record PreparationPage(String practice, String telephone, String before, String when, String who,
    String intention, List<Asked> themes, List<Asked> stuck, List<Asked> questions, String number) {
  private static final Words WORDS = Words.of(PreparationPage.class);
  private static final int PLACES = 8;

  /** A strand with its number. */
  public record Asked(int number, String words) {}

  public PreparationPage {
    themes = List.copyOf(themes);
    stuck = List.copyOf(stuck);
    questions = List.copyOf(questions);
  }

  /** The same page without anyone's words: a blank form. */
  public PreparationPage blank() {
    return new PreparationPage(practice, telephone, before, when, "", "", places(1, 2), places(3, 4),
        places(5, PLACES - 1), number);
  }

  /** The sheet, on that paper. */
  public Sheet sheet(Format format) {
    String title = before.isEmpty() ? WORDS.get("title") : WORDS.get("title.before", before);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title));
    blocks.add(
        new Block.Text(who.isEmpty() ? WORDS.get("lead") : WORDS.get("lead.for", who), Block.Tone.QUIET));
    blocks.add(new Block.Gap(22));
    blocks.add(new Block.Heading(WORDS.get("intention")));
    if (!intention.isBlank()) {
      blocks.add(new Block.Words(intention, 23, Block.Slant.UPRIGHT));
    }
    blocks.add(new Block.WriteLine(""));
    blocks.add(new Block.Gap(10));
    part(blocks, "themes", themes, List.of());
    part(blocks, "stuck", stuck, List.of());
    part(blocks, "questions", questions, List.of(next()));
    blocks.add(new Block.Section(WORDS.get("finish"), "",
        List.of(new Block.WriteLine(WORDS.get("finish.i")), new Block.WriteLine(WORDS.get("finish.others")),
            new Block.WriteLine(WORDS.get("finish.world")))));
    String foot = number.isEmpty() ? when : when + "   " + WORDS.get("number", number);
    return new Sheet(title, format, practice, WORDS.get("home"), blocks,
        telephone.isEmpty() ? "" : WORDS.get("ring", telephone), foot.strip());
  }

  private void part(List<Block> blocks, String name, List<Asked> asked, List<Asked> more) {
    List<Block> inside = new ArrayList<>();
    asked.forEach(one -> inside.add(new Block.Asked(Integer.toString(one.number()), one.words())));
    more.forEach(one -> inside.add(new Block.Asked(Integer.toString(one.number()), one.words())));
    if (!inside.isEmpty()) {
      blocks.add(new Block.Section(WORDS.get(name), WORDS.get(name + ".hint"), inside));
    }
  }

  /** The place that is always left for one more: the eighth, or the next number where more stand. */
  private Asked next() {
    int last = IntStream.concat(IntStream.of(PLACES - 1), List.of(themes, stuck, questions).stream()
        .flatMap(List::stream).mapToInt(Asked::number)).max().orElse(PLACES - 1);
    return new Asked(last + 1, "");
  }

  private static List<Asked> places(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(number -> new Asked(number, "")).toList();
  }
}
