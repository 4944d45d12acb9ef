package app.understory.desk.demo;

import app.understory.integration.Page;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Session;
import app.understory.strand.Strand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Writes the pages of a note from what a session's log holds. */
final class NoteScript {
  private final Story story;
  private final RandomGenerator random;

  NoteScript(Story story, RandomGenerator random) {
    this.story = story;
    this.random = random;
  }

  /** An integration note: what came first, one or two of the person's sentences, a strand, and the days ahead. */
  Page integration(Session session, List<Entry> log, List<Strand> strands) {
    List<Page.Paragraph> page = new ArrayList<>();
    page.add(body("opening"));
    List<Entry> said = log.stream().filter(NoteScript::said).toList();
    quotes(session, said).forEach(page::add);
    page.add(body("middle"));
    if (!strands.isEmpty()) {
      Strand strand = strands.get(random.nextInt(strands.size()));
      page.add(new Page.Paragraph(Page.Form.BODY,
          List.of(new Page.Text("We came back to ", false, false), new Page.Chip(strand.id(), strand.words()),
              new Page.Text(" and left it open.", false, false)),
          Optional.empty()));
    }
    page.add(body("closing"));
    page.add(Page.Paragraph.of(Page.Form.BODY, story.of("groove", 0)));
    return new Page(line("title"), page);
  }

  /** A note of the therapist's own, for the private lane. */
  Page own() {
    return new Page("After the session", List.of(body("mine"), body("middle")));
  }

  private List<Page.Paragraph> quotes(Session session, List<Entry> said) {
    List<Page.Paragraph> quotes = new ArrayList<>();
    for (int n = 0; n < Math.min(2, said.size()); n++) {
      Entry entry = said.get(said.size() - 1 - n);
      quotes.addFirst(new Page.Paragraph(Page.Form.QUOTE,
          List.of(new Page.Text(words(entry), false, false)), Optional.of(new Page.Source(entry.id(),
              entry.happened(), entry.elapsedMs(), session.lengthMs(), false))));
    }
    return quotes;
  }

  private Page.Paragraph body(String kind) {
    return Page.Paragraph.of(Page.Form.BODY, line(kind));
  }

  private String line(String kind) {
    return story.of(kind, random.nextInt(story.of(kind).size()));
  }

  private static boolean said(Entry entry) {
    return entry.what() instanceof Entry.Words(Kind kind, String _) && kind == Kind.SAID
        && entry.lane() == Entry.Lane.RECORD;
  }

  private static String words(Entry entry) {
    return entry.what() instanceof Entry.Words(Kind _, String text) ? text : "";
  }
}
