package app.understory.exchange.view;

import java.awt.image.BufferedImage;
import java.util.List;
import javafx.embed.swing.SwingFXUtils;
import javafx.print.PageLayout;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/** Hands pages to the system's printer, through no file of ours. */
final class Printer {

  /** What became of it. */
  enum Result {
    PRINTED, THOUGHT_BETTER, FAILED
  }

  private Printer() {}

  /** Whether this computer has a printer at all. */
  static boolean there() {
    return !javafx.print.Printer.getAllPrinters().isEmpty();
  }

  /** Asks with the system's dialog, and prints. */
  static Result print(List<BufferedImage> pages, Window owner) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return Result.FAILED;
    }
    job.getJobSettings().setJobName("Understory");
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return Result.THOUGHT_BETTER;
    }
    PageLayout layout = job.getJobSettings().getPageLayout();
    for (BufferedImage page : pages) {
      ImageView view = new ImageView(SwingFXUtils.toFXImage(page, null));
      view.setPreserveRatio(true);
      view.setFitWidth(layout.getPrintableWidth());
      view.setFitHeight(layout.getPrintableHeight());
      if (!job.printPage(view)) {
        job.cancelJob();
        return Result.FAILED;
      }
    }
    return job.endJob() ? Result.PRINTED : Result.FAILED;
  }
}
