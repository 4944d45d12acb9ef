package app.understory.integration.view.paper;

import app.understory.integration.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;

/** Turns a page into what the editor holds and back. The editor's first paragraph is the title. */
final class Manuscript {
  private Manuscript() {}

  /** What the editor holds for this page: the title, then each paragraph; one empty one where there is none. */
  static ReadOnlyStyledDocument<Page.Form, Piece, Voice> of(Page page) {
    var builder = new ReadOnlyStyledDocumentBuilder<Page.Form, Piece, Voice>(PieceOps.OPS, Page.Form.BODY);
    builder.addParagraph(PieceOps.OPS.create(oneLine(page.title())), Voice.PLAIN, Page.Form.BODY);
    page.paragraphs().forEach(paragraph -> builder.addParagraph(segments(paragraph), paragraph.form()));
    if (page.paragraphs().isEmpty()) {
      builder.addParagraph(PieceOps.OPS.createEmptySeg(), Voice.PLAIN, Page.Form.BODY);
    }
    return builder.build();
  }

  /** Paragraphs to be drawn in, at least one. */
  static ReadOnlyStyledDocument<Page.Form, Piece, Voice> drawn(List<Page.Paragraph> paragraphs) {
    var builder = new ReadOnlyStyledDocumentBuilder<Page.Form, Piece, Voice>(PieceOps.OPS, Page.Form.BODY);
    paragraphs.forEach(paragraph -> builder.addParagraph(segments(paragraph), paragraph.form()));
    return builder.build();
  }

  /** The page that stands in the editor; a trailing empty paragraph is not part of it. */
  static Page page(StyledDocument<Page.Form, Piece, Voice> document) {
    List<Paragraph<Page.Form, Piece, Voice>> all = document.getParagraphs();
    List<Page.Paragraph> paragraphs = new ArrayList<>();
    boolean titled = !holdsDrawn(all.getFirst());
    all.subList(titled ? 1 : 0, all.size()).forEach(paragraph -> add(paragraphs, paragraph));
    while (!paragraphs.isEmpty() && empty(paragraphs.getLast())) {
      paragraphs.removeLast();
    }
    return new Page(titled ? words(all.getFirst()) : "", paragraphs);
  }

  /** The words of a paragraph as they are read: ties and quotes in their words. */
  static String words(Paragraph<Page.Form, Piece, Voice> paragraph) {
    StringBuilder words = new StringBuilder();
    paragraph.getSegments().forEach(piece -> words.append(piece.words()));
    return words.toString();
  }

  static boolean holdsDrawn(Paragraph<Page.Form, Piece, Voice> paragraph) {
    return paragraph.getSegments().stream().anyMatch(Piece.Drawn.class::isInstance);
  }

  private static List<StyledSegment<Piece, Voice>> segments(Page.Paragraph paragraph) {
    if (paragraph.source().isPresent()) {
      return List.of(new StyledSegment<>(new Piece.Drawn(paragraph), Voice.PLAIN));
    }
    List<StyledSegment<Piece, Voice>> segments = new ArrayList<>();
    for (Page.Run run : paragraph.runs()) {
      switch (run) {
        case Page.Text text when text.text().isEmpty() -> {
        }
        case Page.Text text -> segments.add(
            new StyledSegment<>(new Piece.Words(text.text()), new Voice(text.bold(), text.italic())));
        case Page.Chip chip -> segments.add(new StyledSegment<>(new Piece.Tie(chip), Voice.PLAIN));
      }
    }
    return segments.isEmpty()
        ? List.of(new StyledSegment<>(PieceOps.OPS.createEmptySeg(), Voice.PLAIN))
        : segments;
  }

  /** A paragraph in which words came to stand beside a quote is two. */
  private static void add(List<Page.Paragraph> paragraphs, Paragraph<Page.Form, Piece, Voice> paragraph) {
    List<Page.Run> runs = new ArrayList<>();
    boolean drew = false;
    for (StyledSegment<Piece, Voice> segment : paragraph.getStyledSegments()) {
      switch (segment.getSegment()) {
        case Piece.Words typed -> join(runs, typed.words(), segment.getStyle());
        case Piece.Tie tie -> runs.add(tie.chip());
        case Piece.Drawn drawn -> {
          flush(paragraphs, runs, Page.Form.BODY);
          paragraphs.add(drawn.quote());
          drew = true;
        }
      }
    }
    if (!drew || !runs.isEmpty()) {
      paragraphs.add(new Page.Paragraph(drew ? Page.Form.BODY : paragraph.getParagraphStyle(), runs,
          Optional.empty()));
    }
  }

  private static void flush(List<Page.Paragraph> paragraphs, List<Page.Run> runs, Page.Form form) {
    if (!runs.isEmpty()) {
      paragraphs.add(new Page.Paragraph(form, runs, Optional.empty()));
      runs.clear();
    }
  }

  private static void join(List<Page.Run> runs, String words, Voice voice) {
    if (words.isEmpty()) {
      return;
    }
    if (!runs.isEmpty() && runs.getLast() instanceof Page.Text before && before.bold() == voice.bold()
        && before.italic() == voice.italic()) {
      runs.set(runs.size() - 1, new Page.Text(before.text() + words, voice.bold(), voice.italic()));
    } else {
      runs.add(new Page.Text(words, voice.bold(), voice.italic()));
    }
  }

  private static boolean empty(Page.Paragraph paragraph) {
    return paragraph.runs().isEmpty() && paragraph.source().isEmpty();
  }

  private static String oneLine(String words) {
    return words.replace('\n', ' ').replace('\r', ' ');
  }
}
