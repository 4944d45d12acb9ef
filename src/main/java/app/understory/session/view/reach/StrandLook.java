package app.understory.session.view.reach;

import app.understory.session.Entry;
import app.understory.session.view.Facts;
import app.understory.session.view.LiveModel;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/**
 * Lets a strand be read in the middle of the live screen. The entry line keeps its words and its caret and goes on taking
 * words; the clock goes on above it.
 */
public final class StrandLook {
  private static final int LINES = 3;

  private final LiveModel model;
  private final StackPane place;
  private Optional<StrandPage> page = Optional.empty();
  private Optional<StrandId> shown = Optional.empty();

  /** @param place the middle of the live screen, hidden until a strand is read */
  public StrandLook(LiveModel model, StackPane place) {
    this.model = model;
    this.place = place;
  }

  /** On this page strands are read. */
  public void on(StrandPage reading) {
    page = Optional.of(reading);
    place.getChildren().setAll(reading.root());
  }

  /** A key; says whether it was one of these. */
  public boolean pressed(KeyEvent key) {
    if (page.isEmpty()) {
      return false;
    }
    if (key.getCode() == KeyCode.F3) {
      next(key.isShiftDown() ? -1 : 1);
    } else if (shown.isPresent() && key.getCode() == KeyCode.ESCAPE) {
      close();
    } else if (shown.isPresent() && key.isShortcutDown() && key.getCode() == KeyCode.UP) {
      page.get().read(-LINES);
    } else if (shown.isPresent() && key.isShortcutDown() && key.getCode() == KeyCode.DOWN) {
      page.get().read(LINES);
    } else {
      return false;
    }
    return true;
  }

  /** Opens at the strand meant now; opened, goes so many on by their numbers. */
  private void next(int by) {
    List<StrandId> all = numbered();
    if (!all.isEmpty()) {
      open(shown.filter(all::contains).map(now -> all.get(Math.floorMod(all.indexOf(now) + by, all.size())))
          .orElseGet(() -> meant(all)));
    }
  }

  private List<StrandId> numbered() {
    return model.factsProperty().get().map(Facts::strands).orElse(List.of()).stream().map(Strand::id)
        .toList();
  }

  /** The strand of the row that is looked at, of the line, of the last entry that has one; else the first. */
  private StrandId meant(List<StrandId> all) {
    List<Strand> strands = model.factsProperty().get().map(Facts::strands).orElse(List.of());
    Optional<StrandId> looked = model.rows().sieve().chosenProperty().get().flatMap(model.rows()::find)
        .flatMap(entry -> first(entry, all));
    Optional<StrandId> typed = model.line().lineProperty().get().strands().stream().findFirst()
        .flatMap(number -> strands.stream().filter(strand -> strand.number().orElse(0) == number)
            .map(Strand::id).findFirst());
    return looked.or(() -> typed).or(() -> model.rows().last(entry -> first(entry, all)))
        .orElse(all.getFirst());
  }

  private static Optional<StrandId> first(Entry entry, List<StrandId> all) {
    return entry.strands().stream().filter(all::contains).findFirst();
  }

  /** Shows it. */
  public void open(StrandId strand) {
    page.ifPresent(reading -> {
      shown = Optional.of(strand);
      reading.show(strand);
      place.setVisible(true);
    });
  }

  /** The session is in view again. */
  public void close() {
    shown = Optional.empty();
    place.setVisible(false);
    page.ifPresent(StrandPage::away);
  }
}
