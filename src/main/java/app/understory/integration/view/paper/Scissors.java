package app.understory.integration.view.paper;

import app.understory.integration.Page;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.fxmisc.richtext.model.StyledDocument;
import org.jspecify.annotations.Nullable;

/**
 * Copies words as they are read, and pastes words alone: what comes from elsewhere loses its styles. Only what was copied
 * on this very page comes back with its ties and quotes.
 */
final class Scissors {
  private String copied = "";
  private @Nullable StyledDocument<Page.Form, Piece, Voice> held;

  void take(Paper paper) {
    if (paper.getSelection().getLength() == 0) {
      return;
    }
    StyledDocument<Page.Form, Piece, Voice> chosen = paper.subDocument(paper.getSelection().getStart(),
        paper.getSelection().getEnd());
    copied = String.join("\n", chosen.getParagraphs().stream().map(Manuscript::words).toList());
    held = chosen;
    ClipboardContent content = new ClipboardContent();
    content.putString(copied);
    Clipboard.getSystemClipboard().setContent(content);
  }

  void give(Paper paper) {
    String words = Clipboard.getSystemClipboard().getString();
    if (words == null || words.isEmpty()) {
      return;
    }
    StyledDocument<Page.Form, Piece, Voice> ours = held;
    if (ours != null && words.equals(copied)) {
      paper.replace(paper.getSelection().getStart(), paper.getSelection().getEnd(), ours);
    } else {
      paper.replaceText(paper.getSelection(), words.replace("\r\n", "\n").replace('\r', '\n'));
    }
  }
}
