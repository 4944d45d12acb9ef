package app.understory.integration.view.paper;

import app.understory.integration.Page;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys of the paper, besides those that every text area has. */
final class PaperKeys {
  private final Paper paper;
  private final Composer composer;

  PaperKeys(Paper paper, Composer composer) {
    this.paper = paper;
    this.composer = composer;
  }

  /** Begins to listen, after whoever listens already. */
  void listen() {
    paper.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    paper.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    if (event.isConsumed()) {
      return;
    }
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    boolean done = switch (event.getCode()) {
      case ENTER -> plain && run(composer::breakLine);
      case BACK_SPACE -> plain && composer.back();
      case DELETE -> plain && composer.forth();
      case TAB -> plain && paper.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      case UP, DOWN -> event.isAltDown() && !event.isShortcutDown()
          && run(() -> composer.move(event.getCode() == KeyCode.UP));
      default -> event.isShortcutDown() && shortcut(event);
    };
    if (done) {
      event.consume();
    }
  }

  private boolean shortcut(KeyEvent event) {
    return switch (event.getCode()) {
      case B -> !event.isAltDown() && run(composer::bold);
      case I -> !event.isAltDown() && run(composer::italic);
      case DIGIT1 -> event.isAltDown() && run(() -> composer.form(Page.Form.HEADING));
      case DIGIT0 -> event.isAltDown() && run(() -> composer.form(Page.Form.BODY));
      case DIGIT7 -> event.isShiftDown() && run(() -> composer.form(Page.Form.NUMBER));
      case DIGIT8 -> event.isShiftDown() && run(() -> composer.form(Page.Form.BULLET));
      case DIGIT9 -> event.isShiftDown() && run(() -> composer.form(Page.Form.QUOTE));
      default -> false;
    };
  }

  /** A hyphen or a number and a blank at the start of a paragraph begin a list. */
  private void typed(KeyEvent event) {
    int here = paper.getCurrentParagraph();
    if (!" ".equals(event.getCharacter()) || here == 0 || composer.form() != Page.Form.BODY
        || paper.getSelection().getLength() > 0 || paper.getParagraphLength(here) != paper.getCaretColumn()) {
      return;
    }
    Page.Form form = switch (paper.getText(here)) {
      case "-", "*" -> Page.Form.BULLET;
      case "1." -> Page.Form.NUMBER;
      default -> Page.Form.BODY;
    };
    if (form != Page.Form.BODY) {
      int start = paper.getAbsolutePosition(here, 0);
      paper.replaceText(start, start + paper.getParagraphLength(here), "");
      paper.setParagraphStyle(here, form);
      event.consume();
    }
  }

  private boolean run(Runnable work) {
    if (paper.isEditable()) {
      work.run();
    }
    return true;
  }
}
