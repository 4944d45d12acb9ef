package app.understory.exchange.sheet;

import app.understory.exchange.sheet.Tags.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sets blocks into strips of a column. */
final class Typesetter {
  private static final float SIDE = 112;
  private static final float CAP = 24;
  private static final float BESIDE_CAP = 38;
  private static final float RING_STEP = 22.2f;
  private static final float HUNG = 96;

  private static final float HUNG_SIZE = 18;

  private final Face faces;
  private final float left;
  private final float width;

  Typesetter(Face faces, float left, float width) {
    this.faces = faces;
    this.left = left;
    this.width = width;
  }

  List<Strip> set(List<Block> blocks) throws IOException {
    List<Strip> strips = new ArrayList<>();
    for (Block block : blocks) {
      strips.addAll(set(block));
    }
    return strips;
  }

  private List<Strip> set(Block block) throws IOException {
    return switch (block) {
      case Block.Title(var text) -> lines(Type.TITLE, text, Role.TITLE, 0, true);
      case Block.Heading(var text) -> heading(text);
      case Block.Text(var text, var tone) ->
        lines(tone == Block.Tone.INK ? Type.TEXT : Type.QUIET, text, Role.PARAGRAPH, 0, false);
      case Block.Words(var text, var size, var slant) ->
        lines(Type.words(size, slant), text, Role.QUOTE, 0, false);
      case Block.Hung(var label, var text, var slant) -> {
        Type type = Type.words(HUNG_SIZE, slant);
        yield hung(label, type, lines(type, text, Role.QUOTE, HUNG, false));
      }
      case Block.Emphasized words -> emphasized(words);
      case Block.Numbered(var number, var text) ->
        spaced(8, capped(number, lines(Type.TEXT, text, Role.PARAGRAPH, 40, false)));
      case Block.Asked(var number, var words) -> asked(number, words);
      case Block.WriteLine(var beginning) -> List.of(writeLine(beginning));
      case Block.Fields(var one, var other) -> List.of(fields(one, other));
      case Block.Box(var text) -> box(text);
      case Block.Table table -> new Columns(faces, left, width).set(table);
      case Block.Threads threads -> new Threading(faces, left, width).set(threads);
      case Block.Path path -> new Threading(faces, left, width).set(path);
      case Block.Drawing drawing -> new Drafting(faces, left).set(drawing);
      case Block.Section section -> section(section);
      case Block.Rule(var strong) -> List.of(
          new Strip(20, false, (pen, top) -> pen.line(left, top + 10, width, strong)));
      case Block.Gap(var height) -> List.of(Strip.empty(height));
    };
  }

  private List<Strip> lines(Type type, String text, Role role, float indent, boolean keep)
      throws IOException {
    List<Strip> strips = new ArrayList<>();
    for (String line : new Wrap(faces, type).into(text, width - indent)) {
      strips.add(new Strip(type.leading(), keep,
          (pen, top) -> pen.text(type, left + indent, top + type.ascent(), line, role)));
    }
    return strips;
  }

  /** It is never the last on its page, and neither is the space beneath it. */
  private List<Strip> heading(String text) throws IOException {
    List<Strip> strips = new ArrayList<>(lines(Type.HEADING, text, Role.HEADING, 0, true));
    strips.add(new Strip(6, true, (_, _) -> {}));
    return strips;
  }

  private List<Strip> emphasized(Block.Emphasized words) throws IOException {
    float indent = words.label().isPresent() ? HUNG : 0;
    Type type = Type.words(words.size(), Block.Slant.UPRIGHT);
    List<Strip> strips = new ArrayList<>();
    for (List<Face.Run> line : new Mixed(faces, words.size()).into(words.pieces(), width - indent)) {
      strips.add(new Strip(type.leading(), false,
          (pen, top) -> pen.text(type, left + indent, top + type.ascent(), line, Role.QUOTE)));
    }
    return words.label().isPresent() ? hung(words.label().get(), type, strips) : strips;
  }

  private List<Strip> hung(String label, Type type, List<Strip> strips) throws IOException {
    String name = faces.printable(Type.SMALL.face(), label);
    return spaced(10, first(strips, type.leading(),
        (pen, top) -> pen.text(Type.SMALL, left, top + type.ascent(), name, Role.LABEL)));
  }

  private List<Strip> capped(String number, List<Strip> strips) throws IOException {
    return first(strips, CAP + 2, cap(number, 0));
  }

