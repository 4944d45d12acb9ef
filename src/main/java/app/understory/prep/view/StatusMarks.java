package app.understory.prep.view;

import app.understory.kit.mark.StatusMark;
import app.understory.strand.Strand;

/** The shape of where a strand stands. */
final class StatusMarks {
  private StatusMarks() {}

  static StatusMark.Kind of(Strand.Status status) {
    return switch (status) {
      case OPEN -> StatusMark.Kind.RING;
      case MOVED -> StatusMark.Kind.HALF;
      case ANSWERED -> StatusMark.Kind.FILLED;
      case SET_DOWN -> StatusMark.Kind.SET_DOWN;
    };
  }
}
