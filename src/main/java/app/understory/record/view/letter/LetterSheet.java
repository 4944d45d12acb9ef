package app.understory.record.view.letter;

import app.understory.exchange.sheet.Block;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Ink;
import app.understory.exchange.sheet.Press;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.Ally;
import app.understory.record.letter.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The letter as a sheet of one page, and as plain text. */
public final class LetterSheet {
  private static final Words WORDS = Words.of(LetterSheet.class);
  private static final float CLOSING = 18;
  private static final float SIGNATURE = 260;

  private LetterSheet() {}

  /** On that paper: what does not fit on one page is folded, the oldest first. */
  static Sheet of(Letter letter, Hand hand, Format format) {
    return sheet(letter.onOnePage(fewer -> Press.pages(sheet(fewer, hand, format)) == 1), hand, format);
  }

  private static Sheet sheet(Letter letter, Hand hand, Format format) {
    LetterParts parts = new LetterParts(letter);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Gap(10));
    blocks.add(new Block.Text(addressee(letter), Block.Tone.INK));
    letter.to().flatMap(Ally::phone).ifPresent(phone -> blocks.add(new Block.Text(phone, Block.Tone.QUIET)));
    blocks.add(new Block.Gap(20));
    blocks.add(new Block.Heading(parts.about()));
    blocks.add(new Block.Text(parts.course(), Block.Tone.QUIET));
    for (LetterParts.Part part : parts.all()) {
      blocks.add(new Block.Gap(12));
      blocks.add(new Block.Heading(part.name()));
      if (!part.head().isEmpty()) {
        blocks.add(new Block.Table(part.shares(), part.head(), part.rows()));
      }
      part.lines().forEach(line -> blocks.add(new Block.Text(line, Block.Tone.QUIET)));
    }
    if (!hand.closing().isBlank()) {
      blocks.add(new Block.Gap(16));
      blocks.add(new Block.Words(hand.closing().strip(), CLOSING, Block.Slant.UPRIGHT));
    }
    blocks.add(new Block.Drawing(68, List.of(new Ink.Stroke(0, 44, SIGNATURE, 44, 0.8f, Ink.Dash.NONE),
        new Ink.Letters(0, 57, hand.clinician(), Ink.Anchor.LEFT, Ink.Voice.QUIET))));
    return new Sheet(WORDS.get("title", Days.plain(letter.day())), format, hand.practice(),
        Days.plain(letter.day()),
        blocks, WORDS.get("foot"), hand.telephone());
  }

  private static String addressee(Letter letter) {
    return letter.to().map(Ally::name).orElse(WORDS.get("to.nobody"));
  }

  /** As plain text: every dose and concern, since nothing has to fit. */
  static String text(Letter letter, Hand hand) {
    LetterParts parts = new LetterParts(letter);
    List<String> lines = new ArrayList<>(
        List.of(hand.practice(), Days.plain(letter.day()), addressee(letter), "",
            parts.about(), parts.course()));
    for (LetterParts.Part part : parts.all()) {
      lines.add("");
      lines.add(part.name());
      part.rows().forEach(row -> lines.add("  " + String.join("  ", row).strip()));
      part.lines().forEach(line -> lines.add("  " + line));
    }
    if (!hand.closing().isBlank()) {
      lines.addAll(List.of("", hand.closing().strip()));
    }
    lines.addAll(List.of("", hand.clinician()));
    return String.join("\n", lines) + "\n";
  }

  /** For the book of what was told. */
  static Wording.Told told(Letter letter) {
    String what = WORDS.get("summary", String.join(", ",
        new LetterParts(letter).all().stream().map(part -> part.name().toLowerCase(Locale.ROOT)).toList()));
    return new Wording.Told(addressee(letter), what, WORDS.get("purpose"));
  }
}
