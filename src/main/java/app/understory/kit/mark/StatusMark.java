package app.understory.kit.mark;

import app.understory.kit.Words;

/** How a thing stands, as a shape; the word stands beside it. */
public final class StatusMark extends Drawing {
  private static final String CIRCLE = "M12 3a9 9 0 1 0 .01 0z";

  private Kind kind = Kind.RING;

  /** The shapes. */
  public enum Kind {
    /** Missing, open. */
    RING,
    /** In place, kept. */
    TICK,
    /** Moved. */
    HALF,
    /** Answered, complete. */
    FILLED,
    /** Set down. */
    SET_DOWN,
    /** Overdue, not kept. */
    EXCLAMATION,
    /** Not yet, being written. */
    DASHED
  }

  /** A ring, for FXML that sets {@code kind}. */
  public StatusMark() {
    this(Kind.RING);
  }

  /** The shape at 14 pixels. */
  public StatusMark(Kind kind) {
    super(24, 14, "us-status-mark");
    setKind(kind);
  }

  /** The shape. */
  public Kind getKind() { return kind; }

  /** Draws another shape. */
  public void setKind(Kind kind) {
    this.kind = kind;
    clear();
    switch (kind) {
      case RING -> line(CIRCLE);
      case TICK -> line("M3.500 12.500l5.500 5.500L20.500 6");
      case HALF -> {
        line(CIRCLE);
        fill("M12 3a9 9 0 0 1 0 18z");
      }
      case FILLED -> {
        line(CIRCLE);
        fill(CIRCLE);
      }
      case SET_DOWN -> {
        line(CIRCLE);
        line("M7.500 12h9");
      }
      case EXCLAMATION -> {
        line(CIRCLE);
        line("M12 7.500v5.500M12 16.500v.1");
      }
      case DASHED -> dashes(CIRCLE);
    }
    setAccessibleText(Words.of(StatusMark.class).get(kind.name()));
  }
}
