package app.understory.integration.view.paper;

import app.understory.integration.Page;
import app.understory.kit.write.Prose;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.StyledDocument;
import org.jspecify.annotations.Nullable;

/**
 * The paper one writes on. Its first paragraph is the title. A drawn moment keeps a paragraph of its own, whatever is
 * typed, pasted or taken out around it.
 */
final class Paper extends GenericStyledArea<Page.Form, Piece, Voice> implements Prose {
  /** Left of the column: where bars, numbers and dots hang; right of it the same. In pixels. */
  static final double MARGIN = 36;
  private static final int BEFORE = 40;
  private final Marks marks;
  private final List<Margin> margins = new ArrayList<>();
  private Set<Paragraph<Page.Form, Piece, Voice>> kept = identities(List.of());
  private double column = 508;
  private boolean replacing;
  private Runnable settled = () -> {};

  Paper(Marks marks) {
    super(Page.Form.BODY,
        (flow, form) -> flow.getStyleClass().add("us-form-" + form.name().toLowerCase(Locale.ROOT)),
        Voice.PLAIN, PieceOps.OPS, true, marks::node);
    this.marks = marks;
    marks.on(this);
    getStyleClass().add("us-paper");
    setWrapText(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    setParagraphGraphicFactory(index -> new Margin(this, marks, index));
    multiRichChanges().subscribe(_ -> marginsFollow());
    caretPositionProperty().addListener((_, _, _) -> notifyAccessibleAttributeChanged(
        AccessibleAttribute.CARET_OFFSET));
    selectionProperty().addListener((_, _, _) -> {
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
      notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
    });
    plainTextChanges().subscribe(_ -> notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT));
  }

  /** Lays this page on the paper, forgets what could be undone, and takes it all as kept. */
  void lay(Page page) {
    super.replace(0, getLength(), Manuscript.of(page));
    getUndoManager().forgetHistory();
    getUndoManager().mark();
    kept(getDocument().getParagraphs());
    moveTo(0);
  }

  /** Puts another page in place of this one, as one step that can be undone. */
  void turnTo(Page page) {
    super.replace(0, getLength(), Manuscript.of(page));
    moveTo(Math.min(getLength(), getParagraphLength(0)));
  }

  /** What stands on the paper. */
  Page page() {
    return Manuscript.page(getDocument());
  }

  /** The whole of it as it is read, for search and for screen readers. */
  String reading() {
    StringBuilder all = new StringBuilder();
    getParagraphs().forEach(paragraph -> all.append(Manuscript.words(paragraph)).append('\n'));
    return all.toString();
  }

  /** What stands now, to be handed to {@link #kept} once it is on disk. */
  List<Paragraph<Page.Form, Piece, Voice>> standing() {
    return List.copyOf(getDocument().getParagraphs());
  }

  /** These paragraphs are on disk; others are shown as not yet kept. */
  void kept(List<Paragraph<Page.Form, Piece, Voice>> paragraphs) {
    kept = identities(paragraphs);
    marginsFollow();
  }

  @Override
  public String beforeCaret() {
    String before = getParagraph(getCurrentParagraph()).substring(0, getCaretColumn());
    return before.substring(Math.max(0, before.length() - BEFORE));
  }

  @Override
  public void replaceBeforeCaret(int characters, String words) {
    getUndoManager().preventMerge();
    replaceText(getCaretPosition() - characters, getCaretPosition(), words);
    getUndoManager().preventMerge();
  }

  boolean isKept(int paragraph) {
    return kept.contains(getParagraph(paragraph));
  }

  void attach(Margin margin) {
    margins.add(margin);
  }

  void detach(Margin margin) {
    margins.remove(margin);
  }

  /** What to do each time words were put in or taken out and caret and words agree again. */
  void whenSettled(Runnable run) {
    settled = run;
  }

  /** Words are being changed just now: caret and words need not agree. */
  boolean unsettled() {
    return replacing || getUndoManager().isPerformingAction();
  }

  /** The paragraph in which the caret stands holds a drawn moment. */
  boolean atDrawn() {
    return drawnAt(getCurrentParagraph());
  }

  boolean drawnAt(int paragraph) {
    return paragraph >= 0 && paragraph < getParagraphs().size()
        && Manuscript.holdsDrawn(getParagraph(paragraph));
  }

  /** How wide words run, in pixels. */
  double column() {
    return column;
  }

  void column(double width) {
    if (column != width) {
      column = width;
      requestLayout();
    }
  }

  @Override
  protected void layoutChildren() {
    double side = Math.max(0, Math.floor((getWidth() - column - 2 * MARGIN) / 2));
    if (getPadding().getLeft() != side) {
      setPadding(new Insets(0, side, 0, side));
    }
    super.layoutChildren();
  }

  @Override
  public void replace(int start, int end, StyledDocument<Page.Form, Piece, Voice> replacement) {
    if (getUndoManager().isPerformingAction()) {
      super.replace(start, end, replacement);
      return;
    }
    replacing = true;
    Seam seam = Seam.of(this, start, end, ReadOnlyStyledDocument.from(replacement));
    super.replace(start, end, seam.document());
    if (seam.after()) {
      moveTo(getCaretPosition() - 1);
    }
    replacing = false;
    settled.run();
  }

  @Override
  public void copy() {
    marks.clipboard().take(this);
  }

  @Override
  public void cut() {
    copy();
    if (getSelection().getLength() > 0) {
      replaceText(getSelection(), "");
    }
  }

  @Override
  public void paste() {
    marks.clipboard().give(this);
  }

  @Override
  public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> getText();
      case EDITABLE -> isEditable();
      case SELECTION_START -> getSelection().getStart();
      case SELECTION_END -> getSelection().getEnd();
      case CARET_OFFSET -> getCaretPosition();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }

  private void marginsFollow() {
    List.copyOf(margins).forEach(Margin::follow);
  }

  private static <T> Set<T> identities(List<T> all) {
    Set<T> set = Collections.newSetFromMap(new IdentityHashMap<>());
    set.addAll(all);
    return set;
  }
}
