package app.understory.integration.view.paper;

import app.understory.integration.Page;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * What hangs beside one paragraph: the bar of a quote, a dot, a number; above the title which note it is; on an empty
 * page what may be written there. It also tells its paragraph whether it is the title and whether it is kept.
 */
final class Margin extends Region {
  private static final PseudoClass TITLE = PseudoClass.getPseudoClass("title");
  private static final PseudoClass UNKEPT = PseudoClass.getPseudoClass("unkept");
  private static final double GAP_BELOW = 12;
  private static final double LINE = 27;
  private final Paper paper;
  private final int index;
  private final Label caption = label("us-page-caption");
  private final Label prompt = label("us-page-prompt");
  private final Label mark = label("us-page-mark");
  private final Region bar = new Region();

  Margin(Paper paper, Marks marks, int index) {
    this.paper = paper;
    this.index = index;
    setMouseTransparent(true);
    setFocusTraversable(false);
    bar.getStyleClass().add("us-page-bar");
    if (index == 0) {
      caption.textProperty().bind(marks.captionProperty());
      prompt.getStyleClass().add("us-page-title-prompt");
    }
    prompt.setWrapText(true);
    prompt.setText(marks.words().get(index == 0 ? "prompt.title" : "prompt.body"));
    getChildren().addAll(bar, mark, caption, prompt);
    getChildren().forEach(child -> child.setManaged(false));
    parentProperty().addListener((_, _, parent) -> placed(parent != null));
    follow();
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    return label;
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
    boolean drawn = paper.drawnAt(index);
    Page.Form form = paper.getParagraph(index).getParagraphStyle();
    bar.setVisible(index > 0 && (drawn || form == Page.Form.QUOTE));
    mark.setText(
        index > 0 && form == Page.Form.NUMBER ? number() + "." : form == Page.Form.BULLET ? "•" : "");
    mark.setVisible(index > 0 && (form == Page.Form.NUMBER || form == Page.Form.BULLET));
    caption.setVisible(index == 0);
    prompt.setVisible(paper.getParagraphLength(index) == 0
        && (index == 0 || index == 1 && paper.getParagraphs().size() == 2 && form == Page.Form.BODY));
    Parent box = getParent();
    if (box != null) {
      box.pseudoClassStateChanged(TITLE, index == 0);
      box.pseudoClassStateChanged(UNKEPT, !paper.isKept(index));
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
    bar.resizeRelocate(Paper.MARGIN - 16, 0, 2, Math.max(0, getHeight() - GAP_BELOW));
    caption.autosize();
    caption.relocate(Paper.MARGIN, 26);
    double wide = Math.min(prompt.prefWidth(-1),
        Math.min(paper.column(), paper.getWidth() - 2 * Paper.MARGIN));
    prompt.resize(wide, prompt.prefHeight(wide));
    prompt.relocate(Paper.MARGIN, index == 0 ? 41 : 1.65);
    mark.autosize();
    mark.relocate(Paper.MARGIN, Math.round((LINE - mark.getHeight()) / 2) - 2);
  }
}
