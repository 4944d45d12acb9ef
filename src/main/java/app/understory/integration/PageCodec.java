package app.understory.integration;

import app.understory.session.EntryId;
import app.understory.strand.StrandId;
import app.understory.vault.time.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A page as JSON text, version 1. Reading is strict: an unknown name, a missing or wrong value, or a newer version is
 * a {@link MalformedPage}, so that nothing is ever silently left out.
 */
public final class PageCodec {
  private static final long VERSION = 1;

  private PageCodec() {}

  public static String write(Page page) {
    StringBuilder out = new StringBuilder(256);
    out.append("{\"version\":").append(VERSION).append(",\"title\":");
    Json.string(out, page.title());
    out.append(",\"paragraphs\":[");
    String comma = "";
    for (Page.Paragraph paragraph : page.paragraphs()) {
      out.append(comma);
      write(out, paragraph);
      comma = ",";
    }
    return out.append("]}").toString();
  }

  /** The page that {@link #write} wrote. */
  public static Page read(String text) {
    return page(Json.read(text));
  }

  static Page page(Object value) {
    Map<?, ?> map = map(value, Set.of("version", "title", "paragraphs"), 3);
    long version = number(map, "version");
    if (version != VERSION) {
      throw new MalformedPage("This page was written in version " + version
          + " of its form; this program reads version " + VERSION + ".");
    }
    List<Page.Paragraph> paragraphs = new ArrayList<>();
    for (Object paragraph : list(map, "paragraphs")) {
      paragraphs.add(paragraph(paragraph));
    }
    return new Page(string(map, "title"), paragraphs);
  }

  private static void write(StringBuilder out, Page.Paragraph paragraph) {
    out.append("{\"form\":\"").append(paragraph.form().name().toLowerCase(Locale.ROOT))
        .append("\",\"runs\":[");
    String comma = "";
    for (Page.Run run : paragraph.runs()) {
      out.append(comma);
      write(out, run);
      comma = ",";
    }
    out.append(']');
    paragraph.source().ifPresent(source -> write(out, source));
    out.append('}');
  }

  private static void write(StringBuilder out, Page.Run run) {
    switch (run) {
      case Page.Text text -> {
        out.append("{\"text\":");
        Json.string(out, text.text());
        out.append(text.bold() ? ",\"bold\":true" : "").append(text.italic() ? ",\"italic\":true" : "");
      }
      case Page.Chip chip -> {
        out.append("{\"strand\":\"").append(chip.strand().value()).append("\",\"words\":");
        Json.string(out, chip.words());
      }
    }
    out.append('}');
  }

  private static void write(StringBuilder out, Page.Source source) {
    out.append(",\"source\":{\"entry\":\"").append(source.entry().value()).append("\",\"happened\":\"")
        .append(source.happened().at()).append("\",\"zone\":");
    Json.string(out, source.happened().zone().getId());
    out.append(",\"elapsed\":").append(source.elapsedMs()).append(",\"length\":").append(source.lengthMs())
        .append(source.restated() ? ",\"restated\":true" : "").append('}');
  }

  private static Page.Paragraph paragraph(Object value) {
    Map<?, ?> map = map(value, Set.of("form", "runs", "source"), 2);
    List<Page.Run> runs = new ArrayList<>();
    for (Object run : list(map, "runs")) {
      runs.add(run(run));
    }
    Object source = map.get("source");
    return new Page.Paragraph(form(string(map, "form")), runs,
        source == null ? Optional.empty() : Optional.of(source(source)));
  }

  private static Page.Form form(String name) {
    for (Page.Form form : Page.Form.values()) {
      if (form.name().toLowerCase(Locale.ROOT).equals(name)) {
        return form;
      }
    }
    throw new MalformedPage("This page has a paragraph of an unknown form.");
  }

  private static Page.Run run(Object value) {
    if (value instanceof Map<?, ?> any && any.containsKey("strand")) {
      Map<?, ?> map = map(value, Set.of("strand", "words"), 2);
      return new Page.Chip(new StrandId(uuid(map, "strand")), string(map, "words"));
    }
    Map<?, ?> map = map(value, Set.of("text", "bold", "italic"), 1);
    try {
      return new Page.Text(string(map, "text"), yes(map, "bold"), yes(map, "italic"));
    } catch (IllegalArgumentException _) {
      throw new MalformedPage("This page has a line break inside a paragraph.");
    }
  }

  private static Page.Source source(Object value) {
    Map<?, ?> map = map(value, Set.of("entry", "happened", "zone", "elapsed", "length", "restated"), 5);
    try {
      Moment happened = new Moment(Instant.parse(string(map, "happened")), ZoneId.of(string(map, "zone")));
      return new Page.Source(new EntryId(uuid(map, "entry")), happened, number(map, "elapsed"),
          number(map, "length"), yes(map, "restated"));
    } catch (DateTimeException _) {
      throw new MalformedPage("This page has a quote whose time cannot be read.");
    }
  }

  static Map<?, ?> map(Object value, Set<String> names, int least) {
    if (!(value instanceof Map<?, ?> map) || !names.containsAll(map.keySet()) || map.size() < least) {
      throw new MalformedPage("This page has a part that is not as it should be.");
    }
    return map;
  }

  private static List<?> list(Map<?, ?> map, String name) {
    if (map.get(name) instanceof List<?> list) {
      return list;
    }
    throw missing(name);
  }

  private static String string(Map<?, ?> map, String name) {
    if (map.get(name) instanceof String words) {
      return words;
    }
    throw missing(name);
  }

  static long number(Map<?, ?> map, String name) {
    if (map.get(name) instanceof Long number) {
      return number;
    }
    throw missing(name);
  }

  private static boolean yes(Map<?, ?> map, String name) {
    Object value = map.get(name);
    if (value == null) {
      return false;
    }
    if (value instanceof Boolean yes) {
      return yes;
    }
    throw missing(name);
  }

  private static UUID uuid(Map<?, ?> map, String name) {
    try {
      return UUID.fromString(string(map, name));
    } catch (IllegalArgumentException _) {
      throw missing(name);
    }
  }

  private static MalformedPage missing(String name) {
    return new MalformedPage("This page lacks a readable '" + name + "'.");
  }
}
