package app.understory.record.view.strands;

import app.understory.exchange.sheet.Block;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.record.strands.Story;
import app.understory.session.Kind;
import app.understory.strand.Strand;
import app.understory.strand.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One strand as a sheet in landscape: its charge, and what each occasion brought, as a table. */
public final class StorySheet {
  private static final Words WORDS = Words.of(StorySheet.class);

  private StorySheet() {}

  /** @param name whose strand it is, as it is to stand at the head; empty where no name is to leave */
  public static Sheet of(Story story, String name, LocalDate today, Format format) {
    Days days = new Days(today);
    Strand strand = story.strand();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(strand.words()));
    String status = StrandWords.status(strand.status());
    String stands = strand.number().isPresent()
        ? WORDS.get("numbered", Integer.toString(strand.number().getAsInt()), status)
        : WORDS.get("stands", status);
    blocks.add(new Block.Text(story.lastTurn().flatMap(Turn::whatChanged)
        .map(changed -> WORDS.get("stands.changed", stands, changed)).orElse(stands),
        Block.Tone.QUIET));
    blocks.add(new Block.Gap(14));
    if (story.charges().stream().anyMatch(charge -> charge.value().isPresent())) {
      blocks.add(new Block.Heading(WORDS.get("charge")));
      blocks.add(new Block.Path(
          story.charges().stream().map(charge -> StrandWords.session(charge.sessionNumber())).toList(),
          story.charges().stream().map(Story.Charge::value).toList()));
    }
    blocks.add(new Block.Heading(WORDS.get("brought")));
    blocks.add(new Block.Table(List.of(1.1f, 1.3f, 4.6f),
        List.of(WORDS.get("when"), WORDS.get("what"), WORDS.get("words")),
        story.blocks().stream().flatMap(block -> rows(block, days)).toList()));
    return new Sheet(strand.words(), format, name, Days.plain(today), blocks, "", "", true);
  }

  private static Stream<List<String>> rows(Story.Block block, Days days) {
    String when = block.occasion() == Story.Occasion.SESSION
        ? WORDS.get("session", StrandWords.session(block.sessionNumber()),
            WeaveSheet.day(block.when().day(), days))
        : WeaveSheet.day(block.when().day(), days);
    return block.lines().stream().filter(line -> !(line instanceof Story.Withheld))
        .map(line -> List.of(when, what(line), words(line)));
  }

  private static String what(Story.Line line) {
    return switch (line) {
      case Story.Prepared prepared -> prepared.turn().charge().isPresent()
          ? WORDS.get("prepared.charge", Integer.toString(prepared.turn().charge().getAsInt()))
          : WORDS.get("prepared");
      case Story.Told told -> String.join(" ", StrandWords.elapsed(told.sinceDoseMs()),
          told.kind() == Kind.SAID ? WORDS.get("said") : "", StrandWords.phase(told)).strip();
      case Story.Passage passage -> WORDS.get(passage.quote() ? "passage.quote" : "passage");
      case Story.Withheld _ -> "";
      case Story.Turned _ -> WORDS.get("turned");
    };
  }

  private static String words(Story.Line line) {
    return switch (line) {
      case Story.Prepared prepared -> Stream.of(prepared.words(), prepared.turn().whyNow().orElse(""),
          prepared.turn().anchor().filter(anchor -> !anchor.isBlank())
              .map(anchor -> WORDS.get("anchor", anchor)).orElse(""))
          .filter(part -> !part.isBlank()).reduce((one, more) -> one + " " + more).orElse("");
      case Story.Told told -> StrandWords.told(told);
      case Story.Passage passage -> passage.words();
      case Story.Withheld _ -> "";
      case Story.Turned turned -> StrandWords.turned(turned.turn());
    };
  }
}
