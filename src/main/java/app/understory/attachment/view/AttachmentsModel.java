package app.understory.attachment.view;

import app.understory.attachment.AttachedFiles;
import app.understory.attachment.Attachment;
import app.understory.attachment.Belonging;
import app.understory.attachment.Incoming;
import app.understory.attachment.NotAttached;
import app.understory.attachment.Shelf;
import app.understory.attachment.drawing.Drawing;
import app.understory.kit.work.Stagehand;
import app.understory.vault.files.Drafts;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The files that belong to one thing: attached one after the other, taken out, put back. */
public final class AttachmentsModel {
  private final AttachedFiles files;
  private final Drafts drafts;
  private final Stagehand stagehand;
  private final Stagehand drawers;
  private final Runnable before;
  private final ObservableList<Shown> shown = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Optional<Shelf>> shelf = new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Arriving>> arriving = new ReadOnlyObjectWrapper<>(
      Optional.empty());
  private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(new Said.Nothing());
  private final Thumbs thumbs;
  private final Map<Belonging, List<Said>> wrong = new HashMap<>();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private AtomicBoolean stopped = new AtomicBoolean();

  /**
   * A file in the row; its picture follows as soon as it was made.
   *
   * @param undrawn that it could not be drawn
   */
  public record Shown(Attachment attachment, Optional<BufferedImage> picture, boolean undrawn) {}

  /**
   * A file on its way.
   *
   * @param read how much of it, 0 to 1
   */
  public record Arriving(String name, double read) {}

  /** What the row says. */
  public sealed interface Said {
    /** Nothing. */
    record Nothing() implements Said {}

    /**
     * It is kept.
     *
     * @param elsewhere whether there is another, unsealed, where it came from
     */
    record Kept(String name, boolean elsewhere) implements Said {}

    /** It was not taken. */
    record Refused(String name, NotAttached.Reason reason) implements Said {}

    /** The disk did not take it. */
    record NotKept(String name) implements Said {}

    /** Several things, one beneath the other: what was not taken, until it was seen. */
    record Together(List<Said> all) implements Said {
      public Together {
        all = List.copyOf(all);
      }
    }

    /** It was taken out, and can be put back. */
    record TakenOut(Attachment attachment) implements Said {}
  }

  private record Waiting(Belonging to, String name, boolean elsewhere, Callable<byte[]> content,
      Runnable kept) {}

  /**
   * @param drawers draw pages, each within a limit of time
   * @param before  runs before the first file is sealed: what it belongs to is kept by then
   */
  public AttachmentsModel(AttachedFiles files, Drafts drafts, Stagehand stagehand, Stagehand drawers,
      Runnable before) {
    this.files = files;
    this.drafts = drafts;
    this.stagehand = stagehand;
    this.drawers = drawers;
    this.thumbs = new Thumbs(files, drawers);
    this.before = before;
  }

  /** What stands in the row. */
  public ObservableList<Shown> shown() {
    return shown;
  }

  /** What the files belong to. */
  public ReadOnlyObjectProperty<Optional<Shelf>> shelfProperty() {
    return shelf.getReadOnlyProperty();
  }

  /** Whether more may come and some may go. */
  public boolean open() {
    return shelf.get().filter(Shelf::open).isPresent();
  }

