package app.understory.prep.view.kept;

import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.control.Label;

/** The mark and the words at a sheet's head that say how far it is kept. */
public final class KeptSign {
  private static final Words WORDS = Words.of(KeptSign.class);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final StatusMark mark;
  private final Label label;
  private final String notKept;
  private final Runnable typing;

  /**
   * @param notKept what it says where something could not be kept
   * @param typing  runs whenever something was typed
   */
  public KeptSign(StatusMark mark, Label label, String notKept, Runnable typing) {
    this.mark = mark;
    this.label = label;
    this.notKept = notKept;
    this.typing = typing;
  }

  /** Says it. Of a sheet on which nothing was written it says nothing. */
  public void show(Keeping now) {
    switch (now) {
      case Keeping.Untouched _ -> show(StatusMark.Kind.TICK, "");
      case Keeping.Typing _ -> {
        show(StatusMark.Kind.DASHED, WORDS.get("typing"));
        typing.run();
      }
      case Keeping.Kept done ->
        show(StatusMark.Kind.TICK, WORDS.get("at", CLOCK.format(done.when().wall())));
      case Keeping.Failed _ -> show(StatusMark.Kind.EXCLAMATION, notKept);
    }
  }

  private void show(StatusMark.Kind kind, String words) {
    mark.setKind(kind);
    mark.setVisible(!words.isEmpty());
    label.setText(words);
  }
}
