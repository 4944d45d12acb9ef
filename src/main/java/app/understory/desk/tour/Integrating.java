package app.understory.desk.tour;

/** A note is written from what was said. */
final class Integrating {
  private final Guide guide;

  Integrating(Guide guide) {
    this.guide = guide;
  }

  void note() {
    guide.stop("Integrate");
    guide.at("16:40:00");
    guide.click("Integrate");
    guide.wait("Begin integration");
    guide.picture("notes");
  }

  void overview() {
    guide.stop("Overview");
    guide.click("Overview");
    guide.see("Session 1");
    guide.picture("overview");
  }
}
