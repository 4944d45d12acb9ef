package app.understory.kit.write;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextFormatter;

/** Holds what is typed to one paragraph of a length: line breaks that are pasted become spaces, the rest is cut off. */
public final class OneParagraph implements UnaryOperator<TextFormatter.Change> {
  private int longest;
  private boolean several;

  /** Takes so many characters at the most. */
  public OneParagraph(int longest) {
    this.longest = longest;
  }

  public int longest() {
    return longest;
  }

  void longest(int characters) {
    longest = characters;
  }

  /** Line breaks stand as they are typed and pasted. */
  void several() {
    several = true;
  }

  @Override
  public TextFormatter.Change apply(TextFormatter.Change change) {
    if (change.isContentChange()) {
      String typed = several
          ? change.getText().replace("\r\n", "\n").replace('\t', ' ')
          : change.getText().replaceAll("[\\r\\n\\t]+", " ");
      int over = change.getControlNewText().length() - change.getText().length() + typed.length() - longest;
      String fits = typed.substring(0, Math.clamp(typed.length() - over, 0, typed.length()));
      if (!fits.equals(change.getText())) {
        change.setText(fits);
        int end = change.getRangeStart() + fits.length();
        change.selectRange(end, end);
      }
    }
    return change;
  }
}
