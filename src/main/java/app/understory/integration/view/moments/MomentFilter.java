package app.understory.integration.view.moments;

import app.understory.session.Kind;

/** Which moments are shown. */
public enum MomentFilter {
  ALL, STRAND, SAID, IMAGE;

  /** Whether that moment is among them. */
  public boolean shows(MomentLine line) {
    return switch (this) {
      case ALL -> true;
      case STRAND -> !line.caps().isEmpty();
      case SAID -> line.kind() == Kind.SAID;
      case IMAGE -> line.kind() == Kind.IMAGE;
    };
  }
}
