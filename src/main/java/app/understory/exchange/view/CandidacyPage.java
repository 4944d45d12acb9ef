package app.understory.exchange.view;

import app.understory.exchange.sheet.Block;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet on someone's candidacy for the prescriber: what is known, how each consideration stands, what was decided,
 * and room for the clearance. It holds nothing of the private lane and no words of the person.
 *
 * @param practice   the practice's name
 * @param telephone  its number; may be empty
 * @param who        name and birth date
 * @param day        the day of the sheet
 * @param facts      diagnoses, allergies, weight: a name and a line each
 * @param medicines  what is taken: name, how much, how, since
 * @param sentence   what counts the trials
 * @param trials     medicine, highest dose, from–to, dose, time, response
 * @param considered consideration, state, note, when and by whom
 * @param outcome    what was decided and signed, a line each; empty where nothing was
 */
public record CandidacyPage(String practice, String telephone, String who, String day, List<Fact> facts,
    List<List<String>> medicines, String sentence, List<List<String>> trials, List<List<String>> considered,
    List<String> outcome) {
  private static final Words WORDS = Words.of(CandidacyPage.class);

  /** Something known. */
  public record Fact(String name, String words) {}

  public CandidacyPage {
    facts = List.copyOf(facts);
    medicines = List.copyOf(medicines);
    trials = List.copyOf(trials);
    considered = List.copyOf(considered);
    outcome = List.copyOf(outcome);
  }

  /** The sheet, on that paper. */
  public Sheet sheet(Format format) {
    String title = WORDS.get("title");
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title));
    blocks.add(new Block.Text(WORDS.get("lead", who, day), Block.Tone.QUIET));
    blocks.add(new Block.Gap(16));
    facts.forEach(fact -> blocks.add(
        new Block.Section(fact.name(), "", List.of(new Block.Text(fact.words(), Block.Tone.INK)))));
    table(blocks, "medicines", medicines, List.of(3f, 2f, 2.4f, 2.6f));
    if (!trials.isEmpty()) {
      blocks.add(new Block.Heading(WORDS.get("head.trials")));
      blocks.add(new Block.Text(sentence, Block.Tone.INK));
      blocks.add(new Block.Table(List.of(2.4f, 1.4f, 2.8f, 0.9f, 0.9f, 1.6f), head("trials", 6), trials));
      blocks.add(new Block.Gap(12));
    }
    table(blocks, "considered", considered, List.of(2.8f, 1.3f, 3.6f, 2.3f));
    blocks.add(new Block.Text(WORDS.get("unknown"), Block.Tone.QUIET));
    blocks.add(new Block.Gap(12));
    if (!outcome.isEmpty()) {
      List<Block> decided = new ArrayList<>();
      outcome.forEach(line -> decided.add(new Block.Text(line, Block.Tone.INK)));
      blocks.add(new Block.Section(WORDS.get("outcome"), "", decided));
    }
    blocks.add(new Block.Section(WORDS.get("clearance"), WORDS.get("clearance.hint"),
        List.of(new Block.Box(WORDS.get("clearance.yes")), new Block.Box(WORDS.get("clearance.with")),
            new Block.WriteLine(""), new Block.Box(WORDS.get("clearance.no")), new Block.Gap(14),
            new Block.Fields(WORDS.get("clearance.name"), WORDS.get("clearance.day")))));
    return new Sheet(title, format, practice, WORDS.get("corner"), blocks,
        telephone.isEmpty() ? "" : WORDS.get("ring", telephone), who);
  }

  private static void table(List<Block> blocks, String name, List<List<String>> rows, List<Float> shares) {
    if (!rows.isEmpty()) {
      blocks.add(new Block.Heading(WORDS.get("head." + name)));
      blocks.add(new Block.Table(shares, head(name, shares.size()), rows));
      blocks.add(new Block.Gap(12));
    }
  }

  private static List<String> head(String name, int columns) {
    List<String> head = new ArrayList<>();
    for (int n = 1; n <= columns; n++) {
      head.add(WORDS.get("head." + name + "." + n));
    }
    return head;
  }
}
