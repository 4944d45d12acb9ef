package app.understory.integration;

import app.understory.session.EntryId;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes random pages, with everything a page can hold. */
final class SamplePages {
  private static final String[] PIECES = {"water", " ", "\"", "\\", "the stair", "ä", "𝄞", "\t", "\u0001",
      "“quoted”", "{", "]",
      "\ud800", "\u2028", "/", "ﷺ", ""};
  private static final String[] ZONES = {"Europe/Vienna", "America/New_York", "UTC", "+05:30"};
  private final RandomGenerator random;

  SamplePages(RandomGenerator random) {
    this.random = random;
  }

  Page page() {
    List<Page.Paragraph> paragraphs = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      paragraphs.add(paragraph());
    }
    return new Page(words(), paragraphs);
  }

  private Page.Paragraph paragraph() {
    Page.Form form = Page.Form.values()[random.nextInt(Page.Form.values().length)];
    List<Page.Run> runs = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      runs.add(random.nextInt(3) == 0
          ? new Page.Chip(new StrandId(uuid()), words())
          : new Page.Text(words(), random.nextBoolean(), random.nextBoolean()));
    }
    return new Page.Paragraph(form, runs,
        form == Page.Form.QUOTE && random.nextBoolean() ? Optional.of(source()) : Optional.empty());
  }

  private Page.Source source() {
    Moment happened = new Moment(
        Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000)),
        ZoneId.of(ZONES[random.nextInt(ZONES.length)]));
    return new Page.Source(new EntryId(uuid()), happened, random.nextLong(20_000_000),
        random.nextLong(20_000_000),
        random.nextBoolean());
  }

  private String words() {
    StringBuilder all = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      all.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return all.toString();
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
