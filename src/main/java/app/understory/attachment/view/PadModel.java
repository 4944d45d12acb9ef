package app.understory.attachment.view;

import app.understory.attachment.Belonging;
import app.understory.attachment.drawing.Drawing;
import app.understory.attachment.drawing.Pigment;
import app.understory.attachment.drawing.Stroke;
import app.understory.vault.files.Drafts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** A drawing under the hand. Each stroke is on disk, sealed, within a second of its end. */
final class PadModel {
  /** The widths of the pen, in units of the paper. */
  static final List<Integer> WIDTHS = List.of(3, 8, 18, 44);

  private final String place;
  private final Drafts drafts;
  private final Consumer<Drawing> keep;
  private final ReadOnlyObjectWrapper<Drawing> drawing;
  private final ObjectProperty<Pigment> pigment = new SimpleObjectProperty<>(Pigment.INK);
  private final ObjectProperty<Integer> width = new SimpleObjectProperty<>(WIDTHS.get(1));
  private final Deque<Stroke> undone = new ArrayDeque<>();
  private final List<Stroke.Point> line = new ArrayList<>();

  /** @param keep takes the drawing when the hand is done with it */
  PadModel(Belonging to, Drafts drafts, Consumer<Drawing> keep) {
    this.place = place(to);
    this.drafts = drafts;
    this.keep = keep;
    drawing = new ReadOnlyObjectWrapper<>(drafts.read(place).map(Drawing::read).orElse(Drawing.EMPTY));
  }

  /** Where a drawing for this is kept while it is not done. */
  static String place(Belonging to) {
    return "drawing/" + to.id();
  }

  ReadOnlyObjectProperty<Drawing> drawingProperty() {
    return drawing.getReadOnlyProperty();
  }

  ObjectProperty<Pigment> pigmentProperty() {
    return pigment;
  }

  ObjectProperty<Integer> widthProperty() {
    return width;
  }

  /** The pen is set down, or goes on, there. */
  void go(int x, int y) {
    line.add(new Stroke.Point(Math.clamp(x, 0, Drawing.WIDTH), Math.clamp(y, 0, Drawing.HEIGHT)));
  }

  /** The pen is lifted. */
  void lift() {
    if (!line.isEmpty()) {
      put(new Stroke(pigment.get(), width.get(), line));
      line.clear();
    }
  }

  /** Fills the paper with the colour; what was there lies beneath it, and comes back by undoing. */
  void fill() {
    put(new Stroke(pigment.get(), 0, List.of()));
  }

  private void put(Stroke stroke) {
    undone.clear();
    set(drawing.get().with(stroke));
  }

  void undo() {
    if (!drawing.get().blank()) {
      undone.push(drawing.get().strokes().getLast());
      set(drawing.get().withoutLast());
    }
  }

  void redo() {
    if (!undone.isEmpty()) {
      set(drawing.get().with(undone.pop()));
    }
  }

  private void set(Drawing now) {
    drawing.set(now);
    if (now.blank()) {
      drafts.clear(place);
    } else {
      drafts.type(place, now.write());
    }
  }

  /** The hand is done: what was drawn is attached. */
  void done() {
    if (!drawing.get().blank()) {
      keep.accept(drawing.get());
    }
  }
}
