package app.understory.integration.view.paper;

import app.understory.integration.Page;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * What hangs beside one paragraph: the bar of a quote, a dot, a number; above the title which note it is; on an empty
 * page what may be written there. It also tells its paragraph whether it is the title and whether it is kept. The editor
 * makes a new one with each key, so that it holds only what is seen: nothing, beside a plain paragraph.
 */
final class Margin extends Region {
  private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");
  private static final PseudoClass UNKEPT = PseudoClass.getPseudoClass("unkept");
  private static final double GAP_BELOW = 12;
  private static final double LINE = 27;
  private final Paper paper;
  private final Marks marks;
  private final int index;
  private @Nullable Label caption;
  private @Nullable Label prompt;
  private @Nullable Label mark;
  private @Nullable Region bar;

  Margin(Paper paper, Marks marks, int index) {
    this.paper = paper;
    this.marks = marks;
    this.index = index;
    setMouseTransparent(true);
    setFocusTraversable(false);
    if (index == 0) {
      Label above = hung(new Label(), "us-page-caption");
      above.textProperty().bind(marks.captionProperty());
      caption = above;
    }
    parentProperty().addListener((_, _, parent) -> placed(parent != null));
    follow();
  }

  private <N extends Region> N hung(N node, String styleClass) {
    node.getStyleClass().add(styleClass);
    node.setManaged(false);
    getChildren().add(node);
    return node;
  }

  private void placed(boolean here) {
    if (here) {
      paper.attach(this);
      follow();
    } else {
      paper.detach(this);
    }
  }

  /** Shows what is now so. */
  void follow() {
    if (index >= paper.getParagraphs().size()) {
      return;
    }
    Page.Form form = paper.getParagraph(index).getParagraphStyle();
    bar(index > 0 && (form == Page.Form.QUOTE || paper.drawnAt(index)));
    mark(index == 0
        ? ""
        : form == Page.Form.NUMBER ? number() + "." : form == Page.Form.BULLET ? "•" : "");
    prompt(paper.getParagraphLength(index) == 0
        && (index == 0 || index == 1 && paper.getParagraphs().size() == 2 && form == Page.Form.BODY));
    Parent box = getParent();
    if (box != null) {
      box.pseudoClassStateChanged(TITLE, index == 0);
      box.pseudoClassStateChanged(UNKEPT, !paper.isKept(index));
    }
  }

  private void bar(boolean seen) {
    if (seen && bar == null) {
      bar = hung(new Region(), "us-page-bar");
    }
    see(bar, seen);
  }

  private void mark(String words) {
    if (!words.isEmpty()) {
      Label shown = mark == null ? hung(new Label(), "us-page-mark") : mark;
      shown.setText(words);
      mark = shown;
    }
    see(mark, !words.isEmpty());
  }

  private void prompt(boolean seen) {
    if (seen && prompt == null) {
      Label asks = hung(new Label(marks.words().get(index == 0 ? "prompt.title" : "prompt.body")),
          "us-page-prompt");
      asks.setWrapText(true);
      if (index == 0) {
        asks.getStyleClass().add("us-page-title-prompt");
      }
      prompt = asks;
    }
    see(prompt, seen);
  }

  private static void see(@Nullable Node node, boolean seen) {
    if (node != null) {
      node.setVisible(seen);
    }
  }

  private int number() {
    int first = index;
    while (first > 1 && paper.getParagraph(first - 1).getParagraphStyle() == Page.Form.NUMBER) {
      first--;
    }
    return index - first + 1;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Paper.MARGIN;
  }

  @Override
  protected double computePrefHeight(double width) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    if (bar != null) {
      bar.resizeRelocate(Paper.MARGIN - 16, 0, 2, Math.max(0, getHeight() - GAP_BELOW));
    }
    if (caption != null) {
      caption.autosize();
      caption.relocate(Paper.MARGIN, 26);
    }
    if (prompt != null) {
      double wide = Math.min(prompt.prefWidth(-1),
          Math.min(paper.column(), paper.getWidth() - 2 * Paper.MARGIN));
      prompt.resize(wide, prompt.prefHeight(wide));
      prompt.relocate(Paper.MARGIN, index == 0 ? 41 : 1.65);
    }
    if (mark != null) {
      mark.autosize();
      mark.relocate(Paper.MARGIN, Math.round((LINE - mark.getHeight()) / 2) - 2);
    }
  }
}
