package app.understory.exchange.view;

import app.understory.exchange.Printing;
import app.understory.exchange.Printings;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Press;
import app.understory.exchange.sheet.Sheet;
import app.understory.kit.work.Stagehand;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A sheet that is looked at before it is printed or saved. */
public final class PaperModel {
  /** Dots to the inch of the pages shown. */
  private static final int SHOWN = 144;
  /** Dots to the inch of the pages printed. */
  private static final int PRINTED = 300;

  private final PaperJob job;
  private final Printings printings;
  private final Stagehand stagehand;
  private final ObjectProperty<Format> format;
  private final ObjectProperty<Optional<Laid>> laid = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Saying> saying = new SimpleObjectProperty<>(new Saying.Nothing());

  /**
   * The sheet as it lies there.
   *
   * @param pages   pictures of its pages
   * @param pdf     the file
   * @param missing letters that cannot be printed: question marks stand in their place
   */
  public record Laid(String title, byte[] pdf, List<BufferedImage> pages, List<String> missing) {
    public Laid {
      pages = List.copyOf(pages);
      missing = List.copyOf(missing);
    }
  }

  /** What the screen says. */
  public sealed interface Saying {
    /** Nothing yet. */
    record Nothing() implements Saying {}

    /** It went to the printer. */
    record Printed() implements Saying {}

    /**
     * It was saved.
     *
     * @param file under that name
     */
    record Saved(Path file) implements Saying {}

    /** There is no printer. */
    record NoPrinter() implements Saying {}

    /** The printer did not take it. */
    record NotPrinted() implements Saying {}

    /** The disk did not take it. */
    record NotSaved() implements Saying {}
  }

  public PaperModel(PaperJob job, Printings printings, Stagehand stagehand) {
    this.job = job;
    this.printings = printings;
    this.stagehand = stagehand;
    format = new SimpleObjectProperty<>(job.format());
  }

  public ReadOnlyObjectProperty<Format> formatProperty() {
    return format;
  }

  /** The sheet; nothing while it is being set. */
  public ReadOnlyObjectProperty<Optional<Laid>> laidProperty() {
    return laid;
  }

  public ReadOnlyObjectProperty<Saying> sayingProperty() {
    return saying;
  }

  /** Sets it on the paper chosen. */
  public void lay() {
    Format on = format.get();
    stagehand.run(() -> {
      Sheet sheet = job.sheet().apply(on);
      Press.Printed printed = Press.proofed(sheet);
      return new Laid(sheet.title(), printed.pdf(), Press.proof(printed.pdf(), SHOWN), printed.missing());
    }).then(fresh -> {
      if (on == format.get()) {
        laid.set(Optional.of(fresh));
      }
    });
  }

  /** Chooses the paper. */
  public void choose(Format paper) {
    format.set(paper);
    lay();
  }

  /** The pages as fine as a printer wants them; then they are handed over. */
  public Stagehand.Errand<List<BufferedImage>> fine() {
    Optional<Laid> now = laid.get();
    return stagehand.run(() -> now.map(one -> Press.proof(one.pdf(), PRINTED)).orElse(List.of()));
  }

  /** The pages went to the printer. */
  public void printed(int pages) {
    left(Printing.Way.PRINTED, pages);
    saying.set(new Saying.Printed());
  }

  /** There is no printer to print on. */
  public void noPrinter() {
    saying.set(new Saying.Nothing());
    saying.set(new Saying.NoPrinter());
  }

  /** The printer did not take it. */
  public void notPrinted() {
    saying.set(new Saying.NotPrinted());
  }

  /** A name for the file. */
  public String fileName() {
    String title = laid.get().map(Laid::title).orElse("");
    String safe = title.replaceAll("[^\\p{L}\\p{N} -]", "").strip();
    return (safe.isEmpty() ? "Understory" : safe) + ".pdf";
  }

  /** Writes the PDF there. From then on it is an ordinary file that anyone can read. */
  public void save(Path file) {
    laid.get().ifPresent(sheet -> stagehand.run(() -> {
      Files.write(file, sheet.pdf());
      return file;
    }).then(there -> {
      left(Printing.Way.SAVED, sheet.pages().size());
      saying.set(new Saying.Saved(there));
    }).orElse(failure -> {
      if (failure instanceof IOException) {
        saying.set(new Saying.NotSaved());
      } else {
        throw new IllegalStateException(failure);
      }
    }));
  }

  private void left(Printing.Way way, int pages) {
    stagehand.follow(printings.left(job.person(), job.kind(), way, pages));
    job.left().run();
  }
}
