package app.understory.integration.view.paper;

import app.understory.integration.Page;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.strand.Strand;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * Opens at the caret when an at sign is typed: the strands, by number or by words. The caret stays in the page, what is
 * typed after the sign chooses; Enter takes, Escape leaves the sign as it is.
 */
final class TieChooser extends VBox {
  private static final int MOST = 7;
  private final Paper paper;
  private final Composer composer;
  private final Words words;
  private List<Strand> strands = List.of();
  private List<Strand> offered = List.of();
  private int sign = -1;
  private int typed = -1;
  private int chosen;

  TieChooser(Paper paper, Composer composer, Words words) {
    this.paper = paper;
    this.composer = composer;
    this.words = words;
    getStyleClass().add("us-tie-chooser");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(words.get("chooser.name"));
    setManaged(false);
    setVisible(false);
    paper.plainTextChanges().subscribe(change -> {
      if (change.getInserted().equals("@") && !paper.getUndoManager().isPerformingAction()) {
        typed = change.getPosition();
      }
    });
    paper.whenSettled(this::settled);
    paper.caretPositionProperty().addListener((_, _, _) -> {
      if (!paper.unsettled()) {
        follow();
      }
    });
    paper.focusedProperty().addListener((_, _, here) -> {
      if (!here) {
        close();
      }
    });
    paper.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  void strands(List<Strand> all) {
    strands = List.copyOf(all);
  }

  /** As if an at sign were typed at the caret. */
  void invite() {
    paper.requestFocus();
    paper.replaceSelection("@");
  }

  private void settled() {
    int position = typed;
    typed = -1;
    if (position >= 0 && position < paper.getLength() && opensAt(position)) {
      sign = position;
      chosen = 0;
    }
    follow();
  }

  private boolean opensAt(int position) {
    boolean wordGoesOn = position > 0
        && Character.isLetterOrDigit(paper.getText(position - 1, position).charAt(0));
    return paper.getCurrentParagraph() > 0 && !wordGoesOn && !strands.isEmpty();
  }

  private void follow() {
    if (sign < 0) {
      return;
    }
    int caret = paper.getCaretPosition();
    if (caret <= sign || sign >= paper.getLength() || paper.getText(sign, caret).contains("\n")
        || !paper.getText(sign, sign + 1).equals("@")) {
      close();
      return;
    }
    String wanted = paper.getText(sign + 1, caret).strip();
    offered = strands.stream().filter(strand -> fits(strand, wanted)).limit(MOST).toList();
    if (offered.isEmpty()) {
      close();
    } else if (!wanted.isEmpty() && offered.size() == 1 && number(offered.getFirst()).equals(wanted)) {
      chosen = 0;
      take();
    } else {
      chosen = Math.min(chosen, offered.size() - 1);
      draw();
    }
  }

  private static boolean fits(Strand strand, String typed) {
    boolean digits = !typed.isEmpty() && typed.chars().allMatch(Character::isDigit);
    return digits
        ? number(strand).startsWith(typed)
        : strand.words().toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT));
  }

  private static String number(Strand strand) {
    return strand.number().isPresent() ? String.valueOf(strand.number().getAsInt()) : "";
  }

  private void draw() {
    getChildren().setAll(offered.stream().map(this::row).toList());
    setVisible(true);
    paper.getCaretBounds().ifPresent(this::stand);
  }

  private Node row(Strand strand) {
    Label name = new Label(strand.words());
    name.getStyleClass().add("us-tie-choice-words");
    HBox row = new HBox(KeyCap.small(number(strand)), name);
    row.getStyleClass().add("us-tie-choice");
    boolean now = offered.indexOf(strand) == chosen;
    if (now) {
      row.getStyleClass().add("us-on");
    }
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(words.get(now ? "chooser.chosen" : "chooser.row", number(strand), strand.words()));
    row.setOnMousePressed(event -> {
      chosen = offered.indexOf(strand);
      take();
      event.consume();
    });
    return row;
  }

  private void stand(Bounds caret) {
    applyCss();
    autosize();
    layout();
    Point2D below = getParent().screenToLocal(caret.getMinX(), caret.getMaxY());
    Point2D above = getParent().screenToLocal(caret.getMinX(), caret.getMinY());
    double room = getParent().getLayoutBounds().getHeight();
    double y = below.getY() + 4 + getHeight() > room ? above.getY() - 4 - getHeight() : below.getY() + 4;
    double x = Math.min(below.getX(), getParent().getLayoutBounds().getWidth() - getWidth() - 8);
    relocate(Math.max(8, Math.round(x)), Math.round(y));
  }

  private void pressed(KeyEvent event) {
    if (!isVisible() || event.isConsumed()) {
      return;
    }
    KeyCode code = event.getCode();
    switch (code) {
      case ESCAPE -> close();
      case ENTER, TAB -> take();
      case UP, DOWN -> {
        chosen = Math.floorMod(chosen + (code == KeyCode.UP ? -1 : 1), offered.size());
        draw();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void take() {
    Strand strand = offered.get(chosen);
    int from = sign;
    int to = paper.getCaretPosition();
    close();
    composer.tie(from, to, new Page.Chip(strand.id(), strand.words()));
  }

  private void close() {
    sign = -1;
    setVisible(false);
  }
}
