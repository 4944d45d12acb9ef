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
    /** Not yet, being written, not asked. */
    DASHED,
    /** To be talked about. */
    SPEECH,
    /** Speaks against it. */
    BARRED,
    /** Runs out soon. */
    CLOCK,
    /** Withdrawn. */
    SLASHED
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
      case SPEECH, BARRED, CLOCK, SLASHED -> rarer(kind);
    }
    setAccessibleText(Words.of(StatusMark.class).get(kind.name()));
  }

  private void rarer(Kind kind) {
    switch (kind) {
      case SPEECH ->
        line("M12 3.500a8.500 8.500 0 1 1-4 16L3.500 20.500 4.600 16.200A8.500 8.500 0 0 1 12 3.500z");
      case BARRED -> {
        line(
            "M6 3.500h12a2.500 2.500 0 0 1 2.500 2.500v12a2.500 2.500 0 0 1-2.500 2.500H6A2.500 2.500 0 0 1 3.500 18V6"
                + "A2.500 2.500 0 0 1 6 3.500z");
        line("M8 12h8");
      }
      case CLOCK -> {
        line(CIRCLE);
        line("M12 7v5.200l3.400 2");
      }
      case SLASHED -> {
        line(CIRCLE);
        line("M5.800 5.800l12.400 12.400");
      }
      default -> throw new IllegalArgumentException("drawn elsewhere: " + kind);
    }
  }
}
