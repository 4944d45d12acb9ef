package app.understory.integration.view.print;

import app.understory.exchange.sheet.Block;
import app.understory.exchange.sheet.Block.Emphasized.Piece;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.integration.Note;
import app.understory.integration.Page;
import app.understory.integration.Signed;
import app.understory.kit.Days;
import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A note set on paper: its words, the moments it quotes with their times, what was added, and beneath each who signed
 * it, or lines to sign on. One of the private lane says on each page that it is a private process note.
 *
 * @param who     what the person is called
 * @param session the number of the session it is about
 * @param files   how many attached files stay in the vault
 */
record NoteSheet(String who, OptionalInt session, Part note, int files, List<Part> addenda) {
  private static final Words WORDS = Words.of(NoteSheet.class);
  private static final float SIZE = 17;
  private static final float QUOTED = 18;

  /** A note or an addendum as it stands: its newest page, which version that is, and its signature. */
  record Part(Note note, Page page, int version, Optional<Signed> signed) {}

  NoteSheet {
    addenda = List.copyOf(addenda);
  }

  Sheet on(Format format) {
    String kind = WORDS.get(note.note().secret() ? "private" : "kind." + note.note().kind().name());
    String day = Days.title(note.note().begun().day());
    String title = note.page().title().isBlank() ? kind : note.page().title();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title(title));
    blocks.add(new Block.Text(session.isPresent()
        ? WORDS.get("about.session", kind, day, who, String.valueOf(session.getAsInt()))
        : WORDS.get("about", kind, day, who), Block.Tone.QUIET));
    if (note.note().secret()) {
      blocks.add(new Block.Text(WORDS.get("private.told"), Block.Tone.QUIET));
    }
    blocks.add(new Block.Gap(16));
    body(blocks, note.page());
    if (files > 0) {
      blocks.add(new Block.Gap(8));
      blocks.add(
          new Block.Text(WORDS.get(files == 1 ? "file" : "files", String.valueOf(files)), Block.Tone.QUIET));
    }
    sign(blocks, note);
    for (Part addendum : addenda) {
      blocks.add(new Block.Gap(20));
      blocks.add(new Block.Heading(WORDS.get("addendum", Days.title(addendum.note().begun().day()))));
      body(blocks, addendum.page());
      sign(blocks, addendum);
    }
    String foot = note.note().secret() ? WORDS.get("foot.private", who) : who;
    return new Sheet(title, format, who, kind, blocks, foot, day);
  }

  private static void body(List<Block> blocks, Page page) {
    int number = 0;
    for (Page.Paragraph paragraph : page.paragraphs()) {
      number = paragraph.form() == Page.Form.NUMBER ? number + 1 : 0;
      String words = paragraph.words();
      if (words.isBlank()) {
        blocks.add(new Block.Gap(8));
        continue;
      }
      switch (paragraph.form()) {
        case HEADING -> {
          blocks.add(new Block.Gap(6));
          blocks.add(new Block.Heading(words));
        }
        case BULLET -> blocks.add(emphasized(Optional.empty(), "\u2022 ", paragraph, SIZE));
        case NUMBER -> blocks.add(emphasized(Optional.empty(), number + ". ", paragraph, SIZE));
        case QUOTE ->
          blocks.add(emphasized(Optional.of(paragraph.source().map(NoteSheet::when).orElse("")), "",
              paragraph, QUOTED));
        case BODY -> blocks.add(emphasized(Optional.empty(), "", paragraph, SIZE));
      }
      blocks.add(new Block.Gap(7));
    }
  }

  /** A paragraph with what is bold and italic in it. */
  private static Block emphasized(Optional<String> label, String before, Page.Paragraph paragraph,
      float size) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Piece(before, false, false));
    paragraph.runs().forEach(run -> pieces.add(switch (run) {
      case Page.Text(var text, var bold, var italic) -> new Piece(text, bold, italic);
      case Page.Chip chip -> new Piece(chip.words(), false, false);
    }));
    return new Block.Emphasized(label, pieces, size);
  }

  private static String when(Page.Source source) {
    String time = Days.time(source.happened().wall());
    return source.restated() ? WORDS.get("restated", time) : time;
  }

  private static void sign(List<Block> blocks, Part part) {
    blocks.add(new Block.Gap(14));
    blocks.add(new Block.Rule(false));
    if (part.signed().isEmpty()) {
      blocks.add(new Block.Text(WORDS.get("unsigned", String.valueOf(part.version())), Block.Tone.QUIET));
      blocks.add(new Block.Fields(WORDS.get("sign.here"), WORDS.get("sign.day")));
      return;
    }
    Signed signed = part.signed().get();
    String when = Days.title(signed.when().day()) + ", " + Days.time(signed.when().wall());
    blocks.add(new Block.Text(WORDS.get(signed.holds() ? "signed" : "signed.broken", signed.name(), when,
        String.valueOf(signed.version())), Block.Tone.INK));
    blocks.add(new Block.Text(WORDS.get("covers", signed.covers()), Block.Tone.QUIET));
  }
}
