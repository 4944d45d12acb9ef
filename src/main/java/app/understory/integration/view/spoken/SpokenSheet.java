package app.understory.integration.view.spoken;

import app.understory.exchange.sheet.Block;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.integration.Spoken;
import app.understory.kit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The page on paper: the lines that are kept, and what stands above them. No time, no name, no dose. */
final class SpokenSheet {
  private final Words words;

  SpokenSheet(Words words) {
    this.words = words;
  }

  Sheet of(SpokenModel.Laid laid, Format format) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Title(words.get("sheet.title"))));
    String above = above(laid);
    if (!above.isBlank()) {
      blocks.add(new Block.Words(above, 16, Block.Slant.ITALIC));
    }
    blocks.add(new Block.Gap(22));
    float size = switch (laid.page().size()) {
      case SMALL -> 17;
      case MIDDLE -> 20;
      case LARGE -> 26;
    };
    laid.page().lines().stream().filter(Spoken.Line::kept).forEach(line -> {
      blocks.add(
          new Block.Words(line.reading(), size, line.seen() ? Block.Slant.ITALIC : Block.Slant.UPRIGHT));
      blocks.add(new Block.Gap(10));
    });
    return new Sheet(words.get("sheet.title"), format, "", "", blocks, "", "");
  }

  /** What stands above the lines. */
  String above(SpokenModel.Laid laid) {
    return switch (laid.page().top()) {
      case DAY -> day(laid.session().began().day());
      case INTENTION -> laid.intention();
      case NOTHING -> "";
    };
  }

  private String day(LocalDate day) {
    return words.get("day", words.get("day." + day.getDayOfMonth()),
        words.get("month." + day.getMonthValue()));
  }
}
