package app.understory.desk.start;

import app.understory.desk.computer.Lights;
import app.understory.kit.KeyLine;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Parent;

/** What lies over the window: the side panel of keys, and the calm line that something did not work. */
final class Panels {
  private static final Words WORDS = Words.of(HelpPanelController.class);

  private final MainWindow window;
  private final Screen<HelpPanelController> help;
  private final Screen<NoticeController> notice;

  Panels(MainWindow window, Lights lights) {
    this.window = window;
    help = Screens.load(HelpPanelController.class, () -> new HelpPanelController(lights, this::close));
    notice = Screens.load(NoticeController.class, () -> new NoticeController(this::closeNotice));
  }

  /** Opens the side panel, or closes it. */
  void help() {
    if (window.isOver(help.root())) {
      close();
    } else {
      window.over(help.root(), Pos.CENTER_RIGHT);
      help.controller().show(window.keys(), always());
    }
  }

  /** Says that something did not work. */
  void apologise(Throwable failure) {
    notice.controller().tell(Apology.code(failure));
    if (!window.isOver(notice.root())) {
      window.over(notice.root(), Pos.BOTTOM_CENTER);
    }
  }

  /** Closes the side panel. */
  void close() {
    window.off(help.root());
  }

  private void closeNotice() {
    Parent root = notice.root();
    window.off(root);
  }

  private static List<KeyLine> always() {
    List<KeyLine> lines = new ArrayList<>();
    for (int n = 1; WORDS.has("always." + n); n++) {
      lines.add(KeyLine.of(WORDS.get("always." + n)));
    }
    return lines;
  }
}