  /** What is on its way. */
  public ReadOnlyObjectProperty<Optional<Arriving>> arrivingProperty() {
    return arriving.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Said> saidProperty() {
    return said.getReadOnlyProperty();
  }

  /** Shows what belongs to this from now on. */
  public void show(Optional<Shelf> now) {
    if (!now.equals(shelf.get())) {
      shown.clear();
      shelf.get().map(Shelf::to).filter(_ -> arriving.get().isEmpty()).ifPresent(wrong::remove);
      shelf.set(now);
      said.set(now.map(Shelf::to).map(wrong::get).<Said>map(Said.Together::new).orElseGet(Said.Nothing::new));
    }
    read();
  }

  private void read() {
    Optional<Shelf> asked = shelf.get();
    asked.ifPresent(one -> stagehand.run(() -> files.of(one.to())).then(found -> {
      if (asked.equals(shelf.get())) {
        shown.setAll(found.stream().map(thumbs::shown).toList());
        found.forEach(file -> thumbs.draw(file, drawn -> shown
            .replaceAll(each -> each.attachment().equals(file) ? drawn : each)));
      }
    }));
  }

  /** Attaches files that were chosen. They stay where they are. */
  public void attach(List<Path> chosen) {
    chosen.forEach(file -> take(String.valueOf(file.getFileName()), true,
        () -> Incoming.read(file, part -> stagehand.show(() -> told(part)), () -> stopped.get()), () -> {}));
  }

  /** Attaches a picture that was pasted. */
  public void attach(String name, Callable<byte[]> content) {
    take(name, false, content, () -> {});
  }

  /** Attaches what was drawn; until it is kept its strokes stay where they are. */
  void attach(String name, Drawing drawing) {
    shelf.get().map(Shelf::to).map(PadModel::place).ifPresent(place -> take(name, false, drawing::png, () -> {
      if (drafts.read(place).filter(drawing.write()::equals).isPresent()) {
        drafts.clear(place);
      }
    }));
  }

  /** Whether something was being drawn here and is not done. */
  boolean drawing() {
    return shelf.get().flatMap(one -> drafts.read(PadModel.place(one.to()))).isPresent();
  }

  private void take(String name, boolean elsewhere, Callable<byte[]> content, Runnable kept) {
    shelf.get().filter(Shelf::open).ifPresent(place -> {
      before.run();
      if (arriving.get().isEmpty()) {
        wrong.remove(place.to());
      }
      waiting.add(new Waiting(place.to(), name, elsewhere, content, kept));
      if (arriving.get().isEmpty()) {
        next();
      }
    });
  }

  private void next() {
    Waiting one = waiting.poll();
    if (one == null) {
      arriving.set(Optional.empty());
      return;
    }
    AtomicBoolean stop = new AtomicBoolean();
    stopped = stop;
    arriving.set(Optional.of(new Arriving(one.name(), 0)));
    stagehand.run(() -> {
      byte[] content = one.content().call();
      if (stop.get()) {
        throw new NotAttached(NotAttached.Reason.STOPPED);
      }
      return content;
    }).then(content -> drawers.run(() -> files.look(content)).then(seen -> seal(one, seen))
        .orElse(failure -> refused(one, failure))).orElse(failure -> refused(one, failure));
  }

  private void seal(Waiting one, AttachedFiles.Seen seen) {
    stagehand.run(() -> files.attach(one.to(), one.name(), seen)).then(kept -> follow(one, kept))
        .orElse(failure -> refused(one, failure));
  }

  private void refused(Waiting one, Throwable failure) {
    arrived(one, switch (failure) {
      case NotAttached known -> new Said.Refused(one.name(), known.reason());
      case TimeoutException _ -> new Said.Refused(one.name(), NotAttached.Reason.UNDRAWN);
      default -> new Said.NotKept(one.name());
    });
  }

  private void follow(Waiting one, CompletableFuture<Attachment> kept) {
    stagehand.follow(kept).then(_ -> {
      one.kept().run();
      arrived(one, new Said.Kept(one.name(), one.elsewhere()));
    })
        .orElse(_ -> arrived(one, new Said.NotKept(one.name())));
  }

  /** What went wrong stays until more is attached there; of a thing that is not shown nothing is said meanwhile. */
  private void arrived(Waiting one, Said now) {
    List<Said> all = new ArrayList<>(wrong.getOrDefault(one.to(), List.of()));
    all.add(now);
    if (!(now instanceof Said.Kept)) {
      wrong.put(one.to(), List.copyOf(all));
    }
    if (shelf.get().filter(place -> place.to().equals(one.to())).isPresent()) {
      said.set(all.size() == 1 ? now : new Said.Together(all));
    }
    next();
    read();
  }

  private void told(double part) {
    arriving.get().ifPresent(one -> arriving.set(Optional.of(new Arriving(one.name(), part))));
  }

  /** Stops what is on its way, and what waits behind it. */
  public void stop() {
    waiting.clear();
    stopped.set(true);
  }

  /** Takes a file out of view. */
  public void takeOut(Attachment attachment) {
    stagehand.follow(files.takeOut(attachment)).then(_ -> {
      said.set(new Said.TakenOut(attachment));
      read();
    }).orElse(_ -> said.set(new Said.NotKept(attachment.name())));
  }

  /** Puts the file back that was taken out last. */
  public void undo() {
    if (said.get() instanceof Said.TakenOut(var attachment)) {
      stagehand.follow(files.putBack(attachment)).then(_ -> {
        said.set(new Said.Nothing());
        read();
      }).orElse(_ -> said.set(new Said.NotKept(attachment.name())));
    }
  }
}
