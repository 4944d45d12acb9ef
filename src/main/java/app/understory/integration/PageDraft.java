package app.understory.integration;

import java.util.Map;
import java.util.Set;

/**
 * What is being written and is not a revision yet: the page, where the caret stands, and from which revision it began.
 *
 * @param base  the number of the revision it began from, 0 for none
 * @param caret characters from the start of the page, a tie counting as one
 */
public record PageDraft(Page page, int base, int caret) {

  /** The draft as text, for the place it is kept in. */
  public String write() {
    return "{\"base\":" + base + ",\"caret\":" + caret + ",\"page\":" + PageCodec.write(page) + "}";
  }

  /** The draft that {@link #write} wrote; throws {@link MalformedPage}. */
  public static PageDraft read(String text) {
    Map<?, ?> map = PageCodec.map(Json.read(text), Set.of("base", "caret", "page"), 3);
    Object page = map.get("page");
    if (page == null) {
      throw new MalformedPage("This draft holds no page.");
    }
    return new PageDraft(PageCodec.page(page), Math.toIntExact(PageCodec.number(map, "base")),
        Math.toIntExact(PageCodec.number(map, "caret")));
  }

  /** The name of the place in which a note's draft is kept. */
  public static String place(NoteId note) {
    return "note/" + note.value();
  }
}
