package app.understory.integration.view.paper;

import app.understory.integration.Page;
import app.understory.kit.Words;
import app.understory.kit.spell.SpellAid;
import app.understory.kit.spell.SpellMarks;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import javafx.beans.property.StringProperty;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.IndexRange;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;

/** The paper with what belongs to it: its keys, its scroll bar, and the chooser of strands that opens over it. */
public final class PaperStand extends StackPane {
  private final Map<StrandId, OptionalInt> numbers = new HashMap<>();
  private final Marks marks;
  private final Paper paper;
  private final Composer composer;
  private final TieChooser chooser;
  private final Finder finder;

  /** With an empty page on it. */
  public PaperStand() {
    Words words = Words.of(PaperStand.class);
    marks = new Marks(words, strand -> numbers.getOrDefault(strand, OptionalInt.empty()));
    paper = new Paper(marks);
    paper.setId("paper");
    paper.setAccessibleText(words.get("paper.name"));
    composer = new Composer(paper);
    chooser = new TieChooser(paper, composer, words);
    finder = new Finder(paper);
    new PaperKeys(paper, composer).listen();
    Pane over = new Pane(chooser);
    over.setPickOnBounds(false);
    getChildren().addAll(new VirtualizedScrollPane<>(paper), over);
    getStylesheets()
        .add(Objects.requireNonNull(PaperStand.class.getResource("paperstand.css")).toExternalForm());
  }

  /** Marks words that are not in the dictionary, quotes left out. Asked once. */
  public void spelling(SpellAid aid) {
    getChildren().add(1, new SpellMarks(paper, aid, paper::drawnAt));
  }

  Paper paper() {
    return paper;
  }

  /** What is done to the words besides typing. */
  public Composer composer() {
    return composer;
  }

  /** What stands above the title: which note this is. */
  public StringProperty captionProperty() {
    return marks.captionProperty();
  }

  /** The strands that may be tied. */
  public void strands(List<Strand> strands) {
    numbers.clear();
    strands.forEach(strand -> numbers.put(strand.id(), strand.number()));
    chooser.strands(strands);
  }

  /** Opens the chooser of strands at the caret. */
  public void inviteTie() {
    chooser.invite();
  }

  /** How wide words run, in pixels. */
  public void column(double width) {
    paper.column(width);
  }

  /** Lays this page on the paper, forgets what could be undone, and takes it all as kept. */
  public void lay(Page page) {
    paper.lay(page);
  }

  /** Puts another page in place of this one, as one step that can be undone. */
  public void turnTo(Page page) {
    paper.turnTo(page);
  }

  /** What stands on the paper. */
  public Page page() {
    return paper.page();
  }

  /** What to run once the words that stand now are on disk: until then they are shown as not kept. */
  public Runnable keeping() {
    var standing = paper.standing();
    return () -> paper.kept(standing);
  }

  /** Runs after each change of words, styles or forms. */
  public void onChange(Runnable run) {
    paper.multiRichChanges().subscribe(_ -> run.run());
  }

  public boolean isEditable() { return paper.isEditable(); }

  /** Whether it may be written on. */
  public void setEditable(boolean editable) {
    paper.setEditable(editable);
  }

  /** Gives the paper a key, as if it were pressed now. */
  public void press(KeyEvent event) {
    Event.fireEvent(paper, event.copyFor(paper, paper));
  }

  /** Puts the focus on the paper. */
  public void focus() {
    paper.requestFocus();
  }

  /** Where the caret stands: characters from the start, a tie or a quote counting as one. */
  public int caret() {
    return paper.getCaretPosition();
  }

  /** Puts the caret there, or at the end where the page is shorter. */
  public void caret(int position) {
    paper.moveTo(Math.clamp(position, 0, paper.getLength()));
    paper.requestFollowCaret();
  }

  /** Puts the caret where the pointer is, in pixels of the scene. */
  public void point(double x, double y) {
    Point2D at = paper.sceneToLocal(x, y);
    paper.moveTo(paper.hit(at.getX(), at.getY()).getInsertionIndex());
  }

  /** Where these words stand, in order, whatever their case. */
  public List<IndexRange> find(String words) {
    return finder.find(words);
  }

  /** Selects the next match after the caret, or the one before the selection; goes round at the end. */
  public void go(List<IndexRange> matches, boolean forward) {
    finder.go(matches, forward);
  }

  /** What is selected, where it is plain words of one paragraph; else nothing. */
  public String selectedWords() {
    String selected = paper.getSelectedText();
    boolean plain = selected.indexOf('\n') < 0 && selected.indexOf(Piece.ONE) < 0;
    return plain ? selected : "";
  }
}
