package app.understory.intake.view.candidacy;

/**
 * What is written beside a consideration, each in one line.
 *
 * @param note   what there is to say of it; may be empty
 * @param source where it is known from; may be empty
 */
public record Noted(String note, String source) {
  public Noted {
    note = note.replace('\n', ' ').strip();
    source = source.replace('\n', ' ').strip();
  }

  /** As it stands in a draft. */
  String draft() {
    return note + '\n' + source;
  }

  /** As it stood in a draft. */
  static Noted read(String draft) {
    int end = draft.indexOf('\n');
    return end < 0 ? new Noted(draft, "") : new Noted(draft.substring(0, end), draft.substring(end + 1));
  }
}
