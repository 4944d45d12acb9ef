package app.understory.session.line;

import app.understory.session.Entry;
import app.understory.session.SessionId;
import app.understory.vault.files.Drafts;
import app.understory.vault.keys.PrivateInk;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what of a session is not a row yet: what stands in its lines and rows, and entries which the disk has not taken.
 * All of it may be private, so all of it is sealed under the private key.
 */
public final class LineDrafts {
  private final Drafts drafts;
  private final PrivateInk ink;

  public LineDrafts(Drafts drafts, PrivateInk ink) {
    this.drafts = drafts;
    this.ink = ink;
  }

  /** A place in which one types. */
  public enum Field {
    DOSE, SIGNS, CONCERN, LATE, STEP, ENDING, TIME, PAPER, LEAVING, LIFE
  }

  /** Notes the line; an empty one forgets it. */
  public void note(SessionId session, LineDraft draft) {
    if (draft.line().blank() && draft.edits().isEmpty()) {
      forget(session);
    } else {
      type(session, "entry", draft.written());
    }
  }

  /** What stood in the line. */
  public Optional<LineDraft> read(SessionId session) {
    return read(session, "entry").flatMap(LineDraft::read);
  }

  public void forget(SessionId session) {
    drafts.clear(place(session, "entry"));
  }

  /** Notes what stands in a row or field; nothing forgets it. */
  public void note(SessionId session, Field field, String content) {
    if (content.isEmpty()) {
      drafts.clear(place(session, field.name()));
    } else {
      type(session, field.name(), content);
    }
  }

  /** What stood in a row or field; empty where nothing did. */
  public String read(SessionId session, Field field) {
    return read(session, field.name()).orElse("");
  }

  /** Notes the entries of a session that the disk has not taken; none forgets them. */
  public void noteUnsettled(SessionId session, List<Entry> entries) {
    if (entries.isEmpty()) {
      drafts.clear(place(session, "unsettled"));
    } else {
      type(session, "unsettled", EntryText.written(entries));
    }
  }

  /** Entries of a session that the disk had not taken when the program went. */
  public List<Entry> unsettled(SessionId session) {
    return read(session, "unsettled").map(EntryText::read).orElse(List.of());
  }

  private void type(SessionId session, String name, String content) {
    drafts.type(place(session, name), Base64.getEncoder().encodeToString(ink.seal(session.value(), content)));
  }

  private Optional<String> read(SessionId session, String name) {
    return drafts.read(place(session, name))
        .map(sealed -> ink.open(session.value(), Base64.getDecoder().decode(sealed)));
  }

  private static String place(SessionId session, String name) {
    return "session/" + session.value() + "/" + name;
  }
}
