package app.understory.integration.template;

import app.understory.integration.Page;
import java.util.ArrayList;
import java.util.List;

/** What a note may begin with. */
public enum Template {
  FREE, DAP, SOAP, IMAGE_WORK, PARTS, LETTER;

  /** The longest text of one, in characters. */
  public static final int LONGEST = 4000;

  /**
   * The page that this text lays out: a line that begins with {@code # } is a heading, with {@code - } a point of a
   * list, any other a paragraph.
   */
  public static Page page(String text) {
    List<Page.Paragraph> paragraphs = new ArrayList<>();
    for (String line : text.strip().split("\\R", -1)) {
      if (line.startsWith("# ")) {
        paragraphs.add(Page.Paragraph.of(Page.Form.HEADING, line.substring(2).strip()));
      } else if (line.startsWith("- ")) {
        paragraphs.add(Page.Paragraph.of(Page.Form.BULLET, line.substring(2).strip()));
      } else {
        paragraphs.add(Page.Paragraph.of(Page.Form.BODY, line.strip()));
      }
    }
    boolean empty = paragraphs.stream().allMatch(each -> each.words().isEmpty());
    return empty ? Page.EMPTY : new Page("", paragraphs);
  }
}
