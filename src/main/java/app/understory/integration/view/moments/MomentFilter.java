package app.understory.integration.view.moments;

import app.understory.session.Kind;
import java.util.function.Predicate;

/** Which moments are shown. */
public enum MomentFilter {
  ALL(_ -> true), STRAND(line -> !line.caps().isEmpty()), SAID(line -> line.kind() == Kind.SAID), IMAGE(
      line -> line.kind() == Kind.IMAGE);

  private final Predicate<MomentLine> shows;

  MomentFilter(Predicate<MomentLine> shows) {
    this.shows = shows;
  }

  public boolean shows(MomentLine line) {
    return shows.test(line);
  }
}
