package app.understory.integration.view.paper;

/** How a stretch of words is spoken. */
record Voice(boolean bold, boolean italic) {
  /** Without stress. */
  static final Voice PLAIN = new Voice(false, false);

  Voice boldly(boolean on) {
    return new Voice(on, italic);
  }

  Voice slanted(boolean on) {
    return new Voice(bold, on);
  }
}
