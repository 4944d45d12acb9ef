package app.understory.integration.view.moments;

import app.understory.vault.files.Drafts;

/** The other words that are being found for a private moment: on disk within a second, sealed as drafts are. */
public final class OtherWords {
  private final Drafts drafts;

  public OtherWords(Drafts drafts) {
    this.drafts = drafts;
  }

  /** What was typed for this moment and is in no page yet. */
  String of(MomentLine line) {
    return drafts.read(place(line)).orElse("");
  }

  void type(MomentLine line, String words) {
    if (words.isBlank()) {
      drafts.clear(place(line));
    } else {
      drafts.type(place(line), words);
    }
  }

  /** They stand in the page now. */
  void used(MomentLine line) {
    drafts.clear(place(line));
  }

  private static String place(MomentLine line) {
    return "restate/" + line.entry().id().value();
  }
}
