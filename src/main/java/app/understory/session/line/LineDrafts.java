package app.understory.session.line;

import app.understory.session.Entry.Lane;
import app.understory.session.SessionId;
import app.understory.vault.files.Drafts;
import app.understory.vault.keys.PrivateInk;
import java.util.Base64;
import java.util.Optional;

/** Keeps what stands in the entry line of a session; what will be private is sealed under the private key here too. */
public final class LineDrafts {
  private static final String SEALED = "sealed ";
  private static final String OPEN = "open ";

  private final Drafts drafts;
  private final PrivateInk ink;

  public LineDrafts(Drafts drafts, PrivateInk ink) {
    this.drafts = drafts;
    this.ink = ink;
  }

  /** Notes the line; an empty one forgets it. */
  public void note(SessionId session, LineDraft draft) {
    if (draft.line().blank()) {
      forget(session);
    } else if (draft.line().lane() == Lane.PRIVATE) {
      drafts.type(place(session), SEALED
          + Base64.getEncoder().encodeToString(ink.seal(session.value(), draft.written())));
    } else {
      drafts.type(place(session), OPEN + draft.written());
    }
  }

  /** What stood in the line. */
  public Optional<LineDraft> read(SessionId session) {
    return drafts.read(place(session)).flatMap(content -> {
      if (content.startsWith(SEALED)) {
        byte[] sealed = Base64.getDecoder().decode(content.substring(SEALED.length()));
        return LineDraft.read(ink.open(session.value(), sealed));
      }
      return LineDraft.read(content.substring(OPEN.length()));
    });
  }

  public void forget(SessionId session) {
    drafts.clear(place(session));
  }

  private static String place(SessionId session) {
    return "session/" + session.value() + "/entry";
  }
}