  private Strip.Drawing cap(String number, float below) throws IOException {
    String safe = faces.printable(Type.CAP.face(), number);
    return (pen, top) -> {
      pen.box(left, top + below, CAP, CAP, 5);
      pen.textAround(Type.CAP, left + CAP / 2, top + below + 16.6f, safe, Role.LABEL);
    };
  }

  private List<Strip> asked(String number, String words) throws IOException {
    List<Strip> strips = new ArrayList<>();
    strips.add(Strip.empty(2));
    boolean empty = words.isBlank();
    if (!empty) {
      List<Strip> said = lines(Type.words(19, Block.Slant.UPRIGHT), words, Role.QUOTE, BESIDE_CAP, true);
      strips.addAll(first(said, 28, cap(number, 2)));
    }
    float line = width - BESIDE_CAP - 11 * RING_STEP - 18;
    Strip.Drawing answer = (pen, top) -> {
      pen.line(left + BESIDE_CAP, top + 28, line, false);
      for (int n = 0; n <= 10; n++) {
        float middle = left + width - 11 - (10 - n) * RING_STEP;
        pen.ring(middle, top + 22, 8.5f);
        pen.textAround(Type.RING, middle, top + 26, Integer.toString(n), Role.PARAGRAPH);
      }
    };
    Strip asked = new Strip(36, false, answer);
    strips.add(empty ? asked.with(36, cap(number, 6)) : asked);
    return strips;
  }

  private Strip writeLine(String beginning) throws IOException {
    Type type = Type.words(18, Block.Slant.UPRIGHT);
    String safe = faces.printable(type.face(), beginning.strip());
    float from = safe.isEmpty() ? 0 : faces.width(type.face(), type.size(), safe) + 12;
    return new Strip(32, false, (pen, top) -> {
      pen.text(type, left, top + 21, safe, Role.PARAGRAPH);
      pen.line(left + from, top + 28, width - from, false);
    });
  }

  private Strip fields(String one, String other) throws IOException {
    String first = faces.printable(Type.SMALL.face(), one);
    String second = faces.printable(Type.SMALL.face(), other);
    float half = (width - 40) / 2;
    return new Strip(84, false, (pen, top) -> {
      pen.line(left, top + 52, half, false);
      pen.text(Type.SMALL, left, top + 71, first, Role.LABEL);
      pen.line(left + half + 40, top + 52, half, false);
      pen.text(Type.SMALL, left + half + 40, top + 71, second, Role.LABEL);
    });
  }

  private List<Strip> box(String text) throws IOException {
    return spaced(6, first(lines(Type.TEXT, text, Role.PARAGRAPH, 26, false), 22,
        (pen, top) -> pen.box(left, top + 4, 14, 14, 2)));
  }

  /** The name hangs beside the first strips; it is drawn with the first of them. */
  private List<Strip> section(Block.Section section) throws IOException {
    List<Strip> inside = new Typesetter(faces, left + SIDE, width - SIDE).set(section.blocks());
    List<String> name = new Wrap(faces, Type.SIDE).into(section.name(), SIDE - 16);
    List<String> hint = section.hint().isEmpty()
        ? List.of()
        : new Wrap(faces, Type.SIDE_HINT).into(section.hint(), SIDE - 16);
    List<Strip> strips = new ArrayList<>();
    strips.add(new Strip(14, true, (pen, top) -> {
      pen.line(left, top + 2, width, true);
      float at = top + 14;
      for (String line : name) {
        pen.text(Type.SIDE, left, at + 13, line, Role.HEADING);
        at += 17;
      }
      for (String line : hint) {
        pen.text(Type.SIDE_HINT, left, at + 15, line, Role.PARAGRAPH);
        at += 16;
      }
    }));
    strips.addAll(inside);
    float beside = 17 * name.size() + 16 * hint.size();
    float filled = (float) inside.stream().mapToDouble(Strip::height).sum();
    strips.add(Strip.empty(10 + Math.max(0, beside - filled)));
    return strips;
  }

  private static List<Strip> first(List<Strip> strips, float least, Strip.Drawing beside) {
    List<Strip> all = new ArrayList<>(strips);
    if (all.isEmpty()) {
      all.add(Strip.empty(least));
    }
    all.set(0, all.getFirst().with(least, beside));
    return all;
  }

  private static List<Strip> spaced(float after, List<Strip> strips) {
    List<Strip> all = new ArrayList<>(strips);
    all.add(Strip.empty(after));
    return all;
  }
}
