package app.understory.desk.firstrun.steps;

import app.understory.kit.Look;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.transform.Scale;
import javafx.stage.Window;

/** The recovery sheet on paper, by JavaFX's own printing: it goes through no file. */
final class PrintedSheet {
  /** The sheet's size in pixels: US Letter at 100 to the inch; A4 keeps the margins. */
  static final double WIDTH = 850;
  static final double HEIGHT = 1100;

  private PrintedSheet() {}

  /** Whether this computer has a printer at all. */
  static boolean printer() {
    return !Printer.getAllPrinters().isEmpty();
  }

  /** Asks the system's dialog and prints; false where there is no printer or the person thought better of it. */
  static boolean print(RecoveryModel model, Window owner) {
    PrinterJob job = PrinterJob.createPrinterJob();
    if (job == null) {
      return false;
    }
    job.getJobSettings().setJobName("Understory");
    if (!job.showPrintDialog(owner)) {
      job.cancelJob();
      return false;
    }
    Parent sheet = page(new PrintedSheetModel(model.longDay(), model.vault(), model::group));
    PageLayout layout = job.getJobSettings().getPageLayout();
    double scale = Math.min(layout.getPrintableWidth() / WIDTH, layout.getPrintableHeight() / HEIGHT);
    sheet.getTransforms().add(new Scale(scale, scale));
    return job.printPage(sheet) && job.endJob();
  }

  /** The page, laid out. */
  static Parent page(PrintedSheetModel model) {
    Screen<PrintedSheetController> screen = Screens.load(PrintedSheetController.class,
        () -> new PrintedSheetController(model));
    Scene scene = new Scene(screen.root(), WIDTH, HEIGHT);
    Look.dressForPaper(scene);
    screen.root().applyCss();
    screen.root().layout();
    return screen.root();
  }
}
